// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadJudge } from '../../src/designed/load-judge.ts';
import {
  afterDecision,
  type Decision,
  type FormMemory,
  NOTHING_REMEMBERED,
  type Remembered,
} from '../../src/designed/memory.ts';
import { type SessionParts, startSession } from '../../src/designed/session.ts';
import { sharedKey } from '../../src/designed/shared-key.ts';
import type { FormSource } from '../../src/form/source.ts';
import type { SaveDecision } from '../../src/guard/hold.ts';
import type { FoundPlace, Unasked } from '../../src/guard/recheck.ts';
import { troubles } from '../../src/guard/troubles.ts';
import { lint } from '../../src/lint/engine.ts';
import { findingKey } from '../../src/lint/finding.ts';
import broken from '../../src/lint/rules/time-zone-deprecated.ts';
import { FakeBuilder } from '../builders/fake-builder.ts';
import { FakeDesk } from '../guard/fake-desk.ts';
import { ENGLISH } from '../languages.ts';
import { sketch } from '../lint/support/form.ts';
import { FakeUi } from '../overlay/fake-ui.ts';

// As on any page after the first form: the time of tests is not that of files.
await loadJudge();

/** Longer than any pause that the session makes. */
const A_MOMENT = 1_000;

const RIGHT = "hidden tz = 'Asia/Kolkata'\nmap time_zone <- tz";
const WRONG = "hidden tz = 'IST'\nmap time_zone <- tz";
const OLD_NAME = "hidden tz = 'Asia/Calcutta'\nmap time_zone <- tz";
const NUMBER = "hidden phone = '254712345678'\nmap contact_phone_number <- phone";
const WITH_NUMBER = `${RIGHT}\n${NUMBER}`;

interface Opened {
  readonly page: FakeBuilder;
  readonly desk: FakeDesk;
  readonly ui: FakeUi;
  /** What is kept over reloads, and by other pages of the same form. */
  readonly kept: { remembered: Remembered; readonly decisions: Decision[] };
  /** What waits to be asked again. */
  readonly unasked: {
    numbers: readonly Unasked[];
    isKept: boolean;
    found(places: readonly FoundPlace[]): void;
  };
  readonly life: AbortController;
}

let last: AbortController | null = null;

/** Opens a page with a form and waits until everything that was known has been said. */
async function open(
  form: string | null,
  prepare: (opened: Opened) => void = () => {},
  more: Partial<SessionParts> = {},
): Promise<Opened> {
  const opened: Opened = {
    page: new FakeBuilder(form),
    desk: new FakeDesk(),
    ui: new FakeUi(),
    kept: { remembered: NOTHING_REMEMBERED, decisions: [] },
    unasked: { numbers: [], isKept: true, found: () => {} },
    life: new AbortController(),
  };
  prepare(opened);
  const { kept, unasked } = opened;
  const memory: FormMemory = {
    load: async () => kept.remembered,
    async decide(decision) {
      kept.decisions.push(decision);
      kept.remembered = afterDecision(kept.remembered, decision);
    },
  };
  last = opened.life;
  startSession({
    document,
    builder: opened.page,
    desk: opened.desk,
    signal: opened.life.signal,
    shadow: 'open',
    language: ENGLISH,
    memory,
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
    now: () => new Date('2026-03-01T12:00:00Z'),
    ...more,
  });
  await pause(0);
  return opened;
}

function pause(ms = A_MOMENT): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(ms);
}

/** Presses Save; `ended` says what became of it, null while it is held. */
async function pressSave({ page }: Opened): Promise<{ ended: SaveDecision | null }> {
  const save: { ended: SaveDecision | null } = { ended: null };
  void page.save().then((decision) => {
    save.ended = decision;
  });
  await pause(0);
  return save;
}

/** As 0.1.0 stored it. */
const findingKeyOf = (form: string) => {
  const [finding] = lint(sketch(form).form, {});
  return finding ? sharedKey(findingKey(finding)) : '';
};

