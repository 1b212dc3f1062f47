import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ContactProperty } from '../../../src/contact/contact.ts';
import type { AppPlace } from '../../../src/filled/web-apps/contacts/app-place.ts';
import type { AppSource } from '../../../src/filled/web-apps/contacts/app-source.ts';
import { startWebAppSession } from '../../../src/filled/web-apps/start.ts';
import { readApp } from '../../../src/form/hq/read-app.ts';
import { PATIENCE_MS } from '../../../src/guard/patience.ts';
import type { FoundPlace, Unasked } from '../../../src/guard/recheck.ts';
import { FakeDesk } from '../../guard/fake-desk.ts';
import { ENGLISH } from '../../languages.ts';
import { FakeUi } from '../../overlay/fake-ui.ts';
import { appSource } from '../../pages/web-apps/app.ts';
import { FakeEntry } from './fake-entry.ts';

/** Longer than any pause that the session makes. */
const A_MOMENT = 1_000;
const PHONE = 'contact_phone_number';
const ZONE = 'time_zone';
const FREE = '254700111222';
const HELD = '254712345678';

interface Opened {
  readonly form: FakeEntry;
  readonly desk: FakeDesk;
  readonly ui: FakeUi;
  /** What waits to be asked again. */
  readonly unasked: {
    numbers: readonly Unasked[];
    isKept: boolean;
    found(places: readonly FoundPlace[]): void;
  };
  readonly life: AbortController;
  /** Where the person is; null where the address does not tell the app. */
  place: AppPlace | null;
  /** Later, where HQ takes its time. */
  app: AppSource | Promise<AppSource>;
}

let last: AbortController | null = null;

/** Opens a form that has these texts in it already. Its questions are known by their names alone. */
async function open(
  boxes: Readonly<Record<string, string>>,
  prepare: (opened: Opened) => void = () => {},
  xmlns?: string,
): Promise<Opened> {
  const opened: Opened = {
    form: new FakeEntry(boxes, xmlns),
    desk: new FakeDesk(),
    ui: new FakeUi(),
    unasked: { numbers: [], isKept: true, found: () => {} },
    life: new AbortController(),
    place: null,
    app: { ok: false, reason: 'no-app' },
  };
  opened.desk.owned.set(HELD, { status: 'owned_here' });
  prepare(opened);
  const { unasked } = opened;
  last = opened.life;
  startWebAppSession({
    document,
    entry: opened.form,
    desk: opened.desk,
    signal: opened.life.signal,
    shadow: 'open',
    language: ENGLISH,
    audience: 'clerk',
    recheck(found) {
      unasked.found = found;
      return {
        async later(numbers) {
          Object.assign(unasked, { numbers });
          return unasked.isKept;
        },
        settled: () => void Object.assign(unasked, { numbers: [] }),
      };
    },
    mount: opened.ui.mount,
    place: () => opened.place,
    source: async () => opened.app,
    now: () => new Date(Date.now()),
  });
  await pause();
  return opened;
}

function pause(ms = A_MOMENT): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(ms);
}

/** What is said, as `code at question`. */
const said = ({ views }: FakeUi): string[] =>
  views.map(({ finding, anchor }) => `${finding.rule} at ${anchor?.id}`);
const owner = ({ drawer }: FakeUi) => drawer?.contacts[0].owner;
const storedAs = ({ drawer }: FakeUi, property: ContactProperty) =>
  drawer?.contacts[0].result.contact[property];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  last?.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a form without a contact', () => {
  it('has no layer, asks nobody for anything, and is sent at once', async () => {
    const { form, desk, ui } = await open({ remarks: 'hello' });
    expect(form.submit()).toEqual({ now: true, ended: 'save' });
    expect(ui.mounted).toBe(0);
    expect(desk.factsAsked).toBe(0);
    expect(form.held).toBe(false);
  });
});