const zoneOf = (source: FormSource | null | undefined) => FakeBuilder.calculations(source)['/data/tz'];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  last?.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('what was decided', () => {
  const FORM = "text phone\n  validate string-length(.) > 5\nhidden tz = 'IST'\nmap time_zone <- tz";

  /** A page on which questions are renamed or moved, as the designer does. */
  async function renamed(to: string, path: string, before: (opened: Opened) => void = () => {}) {
    const opened = await open(WRONG);
    opened.page.ids = new Map([['q1', '/data/tz']]);
    opened.page.tell('form');
    await pause();
    before(opened);
    opened.page.ids = new Map([['q1', path]]);
    opened.page.edit(to);
    await pause();
    return opened;
  }
  const RENAMED = "hidden zone = 'IST'\nmap time_zone <- zone";
  const MOVED = "group about\nhidden about/tz = 'IST'\nmap time_zone <- about/tz";

  it.each([
    ['renamed', RENAMED, '/data/zone'],
    ['moved into a group', MOVED, '/data/about/tz'],
  ])('an error that was there is no new one when its question is %s', async (_, form, path) => {
    const opened = await renamed(form, path);
    expect(opened.ui.findings()).toEqual([`time-zone-unknown at ${path}`]);
    expect((await pressSave(opened)).ended).toBe('save');
  });

  it.each([
    ['ignored', (opened: Opened) => opened.ui.ignore('time-zone-unknown', 'a test form')],
    ['ignored by its rule', (opened: Opened) => opened.ui.ignore('time-zone-unknown', 'a test form', true)],
  ])('%s, it stays so when its question is renamed, and is stored so', async (_, decide) => {
    const { ui, kept } = await renamed(RENAMED, '/data/zone', decide);
    expect(ui.findings()).toEqual([]);
    expect(ui.decided().ignored).toEqual(['time-zone-unknown at /data/zone']);
    const again = await open(RENAMED, (next) => void Object.assign(next.kept, kept));
    expect(again.ui.decided().ignored).toEqual(['time-zone-unknown at /data/zone']);
  });

  it('another question that is given the wrong value has a new error', async () => {
    const opened = await open(WRONG);
    opened.page.ids = new Map([['q1', '/data/tz']]);
    opened.page.tell('form');
    await pause();
    opened.page.ids = new Map([['q2', '/data/zone']]);
    opened.page.edit(RENAMED);
    await pause();
    await pressSave(opened);
    expect(opened.ui.question()?.errors).toHaveLength(1);
  });

  it('is about the value: another wrong one is shown and asked about', async () => {
    const opened = await open(RIGHT);
    opened.page.edit(WRONG);
    await pause();
    await pressSave(opened);
    opened.ui.answer('save-anyway');
    await pause(0);
    opened.page.edit(WRONG.replace('IST', 'Foo/Bar'));
    await pause();
    expect(opened.ui.decided().accepted).toEqual([]);
    await pressSave(opened);
    expect(opened.ui.question()?.errors.map(({ rule }) => rule)).toEqual(['time-zone-unknown']);
  });

  it('ignored for its value, another wrong one is a finding; ignored by its rule, it is not', async () => {
    for (const whatever of [false, true]) {
      const { page, ui } = await open(WRONG);
      ui.ignore('time-zone-unknown', 'for the demo', whatever);
      page.edit(WRONG.replace('IST', 'Foo/Bar'));
      await pause();
      expect(ui.findings()).toHaveLength(whatever ? 0 : 1);
    }
  });

  it('of 0.1.0: what was ignored stays so; what was saved anyway counts for what the form had then', async () => {
    const key = findingKeyOf(WRONG);
    const at = '2025-11-01T00:00:00.000Z';
    const { page, ui } = await open(WRONG, ({ kept }) => {
      kept.remembered = {
        ignored: [],
        asked: [],
        accepted: [{ key, reason: 'The zone comes on Monday', at }],
      };
    });
    expect(ui.decided().accepted).toEqual(['time-zone-unknown at /data/tz']);
    page.edit(WRONG.replace('IST', 'Foo/Bar'));
    await pause();
    expect(ui.decided().accepted).toEqual([]);
    const ignored = await open(WRONG, ({ kept }) => {
      kept.remembered = { ignored: [{ key, reason: 'why', at }], asked: [], accepted: [] };
    });
    ignored.page.edit(WRONG.replace('IST', 'Foo/Bar'));
    await pause();
    expect(ignored.ui.decided().ignored).toEqual(['time-zone-unknown at /data/tz']);
  });

  it('does not change when something else of the form does', async () => {
    const { page, ui } = await open(FORM);
    ui.ignore('time-zone-unknown', 'a test form');
    page.edit(FORM.replace('> 5', '> 6'));
    await pause();
    expect(ui.decided().ignored).toEqual(['time-zone-unknown at /data/tz']);
  });
});

describe('Fix and save', () => {
  const OLD = "hidden tz = 'Asia/Calcutta'\nmap time_zone <- tz";
  const CHANGED = { from: RIGHT, to: "hidden tz = 'Asia/Kolkata '\nmap time_zone <- tz" };

  it('mends what was asked about and saves it, and can be taken back', async () => {
    const opened = await open(CHANGED.from);
    opened.page.edit(CHANGED.to);
    await pause();
    const save = await pressSave(opened);
    expect(opened.ui.question()).toMatchObject({ fixable: true, errors: [{ label: 'tz', old: false }] });
    opened.ui.answer('fix-and-save');
    await pause();
    expect(save.ended).toBe('save');
    expect(opened.page.saved.map(zoneOf)).toEqual(["'Asia/Kolkata'"]);
    expect(opened.ui.done?.undoable).toBe(true);
  });

  it('saves nothing when the form builder does not take a fix, and says so', async () => {
    const opened = await open(CHANGED.from);
    opened.page.edit(CHANGED.to);
    await pause();
    const save = await pressSave(opened);
    opened.page.refuses = 'locked';
    opened.ui.answer('fix-and-save');
    await pause();
    expect(save.ended).toBe('cancel');
    expect(opened.page.saved).toEqual([]);
    expect(opened.ui.notices()).toContain(
      'Not saved: the fixes could not all be made, and the form is as it was before.',
    );
  });

  it('takes back what it had mended when a later fix is refused', async () => {
    const two = (value: string) =>
      `hidden a = ${value}\nhidden b = ${value}\nmap time_zone <- a\ncreate save contact\n  time_zone = #form/b`;
    const opened = await open(two("'Asia/Kolkata'"));
    opened.page.edit(two("'Asia/Kolkata '"));
    await pause();
    const before = FakeBuilder.calculations(opened.page.source);
    const save = await pressSave(opened);
    const { apply } = opened.page;
    let times = 0;
    Object.assign(opened.page, {
      apply: async (edits: Parameters<typeof apply>[0]) => {
        times += 1;
        return times === 2 ? { ok: false, reason: 'failed' } : apply(edits);
      },
    });
    opened.ui.answer('fix-and-save');
    await pause();
    expect(save.ended).toBe('cancel');
    expect(FakeBuilder.calculations(opened.page.source)).toEqual(before);
  });

  it('is not offered about what a person has to judge', async () => {
    const opened = await open(OLD);
    opened.page.edit(WRONG);
    await pause();
    await pressSave(opened);
    expect(opened.ui.question()?.fixable).toBeUndefined();
  });
});

describe('what was done through Caseline', () => {
  const MAPPED = `text phone\n${WRONG}\nmap contact_phone_number <- phone`;
  const calculation = (value: string) => `hidden tz = '${value}'\nmap time_zone <- tz`;

  it('is named with what was there, and taken back in one step', async () => {
    const { page, ui } = await open(WRONG);
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    expect(ui.done?.items).toEqual([
      { title: 'Use Asia/Kolkata', label: 'tz', was: { type: 'value', text: 'IST' } },
    ]);
    await ui.undo();
    expect(zoneOf(page.source)).toBe("'IST'");
    expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
    expect(ui.done).toBeNull();
    expect(ui.notices()).toEqual(['Taken back: the form is as it was before.']);
  });

  it('is taken back whichever question is on the screen', async () => {
    const { page, ui } = await open(MAPPED);
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    page.onScreen = new Set(['/data/phone']);
    await ui.undo();
    expect(zoneOf(page.source)).toBe("'IST'");
  });

  it('is taken back one after the other, the newest first', async () => {
    const { page, ui } = await open(WRONG);
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    const edit = { type: 'set-expression', path: '/data/tz', part: 'calculate', value: "'IST'" } as const;
    await ui.does.onInsert?.([edit]);
    await ui.undo();
    expect(zoneOf(page.source)).toBe("'Asia/Kolkata'");
    await ui.undo();
    expect(zoneOf(page.source)).toBe("'IST'");
  });

  it('is not taken back where somebody has changed the place since', async () => {
    const { page, ui } = await open(WRONG);
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    page.edit(calculation('Asia/Dhaka'));
    await ui.undo();
    expect(zoneOf(page.source)).toBe("'Asia/Dhaka'");
    expect(ui.notices()).toEqual(['Not taken back: this place of the form was changed since.']);
    expect(ui.done).toBeNull();
  });

  it('is taken back from a question that has another name or place by then', async () => {
    const { page, ui } = await open(WRONG);
    page.ids = new Map([['1', '/data/tz']]);
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    page.ids = new Map([['1', '/data/zone']]);
    page.edit("hidden zone = 'Asia/Kolkata'\nmap time_zone <- zone");
    await pause();
    await ui.undo();
    expect(FakeBuilder.calculations(page.source)).toEqual({ '/data/zone': "'IST'" });
    expect(ui.notices()).toEqual(['Taken back: the form is as it was before.']);
  });

  it('is not said to be done any more once the page’s own undo has taken it back', async () => {
    const { page, ui } = await open(WRONG);
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    page.edit(`${WRONG}\ntext note`);
    await pause();
    expect(ui.done).toBeNull();
  });

  it('takes the place of what was said of the deed before', async () => {
    const { ui } = await open(WRONG);
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    await ui.undo();
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    expect(ui.done?.undoable).toBe(true);
    expect(ui.notices()).toEqual([]);
  });

  it('stays when the form builder does not take it back', async () => {
    const { page, ui } = await open(WRONG);
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    page.refuses = 'failed';
    await ui.undo();
    expect(zoneOf(page.source)).toBe("'Asia/Kolkata'");
    expect(ui.done?.undoable).toBe(true);
  });

  it('is one deed for all safe fixes, and for all that a helper inserts', async () => {
    const old = `hidden a = 'Asia/Calcutta'\nhidden b = 'Asia/Calcutta'\nmap time_zone <- a\ncreate save contact\n  time_zone = #form/b`;
    const { page, ui } = await open(old);
    const before = page.source;
    await ui.does.onFixAll();
    expect(FakeBuilder.calculations(page.source)).toEqual({
      '/data/a': "'Asia/Kolkata'",
      '/data/b': "'Asia/Kolkata'",
    });
    expect(ui.done?.items.map(({ label }) => label)).toEqual(['a', 'b']);
    await ui.undo();
    expect(FakeBuilder.calculations(page.source)).toEqual(FakeBuilder.calculations(before));

    const inserted = [
      { type: 'add-hidden-value', after: '/data/a', id: 'number', calculate: "'1'" },
      { type: 'map-question', property: 'contact_phone_number', path: '/data/number' },
    ] as const;
    await ui.does.onInsert?.([...inserted]);
    expect(ui.done?.items).toEqual([{ title: null, label: 'a', was: null }]);
    await ui.undo();
    expect(page.source?.questions.map(({ path }) => path)).toEqual(before?.questions.map(({ path }) => path));
    expect(page.source?.caseActions).toEqual(before?.caseActions);
  });
});