describe('a form with a contact, while it is filled in,', () => {
  it('says beside the question what HQ would do wrong with its answer, and shows what becomes of it', async () => {
    const { form, ui } = await open({ [ZONE]: '' });
    form.fill(ZONE, 'IST');
    await pause();
    expect(said(ui)).toEqual([`time-zone-abbreviation at ${ZONE}`]);
    expect(ui.finding('time-zone-abbreviation').label).toBe(ZONE);
    expect(storedAs(ui, ZONE)).toBe('IST');
    expect(ui.drawer?.gaps).toEqual(['no-app', 'names']);
    expect(ui.mounted).toBe(1);
  });

  it('follows a burst of changes once', async () => {
    const { form, ui } = await open({ [ZONE]: 'Asia/Kolkata' });
    const { drawn } = ui;
    for (const text of ['I', 'IS', 'IST']) {
      form.fill(ZONE, text);
      await pause(10);
    }
    expect(ui.drawn).toBe(drawn);
    await pause();
    expect(ui.drawn).toBe(drawn + 1);
    expect(said(ui)).toEqual([`time-zone-abbreviation at ${ZONE}`]);
  });

  it('says nothing of a value that is half typed, but follows one that is put right', async () => {
    const { form, ui } = await open({ [ZONE]: '' });
    form.type(ZONE, 'Asia/Kol');
    await pause();
    expect(said(ui)).toEqual([]);
    form.leave();
    await pause();
    expect(said(ui)).toEqual([`time-zone-unknown at ${ZONE}`]);
    form.type(ZONE, 'Asia/Kolk');
    await pause();
    expect(said(ui)).toEqual([`time-zone-unknown at ${ZONE}`]);
    form.type(ZONE, 'Asia/Kolkata');
    await pause();
    expect(said(ui)).toEqual([]);
  });

  it('shows what the page itself says against an answer', async () => {
    const { form, ui } = await open({ [ZONE]: 'IST' });
    form.errors.set(ZONE, 'Not allowed');
    form.tell('form');
    await pause();
    expect(ui.drawer?.contacts[0].refused).toEqual([{ property: ZONE, label: ZONE, text: 'Not allowed' }]);
  });

  it('asks once for the project, and judges again when it is known', async () => {
    const { form, desk, ui } = await open({ contact_backend_id: 'TWILIO' }, ({ desk }) => {
      desk.known = { gateways: ['TELERIVET'] };
      desk.close();
    });
    expect(said(ui)).toEqual([]);
    desk.open();
    await pause();
    expect(said(ui)).toEqual(['gateway-unknown at contact_backend_id']);
    form.tell('form');
    await pause();
    expect(desk.factsAsked).toBe(1);
  });

  it('is read by its design as soon as the app has arrived', async () => {
    const read = readApp(appSource());
    if (!read.ok) throw new Error(read.why.id);
    const { ui } = await open(
      { phone: FREE, agree: '1' },
      (opened) => {
        opened.place = { project: 'demo', appId: 'a', selections: [] };
        opened.app = { ok: true, app: read.app };
      },
      'http://openrosa.org/formdesigner/entry-register',
    );
    expect(ui.drawer?.gaps).toEqual([]);
    expect(storedAs(ui, PHONE)).toBe(FREE);
  });

  it('takes everything away when it is closed, and begins anew with the next', async () => {
    const { form, ui } = await open({ [ZONE]: 'IST' });
    form.close();
    await pause();
    expect(said(ui)).toEqual([]);
    expect(ui.drawer).toBeNull();
    form.isOpen = true;
    form.openNext({ [ZONE]: 'PST' });
    await pause();
    expect(storedAs(ui, ZONE)).toBe('PST');
    expect(ui.mounted).toBe(1);
  });

  it('moves its drawer when the page is scrolled, without judging again', async () => {
    const { form, ui } = await open({ [ZONE]: 'IST' });
    const { drawer, drawn } = ui;
    expect(drawer?.room.top).toBe(0);
    form.boxesOfPage = [{ top: 0, bottom: 60, left: 0, right: window.innerWidth } as DOMRect];
    form.tell('view');
    await pause();
    expect(ui.drawer).toEqual({ ...drawer, room: { ...drawer?.room, top: 60 } });
    expect(ui.drawn).toBe(drawn);
  });

  it('is followed no more once the page is left', async () => {
    const { form, ui, life } = await open({ [ZONE]: 'Asia/Kolkata' });
    const { drawn } = ui;
    form.fill(ZONE, 'IST');
    life.abort();
    await pause();
    expect(ui.drawn).toBe(drawn);
  });

  it('goes on without Caseline where the page fought against its layer', async () => {
    const { form, ui } = await open({ [ZONE]: 'IST' });
    const { drawn } = ui;
    ui.does.onDisabled?.();
    form.fill(ZONE, 'PST');
    await pause();
    expect(ui.drawn).toBe(drawn);
    expect(ui.mounted).toBe(1);
    // Nobody can be asked.
    const submit = form.submit();
    await pause(0);
    expect(submit.ended).toBe('save');
  });
});