describe('a form that is opened', () => {
  it('is checked, and what is wrong stands in the panel and at the questions', async () => {
    const { page, ui } = await open(WRONG);
    expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
    expect(page.marks).toEqual(['time-zone-unknown at /data/tz']);
    expect(ui.finding('time-zone-unknown')).toMatchObject({ anchor: { path: '/data/tz' }, old: true });
  });

  it('leaves the button free that saves, and says that it is ready', async () => {
    const { page, ui } = await open(RIGHT);
    expect(ui.clear).toBe(page.button);
    expect(ui.status).toMatchObject({ state: 'idle', text: '', ownersAsOf: null });
    expect(ui.tools?.helpers?.map(({ anchor }) => anchor)).toContainEqual({ path: '/data/tz' });
  });

  it('is checking, not unread, as long as the page says that its form is on its way', async () => {
    let starting = true;
    const { page, ui } = await open(null, (parts) => {
      Object.assign(parts.page, { isStarting: () => starting });
    });
    expect(ui.status?.state).toBe('checking');
    starting = false;
    page.tell('form');
    await pause();
    expect(ui.status?.state).toBe('unread');
  });

  it('has nothing that is wrong while it is still loaded', async () => {
    const { page, ui } = await open(null);
    expect(ui.findings()).toEqual([]);
    expect(ui.tools).toBeNull();
    expect(ui.status?.state).toBe('unread');
    page.edit(WRONG);
    await pause();
    expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
    expect(ui.status?.state).toBe('idle');
  });

  it('is checked at once, and again when the project is known', async () => {
    const { desk, ui } = await open("hidden gw = 'TWILIO'\nmap contact_backend_id <- gw", ({ desk }) => {
      desk.known = { gateways: ['TELERIVET'] };
      desk.close();
    });
    expect(ui.finding('gateway-unknown').finding.severity).toBe('incomplete');
    desk.open();
    await pause(0);
    expect(ui.finding('gateway-unknown')).toMatchObject({ finding: { severity: 'error' }, old: true });
  });

  it('says when the directory cannot be reached', async () => {
    const { ui } = await open(RIGHT, ({ desk }) => {
      desk.failure = { reason: 'unreachable' };
    });
    expect(ui.status?.state).toBe('offline');
  });

  it('says which rule broke off, and what the others found', async () => {
    const check = vi.spyOn(broken, 'check').mockImplementation(() => {
      throw new TypeError('of ours');
    });
    const { page, ui } = await open(WRONG);
    expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
    expect(ui.notices()).toEqual([ENGLISH.layer.session.ruleFailed('`time-zone-deprecated`')]);
    expect(troubles()).toContainEqual(
      expect.objectContaining({ where: 'rule time-zone-deprecated', error: 'TypeError' }),
    );
    // Once is enough.
    page.edit(RIGHT);
    await pause();
    expect(check).toHaveBeenCalledTimes(2);
    expect(ui.said).toHaveLength(1);
  });

  it('says what does not work on this page', async () => {
    const { ui } = await open(RIGHT, ({ page }) => page.degradations.push({ code: 'no-reveal' }));
    expect(ui.status?.degradations).toEqual(['no-reveal']);
  });

  it('is left to another Caseline that is there already', async () => {
    const { page, ui } = await open(WRONG, ({ page }) => page.degradations.push({ code: 'other-caseline' }));
    expect(ui.disposed).toBe(true);
    expect(page.marks).toEqual([]);
  });
});