describe('an offered value', () => {
  it('is put into its box when a person chooses it, in the card or in the drawer', async () => {
    const { form, ui } = await open({ [ZONE]: 'IST' });
    await ui.does.onApplyFix(ui.finding('time-zone-abbreviation').key, 0);
    expect(form.boxes.get(ZONE)).toBe('Asia/Kolkata');
    expect(said(ui)).toEqual([]);

    form.fill(ZONE, 'IST');
    await pause();
    const [contact] = ui.drawer?.contacts ?? [];
    expect(contact?.offers).toMatchObject([{ property: ZONE }]);
    ui.does.onUseOffer?.(contact?.key ?? '', ZONE, 'Europe/Dublin');
    expect(form.boxes.get(ZONE)).toBe('Europe/Dublin');
    expect(ui.said).toEqual([]);
  });

  it('that was not offered is not put in', async () => {
    const { form, ui } = await open({ [ZONE]: 'IST' });
    ui.does.onUseOffer?.(ui.drawer?.contacts[0].key ?? '', ZONE, 'Mars/Olympus');
    await ui.does.onApplyFix(ui.finding('time-zone-abbreviation').key, 99);
    expect(form.boxes.get(ZONE)).toBe('IST');
  });

  it('that the box does not take is told', async () => {
    const { form, ui } = await open({ [ZONE]: 'IST' });
    form.locked.add(ZONE);
    await ui.does.onApplyFix(ui.finding('time-zone-abbreviation').key, 0);
    expect(ui.notices()).toEqual([ENGLISH.fields.notTaken]);
    expect(said(ui)).toEqual([`time-zone-abbreviation at ${ZONE}`]);
  });
});

describe('a message', () => {
  it('leads to its question', async () => {
    const { form, ui } = await open({ remarks: '', [ZONE]: 'IST' });
    ui.does.onReveal(ui.finding('time-zone-abbreviation').key);
    expect(form.focused).toEqual([ZONE]);
  });

  it('that was put aside stays away until the value is another one', async () => {
    const { form, ui } = await open({ [ZONE]: 'IST' });
    ui.ignore('time-zone-abbreviation', '');
    expect(said(ui)).toEqual([]);
    form.tell('form');
    await pause();
    expect(said(ui)).toEqual([]);
    form.fill(ZONE, 'PST');
    await pause();
    expect(said(ui)).toEqual([`time-zone-abbreviation at ${ZONE}`]);
  });
});