describe('an edit', () => {
  it('is followed after a pause, however many keys it had', async () => {
    const { page, ui } = await open(RIGHT);
    const { reads } = page;
    for (const zone of ['I', 'IS', 'IST']) {
      page.edit(`hidden tz = '${zone}'\nmap time_zone <- tz`);
      await pause(100);
    }
    expect(page.reads).toBe(reads);
    expect(ui.findings()).toEqual([]);
    await pause();
    expect(page.reads).toBe(reads + 1);
    expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
    expect(ui.finding('time-zone-unknown').old).toBe(false);
  });

  it('of a large form is followed when its designer rests, and not between two words', async () => {
    const texts = Array.from({ length: 600 }, (_, at) => `text q${at}`).join('\n');
    const { page, ui } = await open(`${texts}\n${RIGHT}`);
    await pause();
    const { reads } = page;
    for (const zone of ['I', 'IS', 'IST']) {
      page.edit(`${texts}\nhidden tz = '${zone}'\nmap time_zone <- tz`);
      await pause(500);
    }
    expect(page.reads).toBe(reads);
    await pause(200);
    expect(page.reads).toBe(reads + 1);
    expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
  });

  it('takes away what it put right', async () => {
    const { page, ui } = await open(WRONG);
    page.edit(RIGHT);
    await pause();
    expect(ui.findings()).toEqual([]);
    expect(page.marks).toEqual([]);
  });

  it('of the view only moves what is said, and reads nothing', async () => {
    const { page, ui } = await open(WRONG);
    const { reads } = page;
    page.onScreen = new Set();
    page.tell('view');
    expect(ui.finding('time-zone-unknown').anchor).toBeNull();
    await pause();
    expect(page.reads).toBe(reads);
  });

  it('is followed no more once the page is left', async () => {
    const { page, life } = await open(RIGHT);
    const { reads } = page;
    page.edit(WRONG);
    life.abort();
    await pause();
    expect(page.reads).toBe(reads);
    expect(page.marks).toEqual([]);
  });
});

describe('a fix', () => {
  it('is made on the page, and its finding goes', async () => {
    const { page, ui } = await open(WRONG);
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    expect(zoneOf(page.source)).toBe("'Asia/Kolkata'");
    expect(ui.findings()).toEqual([]);
    expect(ui.said).toEqual([]);
  });

  it('is made for the form as it is now, not as it was shown', async () => {
    const { page, ui } = await open(OLD_NAME);
    page.source = FakeBuilder.sketch("hidden tz = if(1 = 1, 'Asia/Calcutta', '')\nmap time_zone <- tz");
    await ui.applyFix('time-zone-deprecated', 'Use Asia/Kolkata');
    expect(zoneOf(page.source)).toBe("if(1 = 1, 'Asia/Kolkata', '')");
  });

  it('that is another one by now is not made, and the designer is told', async () => {
    const { page, ui } = await open(OLD_NAME);
    page.source = FakeBuilder.sketch("hidden tz = 'Asia/Katmandu'\nmap time_zone <- tz");
    await ui.applyFix('time-zone-deprecated', 'Use Asia/Kolkata');
    expect(zoneOf(page.source)).toBe("'Asia/Katmandu'");
    expect(ui.notices()).toEqual([ENGLISH.layer.session.notApplied.changed]);
  });

  it.each(['locked', 'gone', 'unsupported', 'failed'] as const)(
    'that the page refuses (%s) is told, and the finding stays',
    async (reason) => {
      const { page, ui } = await open(WRONG);
      page.refuses = reason;
      await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
      expect(ui.notices()).toEqual([ENGLISH.layer.session.notApplied[reason]]);
      expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
    },
  );

  it('that the page has no way to make is not offered', async () => {
    const { ui } = await open(WRONG, ({ page }) => {
      page.edits = new Set(['map-question']);
    });
    expect(ui.finding('time-zone-unknown').finding.fixes).toEqual([]);
    expect(ui.tools?.helpers).toBeNull();
  });

  it('of each safe finding is made by Fix all, and no other', async () => {
    const { page, ui } = await open(
      "hidden tz = 'Asia/Calcutta'\nhidden tz2 = 'IST'\ncreate save contact\n  time_zone = #form/tz\nmap time_zone <- tz2",
    );
    await ui.does.onFixAll();
    expect(FakeBuilder.calculations(page.source)).toEqual({
      '/data/tz': "'Asia/Kolkata'",
      '/data/tz2': "'IST'",
    });
  });

  it('waits for the one before', async () => {
    const { page, ui } = await open(WRONG);
    const go = page.slow();
    const first = ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    // By the time it is this one's turn there is nothing left to fix.
    const second = ui.applyFix('time-zone-unknown', 'Use Europe/Dublin');
    go();
    await Promise.all([first, second]);
    expect(zoneOf(page.source)).toBe("'Asia/Kolkata'");
    expect(ui.said).toEqual([]);
  });

  it('of a helper is an edit like any other', async () => {
    const { page, ui } = await open(RIGHT);
    const edit = { type: 'set-expression', path: '/data/tz', part: 'calculate', value: "'IST'" } as const;
    expect(await ui.does.onInsert?.([edit])).toBe(true);
    expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
    page.refuses = 'locked';
    expect(await ui.does.onInsert?.([edit])).toBe(false);
    expect(ui.notices()).toEqual([ENGLISH.layer.session.notApplied.locked]);
  });

  it.each([
    [
      'an expression that was typed meanwhile',
      "hidden tz = 'UTC'\nmap time_zone <- tz",
      { path: '/data/tz', type: 'set-expression', part: 'calculate', value: "'IST'" },
    ],
    [
      'a question beside others than were planned for',
      `${RIGHT}\ntext phone`,
      { type: 'add-question', id: 'number', kind: 'phone', label: 'Number' },
    ],
  ] as const)('of a helper does not write over %s, and the designer is told', async (_, typed, edit) => {
    const { page, ui } = await open(RIGHT);
    page.source = FakeBuilder.sketch(typed);
    const { source } = page;
    expect(await ui.does.onInsert?.([edit])).toBe(false);
    expect(page.source).toBe(source);
    expect(ui.notices()).toEqual([ENGLISH.layer.session.notApplied.outdated]);
    // What is offered now is for the form of now.
    expect(await ui.does.onInsert?.([edit])).toBe(true);
  });
});

describe('a finding that is chosen', () => {
  it('brings its question on the screen and opens its card there', async () => {
    const { page, ui } = await open(WRONG, ({ page }) => {
      page.onScreen = new Set();
    });
    ui.does.onReveal(ui.finding('time-zone-unknown').key);
    await pause(0);
    expect(page.revealed).toEqual(['/data/tz']);
    expect(ui.card).toBe(ui.finding('time-zone-unknown').key);
    expect(ui.finding('time-zone-unknown').anchor).toEqual({ path: '/data/tz' });
  });

  it('whose question is gone says so', async () => {
    const { page, ui } = await open(WRONG);
    page.removed.add('/data/tz');
    ui.does.onReveal(ui.finding('time-zone-unknown').key);
    await pause(0);
    expect(ui.notices()).toEqual([ENGLISH.layer.session.notRevealed]);
    expect(ui.card).toBeNull();
  });

  it('that has its place on another page leads there', async () => {
    const leave = vi.spyOn(window, 'open').mockReturnValue(null);
    const { page, ui } = await open(NUMBER, ({ page }) => {
      page.elsewhere = ({ path }) => `https://hq.example/form${path}`;
      page.removed.add('/data/phone');
    });
    // It has no fix here, so its card has the way to the other page, too.
    expect(ui.finding('phone-constant').elsewhere).toBe(true);
    const { key } = ui.finding('phone-constant');
    ui.does.onReveal(key);
    await pause(0);
    expect(ui.notices()).toEqual([ENGLISH.layer.session.notHere]);
    ui.pressNotice();
    ui.does.onElsewhere?.(key);
    expect(leave.mock.calls).toEqual(
      Array(2).fill(['https://hq.example/form/data/phone', '_blank', 'noopener,noreferrer']),
    );
    expect(page.saved).toEqual([]);
  });

  it('has a page about its rule, which opens beside the form', async () => {
    const leave = vi.spyOn(window, 'open').mockReturnValue(null);
    const { ui } = await open(WRONG);
    ui.does.onOpenDocs('https://docs.example/rule');
    expect(leave).toHaveBeenLastCalledWith('https://docs.example/rule', '_blank', 'noopener,noreferrer');
  });
});

describe('a decision about a finding', () => {
  it('to leave it as it is takes it away, with the reason, until it is checked again', async () => {
    const { page, ui, kept } = await open(RIGHT);
    page.edit(WRONG);
    await pause();
    const { key } = ui.finding('time-zone-unknown');
    ui.ignore('time-zone-unknown', 'a test form');
    await pause(0);
    expect(ui.findings()).toEqual([]);
    expect(page.marks).toEqual([]);
    expect(ui.decided().ignored).toEqual(['time-zone-unknown at /data/tz']);
    expect(kept.decisions).toMatchObject([{ type: 'ignore', decided: [{ reason: 'a test form' }] }]);
    expect(await page.save()).toBe('save');
    expect(ui.asked).toEqual([]);

    ui.does.onCheckAgain?.(key);
    await pause(0);
    expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
    expect(page.marks).toEqual(['time-zone-unknown at /data/tz']);
    expect(ui.decided().ignored).toEqual([]);
  });

  it('to be asked about an old one makes Save ask', async () => {
    const opened = await open(WRONG);
    const { page, ui } = opened;
    expect(await page.save()).toBe('save');
    ui.does.onAskAgain?.(ui.finding('time-zone-unknown').key);
    await pause(0);
    expect(ui.finding('time-zone-unknown').old).toBe(false);
    await pressSave(opened);
    expect(ui.question()?.errors.map(({ rule }) => rule)).toEqual(['time-zone-unknown']);
  });

  it('that was made in another page of the same form counts when its designer comes back', async () => {
    const { ui, kept } = await open(WRONG);
    const { key } = ui.finding('time-zone-unknown');
    const elsewhere = await open(WRONG);
    elsewhere.ui.ignore('time-zone-unknown', 'said there');
    kept.remembered = elsewhere.kept.remembered;
    expect(ui.findings()).not.toEqual([]);
    document.dispatchEvent(new Event('visibilitychange'));
    await pause(0);
    expect(ui.findings()).toEqual([]);
    expect(ui.decided().ignored).toEqual(['time-zone-unknown at /data/tz']);
    expect(elsewhere.ui.finding('time-zone-unknown').key).toBe(key);
  });

  it('of an earlier visit counts from the beginning', async () => {
    const before = await open(WRONG);
    before.ui.ignore('time-zone-unknown', 'last week');
    await pause(0);
    const { page, ui } = await open(WRONG, ({ kept }) => {
      kept.remembered = before.kept.remembered;
    });
    expect(ui.findings()).toEqual([]);
    expect(page.marks).toEqual([]);
  });
});