describe('who holds a number', () => {
  it('is asked while the form is filled in, once for each number, and shown', async () => {
    const { form, desk, ui } = await open({ [PHONE]: '' });
    form.fill(PHONE, HELD);
    await pause();
    form.tell('form');
    await pause();
    expect(desk.numbers()).toEqual([HELD]);
    expect(owner(ui)).toMatchObject({
      asking: false,
      check: { answer: { answer: { status: 'owned_here' } } },
    });
    form.fill(PHONE, FREE);
    await pause();
    expect(desk.numbers()).toEqual([HELD, FREE]);
  });

  it('is not asked of half a number, or of one that HQ would not write to', async () => {
    const { form, desk } = await open({ [PHONE]: '' });
    form.type(PHONE, HELD);
    await pause();
    expect(desk.asked).toEqual([]);
    form.fill(PHONE, '12');
    await pause();
    expect(desk.asked).toEqual([]);
    form.fill(PHONE, HELD);
    await pause();
    expect(desk.numbers()).toEqual([HELD]);
  });

  it('is said to be asked for while nobody has answered, and can be asked again', async () => {
    const { form, desk, ui } = await open({ [PHONE]: '' });
    desk.failure = { reason: 'unreachable' };
    desk.close();
    form.fill(PHONE, HELD);
    await pause();
    expect(owner(ui)).toMatchObject({ asking: true, check: null });
    desk.open();
    await pause();
    expect(owner(ui)).toMatchObject({ asking: false, check: { failure: { reason: 'unreachable' } } });
    desk.failure = null;
    owner(ui)?.ask();
    await pause();
    expect(owner(ui)).toMatchObject({
      check: { failure: null, answer: { answer: { status: 'owned_here' } } },
    });
  });

  it('is nobody’s matter where no endpoint is set', async () => {
    const { form, desk, ui } = await open({ [PHONE]: '' }, ({ desk }) => {
      desk.failure = { reason: 'not-configured' };
    });
    form.fill(PHONE, HELD);
    await pause();
    expect(owner(ui)).toBeNull();
    expect(desk.asked).toEqual([]);
    expect(form.submit()).toEqual({ now: true, ended: 'save' });
    expect(ui.said).toEqual([]);
  });

  it('is asked for the case that the form changes, whose own number is not another’s', async () => {
    const read = readApp(appSource());
    if (!read.ok) throw new Error(read.why.id);
    const id = '0123456789abcdef0123456789abcdef';
    const { desk } = await open(
      { local: HELD.slice(3), visit: '' },
      (opened) => {
        opened.place = { project: 'demo', appId: 'a', selections: ['0', id] };
        opened.app = { ok: true, app: read.app };
      },
      'http://openrosa.org/formdesigner/entry-follow',
    );
    expect(desk.asked.flat()).toMatchObject([{ contact: { [PHONE]: HELD }, caseId: id }]);
  });
});