describe('Save', () => {
  it('goes on without a word when nothing is wrong', async () => {
    const { page, ui } = await open(RIGHT);
    expect(await page.save()).toBe('save');
    expect(ui.asked).toEqual([]);
    expect(ui.said).toEqual([]);
  });

  it('does not ask about what was in the form before its designer came', async () => {
    const { page, ui } = await open(WRONG);
    expect(await page.save()).toBe('save');
    expect(ui.asked).toEqual([]);
  });

  it('asks about a new error, and waits for the answer', async () => {
    const opened = await open(RIGHT);
    const { page, ui } = opened;
    page.edit(WRONG);
    const save = await pressSave(opened);
    expect(ui.question()).toMatchObject({ errors: [{ rule: 'time-zone-unknown' }], owned: [] });
    await pause();
    expect(save.ended).toBeNull();
    ui.answer('save-anyway', 'a pilot');
    await pause(0);
    expect(save.ended).toBe('save');
    expect(zoneOf(page.saved[0])).toBe("'IST'");
  });

  it('asks once about what is saved anyway, keeps the reason, and shows it as accepted', async () => {
    const opened = await open(RIGHT);
    const { page, ui, kept } = opened;
    page.edit(WRONG);
    await pressSave(opened);
    ui.answer('save-anyway', 'a pilot');
    await pause(0);
    expect(kept.decisions).toMatchObject([{ type: 'accept', decided: [{ reason: 'a pilot' }] }]);
    expect(ui.decided().accepted).toEqual(['time-zone-unknown at /data/tz']);
    expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
    expect(await page.save()).toBe('save');
    expect(ui.asked).toHaveLength(1);
  });

  it('asks again after a cancel, which leaves everything as it is', async () => {
    const opened = await open(RIGHT);
    const { page, ui, kept } = opened;
    page.edit(WRONG);
    const save = await pressSave(opened);
    ui.answer('cancel');
    await pause(0);
    expect(save.ended).toBe('cancel');
    expect(page.saved).toEqual([]);
    expect(page.revealed).toEqual([]);
    expect(kept.decisions).toEqual([]);
    await pressSave(opened);
    expect(ui.asked).toHaveLength(2);
  });

  it('leads to the question that its designer wants to look at', async () => {
    const opened = await open(RIGHT);
    const { page, ui } = opened;
    page.edit(WRONG);
    const save = await pressSave(opened);
    ui.answer('go-to-question');
    await pause(0);
    expect(save.ended).toBe('cancel');
    expect(page.revealed).toEqual(['/data/tz']);
    expect(ui.card).toBe(ui.finding('time-zone-unknown').key);
  });

  it('judges the form as it is, typed a moment ago or not', async () => {
    const opened = await open(RIGHT);
    opened.page.source = FakeBuilder.sketch(WRONG);
    await pressSave(opened);
    expect(opened.ui.question()?.errors).toHaveLength(1);
  });

  it('has the fix in it that was pressed just before', async () => {
    const opened = await open(WRONG);
    const { page, ui } = opened;
    const go = page.slow();
    void ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    const save = await pressSave(opened);
    expect(save.ended).toBeNull();
    go();
    await pause(0);
    expect(save.ended).toBe('save');
    expect(zoneOf(page.saved[0])).toBe("'Asia/Kolkata'");
  });

  it('says that it checks, and afterwards what is known', async () => {
    const opened = await open(WITH_NUMBER);
    const { desk, ui } = opened;
    desk.close();
    const save = await pressSave(opened);
    expect(ui.status?.state).toBe('checking');
    expect(save.ended).toBeNull();
    desk.open();
    await pause(0);
    expect(save.ended).toBe('save');
    expect(ui.status?.state).toBe('idle');
  });

  it('goes on when our own work breaks', async () => {
    const { page, ui } = await open(WRONG);
    page.broken = true;
    expect(await page.save()).toBe('save');
    expect(ui.status?.state).toBe('broken');
    expect(troubles()).toContainEqual(expect.objectContaining({ where: 'decide about a save' }));
    page.broken = false;
    expect(await page.save()).toBe('save');
    expect(ui.status?.state).toBe('idle');
  });

  it('goes on when the layer ends while it asks', async () => {
    const opened = await open(RIGHT);
    opened.page.edit(WRONG);
    const save = await pressSave(opened);
    opened.ui.dispose();
    await pause(0);
    expect(save.ended).toBe('save');
  });
});

describe('the numbers of a form, before it is saved,', () => {
  it('are asked about; a free one needs no word', async () => {
    const { page, desk, ui } = await open(WITH_NUMBER);
    expect(desk.numbers()).toEqual([]);
    expect(await page.save()).toBe('save');
    expect(desk.numbers()).toEqual(['254712345678']);
    expect(ui.asked).toEqual([]);
  });

  it('are told of when somebody else holds one; who saves anyway is not asked again on this page', async () => {
    const opened = await open(WITH_NUMBER, ({ desk }) => {
      desk.owned.set('254712345678', { status: 'owned_here' });
    });
    const { page, ui, kept } = opened;
    await pressSave(opened);
    expect(ui.question()).toMatchObject({
      errors: [],
      owned: [{ number: '254712345678' }],
      incomplete: null,
    });
    ui.answer('save-anyway');
    await pause(0);
    expect(page.saved).toHaveLength(1);
    expect(await page.save()).toBe('save');
    expect(ui.asked).toHaveLength(1);
    // Another day somebody else may hold it: nothing of it is kept.
    expect(JSON.stringify(kept.decisions)).not.toContain('254712345678');
    expect(kept.remembered.accepted).toEqual([]);
  });

  it('lead to their question', async () => {
    const opened = await open(WITH_NUMBER, ({ desk }) => {
      desk.owned.set('254712345678', { status: 'owned_elsewhere' });
    });
    const save = await pressSave(opened);
    opened.ui.answer('go-to-question');
    await pause(0);
    expect(save.ended).toBe('cancel');
    expect(opened.page.revealed).toEqual(['/data/phone']);
  });

  it('that could not be asked about do not hold it: the designer is told, and they are asked later', async () => {
    const { page, desk, ui, unasked } = await open(WITH_NUMBER);
    desk.failure = { reason: 'timeout' };
    expect(await page.save()).toBe('save');
    expect(ui.notices()).toEqual([ENGLISH.layer.session.savedUnchecked('timeout', true)]);
    expect(unasked.numbers).toMatchObject([{ number: '254712345678', site: { path: '/data/phone' } }]);

    unasked.found([{ site: ui.finding('phone-constant').finding.site, label: 'Phone' }]);
    expect(ui.notices()).toContain(ENGLISH.layer.session.foundLater('Phone'));
    ui.pressNotice();
    await pause(0);
    expect(page.revealed).toEqual(['/data/phone']);
  });

  it('that could not be kept for later are not promised to be asked about', async () => {
    const { page, desk, ui, unasked } = await open(WITH_NUMBER);
    desk.failure = { reason: 'unreachable' };
    unasked.isKept = false;
    expect(await page.save()).toBe('save');
    await pause(0);
    expect(ui.notices()).toEqual([ENGLISH.layer.session.savedUnchecked('unreachable', false)]);
    expect(ui.notices()[0]).toContain('Caseline will not ask again.');
  });

  it('that could be asked about at last wait no longer', async () => {
    const { page, desk, unasked } = await open(WITH_NUMBER);
    desk.failure = { reason: 'unreachable' };
    await page.save();
    expect(unasked.numbers).toHaveLength(1);
    desk.failure = null;
    await page.save();
    expect(unasked.numbers).toEqual([]);
  });

  it('are nobody’s matter where no endpoint is set', async () => {
    const { page, ui, unasked } = await open(WITH_NUMBER, ({ desk }) => {
      desk.failure = { reason: 'not-configured' };
    });
    expect(ui.status?.text).toBe(ENGLISH.layer.session.notConfigured);
    expect(await page.save()).toBe('save');
    expect(ui.said).toEqual([]);
    expect(unasked.numbers).toEqual([]);
  });

  it('do not hold it when the desk breaks', async () => {
    const { page, desk, ui } = await open(WITH_NUMBER);
    desk.broken = true;
    expect(await page.save()).toBe('save');
    expect(ui.notices()).toEqual([ENGLISH.layer.session.savedUnchecked('unreachable', true)]);
  });

  it('are asked about again while the page is open, where there is no background', async () => {
    const { page, desk, ui } = await open(WITH_NUMBER, undefined, { recheck: undefined });
    desk.failure = { reason: 'unreachable' };
    await page.save();
    desk.failure = null;
    desk.owned.set('254712345678', { status: 'owned_here' });
    await pause(60_000);
    // A question without a label is known by its ID.
    expect(ui.notices()).toContain(ENGLISH.layer.session.foundLater('phone'));
  });
});