describe('Submit', () => {
  it('goes on at once when nothing is wrong and everything is known; then no answer can be changed', async () => {
    const { form, desk } = await open({ [PHONE]: FREE, [ZONE]: 'Asia/Kolkata' });
    expect(desk.numbers()).toEqual([FREE]);
    expect(form.submit()).toEqual({ now: true, ended: 'save' });
    expect(form.held).toBe(true);
    expect(desk.numbers()).toEqual([FREE]);
  });

  describe('before it is known what the form writes', () => {
    const early = (app: Promise<AppSource>) =>
      open(
        { phone: '', email: 'bob@x' },
        (opened) => {
          opened.place = { project: 'demo', appId: 'a', selections: [] };
          opened.app = app;
        },
        'http://openrosa.org/formdesigner/entry-register',
      );

    it('waits for that, and asks then', async () => {
      const read = readApp(appSource());
      if (!read.ok) throw new Error(read.why.id);
      let arrive: (app: AppSource) => void = () => {};
      const { form, ui } = await early(
        new Promise((resolve) => {
          arrive = resolve;
        }),
      );
      const submit = form.submit();
      await pause();
      expect([submit, ui.asked]).toEqual([{ now: false, ended: null }, []]);
      arrive({ ok: true, app: read.app });
      await pause();
      expect(ui.asked.map(({ errors }) => errors.map(({ property }) => property))).toEqual([
        ['commcare_email_address'],
      ]);
    });

    it('goes on when HQ does not say it in time, or cannot', async () => {
      const slow = await early(new Promise(() => {}));
      const submit = slow.form.submit();
      await pause(PATIENCE_MS.background);
      expect(submit.ended).toBe('save');
      const none = await early(Promise.resolve({ ok: false, reason: 'unreachable' }));
      expect(none.form.submit()).toEqual({ now: true, ended: 'save' });
    });
  });

  it('judges the answers as they are, typed a moment ago or not', async () => {
    const { form, ui } = await open({ [ZONE]: 'Asia/Kolkata' });
    form.boxes.set(ZONE, 'IST');
    const submit = form.submit();
    await pause(0);
    expect(ui.question()).toMatchObject({ errors: [{ rule: 'time-zone-abbreviation' }], owned: [] });
    expect(submit.ended).toBeNull();
    expect(form.held).toBe(false);
  });

  it('asks once about answers that are sent anyway', async () => {
    const { form, ui } = await open({ [ZONE]: 'IST' });
    const submit = form.submit();
    await pause(0);
    ui.answer('save-anyway');
    await pause(0);
    expect(submit.ended).toBe('save');
    expect(form.held).toBe(true);
    expect(form.sent).toEqual([{ [ZONE]: 'IST' }]);
    expect(form.submit()).toEqual({ now: true, ended: 'save' });
    expect(ui.asked).toHaveLength(1);
  });

  it('leads to the question that a person wants to look at', async () => {
    const { form, ui } = await open({ remarks: '', [ZONE]: 'IST' });
    const submit = form.submit();
    await pause(0);
    ui.answer('go-to-question');
    await pause(0);
    expect(submit.ended).toBe('cancel');
    expect(form.held).toBe(false);
    expect(form.focused).toEqual([ZONE]);
    expect(ui.card).toBe(ui.finding('time-zone-abbreviation').key);
  });

  it('asks about a number that somebody else holds', async () => {
    const { form, ui } = await open({ [PHONE]: HELD });
    const submit = form.submit();
    await pause(0);
    expect(ui.question()).toMatchObject({ errors: [], owned: [{ number: HELD }] });
    ui.answer('go-to-question');
    await pause(0);
    expect(submit.ended).toBe('cancel');
    expect(form.focused).toEqual([PHONE]);
    expect(ui.card).toBeNull();
  });

  it('says that it waits for the directory, until it has answered', async () => {
    const { form, desk, ui } = await open({ [PHONE]: '' });
    desk.close();
    form.boxes.set(PHONE, FREE);
    const submit = form.submit();
    await pause(0);
    expect(submit.ended).toBeNull();
    expect(ui.notices()).toEqual([ENGLISH.fields.owner.checking]);
    desk.open();
    await pause(0);
    expect(submit.ended).toBe('save');
    expect(ui.notices()).toEqual([]);
  });

  it('does not wait for a directory that cannot answer: it says so, and the numbers are asked later', async () => {
    const { form, desk, ui, unasked } = await open({ [PHONE]: '' });
    desk.failure = { reason: 'unreachable' };
    form.fill(PHONE, HELD);
    await pause();
    const submit = form.submit();
    await pause(0);
    expect(submit.ended).toBe('save');
    expect(ui.notices()).toEqual([ENGLISH.layer.session.savedUnchecked('unreachable', true)]);
    expect(unasked.numbers).toMatchObject([{ number: HELD }]);

    form.close();
    await pause();
    unasked.found([{ site: { path: null } as never, label: 'Phone' }]);
    expect(ui.notices()).toContain(ENGLISH.layer.session.foundLater('Phone'));
  });

  it('does not promise to ask later what could not be kept', async () => {
    const { form, desk, ui, unasked } = await open({ [PHONE]: '' });
    desk.failure = { reason: 'unreachable' };
    unasked.isKept = false;
    form.fill(PHONE, HELD);
    await pause();
    const submit = form.submit();
    await pause(0);
    expect(submit.ended).toBe('save');
    expect(ui.notices()).toEqual([ENGLISH.layer.session.savedUnchecked('unreachable', false)]);
  });

  it('checks once more what was changed while it asked', async () => {
    const { form, desk, ui } = await open({ [PHONE]: '' });
    desk.close();
    form.boxes.set(PHONE, FREE);
    const submit = form.submit();
    await pause(0);
    form.boxes.set(PHONE, HELD);
    desk.open();
    await pause(0);
    expect(ui.question()?.owned).toMatchObject([{ number: HELD }]);
    expect(submit.ended).toBeNull();
  });
});
