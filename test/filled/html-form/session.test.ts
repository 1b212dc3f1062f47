import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTACT_PROPERTIES } from '../../../src/contact/contact.ts';
import { clearNote, type NoteLook, prepareNote } from '../../../src/fields/note.tsx';
import { createHtmlForm } from '../../../src/filled/html-form/html-form.ts';
import { startHtmlFormSession } from '../../../src/filled/html-form/start.ts';
import type { UiOptions } from '../../../src/overlay/shell/ui.ts';
import { eventually } from '../../eventually.ts';
import { FakeDesk } from '../../guard/fake-desk.ts';
import { ENGLISH } from '../../languages.ts';
import { FakeUi } from '../../overlay/fake-ui.ts';
import { need } from './page.ts';

const FREE = '254700111222';
const HELD = '254712345678';
/** The browser does not look at the values itself: Caseline's question is all there is. */
const FORM = `<form novalidate>
  <input id="phone" name="phone" data-contact-property="contact_phone_number">
  <input id="zone" name="zone" data-contact-property="time_zone">
  <button>Send</button>
</form>`;
const LOOK: NoteLook = { language: ENGLISH, css: '' };

interface Opened {
  readonly desk: FakeDesk;
  readonly ui: FakeUi;
  /** What the server has got. */
  readonly sent: Record<string, string>[];
  readonly life: AbortController;
}

let last: AbortController | null = null;

async function open(html = FORM, prepare: (opened: Opened) => void = () => {}): Promise<Opened> {
  document.body.innerHTML = html;
  const opened: Opened = { desk: new FakeDesk(), ui: new FakeUi(), sent: [], life: new AbortController() };
  const { desk, ui, sent, life } = opened;
  desk.owned.set(HELD, { status: 'owned_here' });
  prepare(opened);
  last = life;
  const { signal } = life;
  startHtmlFormSession({
    form: createHtmlForm({
      root: document.body,
      signal,
      properties: CONTACT_PROPERTIES,
      whenReleased: (work) => work(),
      onHost: (host) => prepareNote(host, LOOK),
      onGone: clearNote,
    }),
    desk,
    signal,
    look: LOOK,
    now: () => new Date(Date.now()),
    layer: () => ui.mount({ callbacks: {}, signal } as UiOptions),
  });
  const serve = (event: Event): void => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    sent.push(Object.fromEntries([...data].map(([name, value]) => [name, String(value)])));
  };
  document.body.addEventListener('submit', serve, { signal });
  await pause();
  return opened;
}

/** Longer than a page that is being left takes to go. */
function pause(ms = 5_000): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(ms);
}

function type(selector: string, text: string): void {
  const input = need(selector);
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Types a text and goes on to somewhere else. */
async function fill(selector: string, text: string): Promise<void> {
  type(selector, text);
  need(selector).dispatchEvent(new Event('change', { bubbles: true }));
  need(selector).blur();
  await pause(0);
}

async function pressSend(): Promise<void> {
  need<HTMLFormElement>('form').requestSubmit();
  await pause(0);
}

/** The message at an input, as a screen reader finds it. */
function messageAt(selector: string): HTMLElement | undefined {
  const ids = (need(selector).getAttribute('aria-describedby') ?? '').split(' ');
  return ids
    .map((id) => document.getElementById(id) ?? undefined)
    .find((one) => one?.localName === 'caseline-note');
}

/** Its text; null for none. */
const noteAt = (selector: string): string | null => messageAt(selector)?.textContent ?? null;
/** How bad it is. */
const weightAt = (selector: string): string | undefined => messageAt(selector)?.dataset.severity;

function offersAt(selector: string): HTMLElement[] {
  return [...(messageAt(selector)?.shadowRoot?.querySelectorAll('button') ?? [])];
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  last?.abort();
  vi.useRealTimers();
});

describe('a form of a page’s own', () => {
  it('says nothing while a value is typed for the first time, and what is wrong when it is left', async () => {
    await open();
    type('#zone', 'IST');
    await pause();
    expect(noteAt('#zone')).toBeNull();
    await fill('#zone', 'IST');
    expect(noteAt('#zone')).toContain('IST');
    expect(need('#zone').checkValidity()).toBe(false);
    expect(noteAt('#phone')).toBeNull();
  });

  it('follows a value that is put right with every key', async () => {
    await open();
    await fill('#zone', 'IST');
    type('#zone', 'Asia/Kolkata');
    expect(noteAt('#zone')).toBeNull();
    expect(need('#zone').checkValidity()).toBe(true);
  });

  it('judges at once what is in it already', async () => {
    await open(FORM.replace('id="zone"', 'id="zone" value="IST"'));
    expect(noteAt('#zone')).toContain('IST');
  });

  it('judges inputs that are put in later', async () => {
    await open('<form novalidate></form>');
    need<HTMLFormElement>('form').innerHTML =
      '<input id="zone" value="IST" data-contact-property="time_zone">';
    await eventually(() => expect(noteAt('#zone')).toContain('IST'));
  });

  it('puts an offered value in when a person presses it', async () => {
    await open();
    await fill('#zone', 'IST');
    const [first] = offersAt('#zone');
    expect(first?.textContent).toContain('Asia/Kolkata');
    first?.click();
    await pause(0);
    expect(need('#zone').value).toBe('Asia/Kolkata');
    expect(document.activeElement).toBe(need('#zone'));
    expect(noteAt('#zone')).toBeNull();
  });

  it('says when the input does not take the value', async () => {
    await open();
    await fill('#zone', 'IST');
    need('#zone').readOnly = true;
    offersAt('#zone')[0]?.click();
    await pause(0);
    expect(need('#zone').value).toBe('IST');
    expect(noteAt('#zone')).toBe(ENGLISH.fields.notTaken);
  });

  it('offers no value that a list does not have, and does not keep a person in it', async () => {
    await open(
      '<form novalidate><select id="zone" data-contact-property="time_zone"><option></option><option>IST</option></select></form>',
    );
    await fill('#zone', 'IST');
    expect(noteAt('#zone')).toContain('IST');
    expect(offersAt('#zone')).toEqual([]);
    expect(need('#zone').checkValidity()).toBe(true);
  });

  it('judges again when the project is known', async () => {
    const { desk } = await open(
      '<form><input id="gateway" value="TWILIO" data-contact-property="contact_backend_id"></form>',
      ({ desk }) => {
        desk.known = { gateways: ['TELERIVET'] };
        desk.close();
      },
    );
    expect(noteAt('#gateway')).toBeNull();
    desk.open();
    await pause(0);
    expect(noteAt('#gateway')).toContain('TWILIO');
  });

  it('keeps nothing of ours once Caseline is taken away', async () => {
    const { life } = await open();
    const before = document.body.innerHTML;
    await fill('#zone', 'IST');
    life.abort();
    expect(document.body.innerHTML).toBe(before);
    await fill('#zone', 'PST');
    expect(noteAt('#zone')).toBeNull();
  });
});

describe('who holds a number', () => {
  it('is asked when the number is left, once, and said at the input', async () => {
    const { desk } = await open();
    type('#phone', HELD);
    await pause();
    expect(desk.asked).toEqual([]);
    await fill('#phone', HELD);
    expect(desk.numbers()).toEqual([HELD]);
    expect(weightAt('#phone')).toBe('warning');
    await fill('#phone', HELD);
    expect(desk.numbers()).toEqual([HELD]);
  });

  it('is not asked twice while the question is under way', async () => {
    const { desk } = await open();
    desk.close();
    await fill('#phone', HELD);
    await fill('#phone', HELD);
    expect(desk.numbers()).toEqual([HELD]);
    desk.open();
    await pause(0);
    expect(weightAt('#phone')).toBe('warning');
  });

  it('is said of the number that stands there now, whatever was asked about', async () => {
    const { desk } = await open();
    desk.close();
    await fill('#phone', HELD);
    type('#phone', FREE);
    desk.open();
    await pause(0);
    expect(noteAt('#phone')).toBeNull();
  });

  it('is not asked of a number that HQ would not write to', async () => {
    const { desk } = await open();
    await fill('#phone', '12');
    expect(noteAt('#phone')).not.toBeNull();
    expect(desk.asked).toEqual([]);
  });

  it('is asked for the case that the contact is', async () => {
    const { desk } = await open(FORM.replace('<form', '<form data-contact="case-1"'));
    await fill('#phone', HELD);
    expect(desk.asked.flat()).toMatchObject([{ caseId: 'case-1', contact: { contact_phone_number: HELD } }]);
  });

  it('is said to be unknown when nobody answers', async () => {
    const { desk } = await open();
    desk.failure = { reason: 'unreachable' };
    await fill('#phone', HELD);
    expect(weightAt('#phone')).toBe('incomplete');
    expect(need('#phone').checkValidity()).toBe(true);
  });

  it('is nobody’s matter where no endpoint is set', async () => {
    const { desk, sent } = await open(FORM, ({ desk }) => {
      desk.failure = { reason: 'not-configured' };
    });
    await fill('#phone', HELD);
    expect(noteAt('#phone')).toBeNull();
    await pressSend();
    expect(desk.asked).toEqual([]);
    expect(sent).toHaveLength(1);
  });
});

describe('a form that is sent', () => {
  it('goes at once when nothing is wrong and everything is known', async () => {
    const { ui, sent } = await open();
    await fill('#phone', FREE);
    await fill('#zone', 'Asia/Kolkata');
    need<HTMLFormElement>('form').requestSubmit();
    expect(sent).toEqual([{ phone: FREE, zone: 'Asia/Kolkata' }]);
    expect(ui.asked).toEqual([]);
  });

  it('waits for the answer to what is wrong, and is sent once', async () => {
    const { ui, sent } = await open();
    await fill('#zone', 'IST');
    await pressSend();
    await pressSend();
    expect(ui.asked).toHaveLength(1);
    expect(ui.question()).toMatchObject({ errors: [{ rule: 'time-zone-abbreviation' }], owned: [] });
    expect(sent).toEqual([]);
    ui.answer('save-anyway');
    await pause();
    expect(sent).toEqual([{ phone: '', zone: 'IST' }]);
    await pressSend();
    expect(ui.asked).toHaveLength(1);
    expect(sent).toHaveLength(2);
  });

  it('stays, with the input in focus that a person wants to look at', async () => {
    const { ui, sent } = await open();
    await fill('#phone', HELD);
    await pressSend();
    expect(ui.question()).toMatchObject({ errors: [], owned: [{ number: HELD }] });
    ui.answer('go-to-question');
    await pause();
    expect(sent).toEqual([]);
    expect(document.activeElement).toBe(need('#phone'));
  });

  it('has been asked about before it is sent, however fast the person was', async () => {
    const { desk, ui, sent } = await open();
    desk.close();
    type('#phone', HELD);
    await pressSend();
    expect(sent).toEqual([]);
    desk.open();
    await pause(0);
    expect(ui.question()?.owned).toHaveLength(1);
    ui.answer('cancel');
    await pause();
    expect(sent).toEqual([]);
  });

  it('goes when nobody can be asked, or the desk breaks', async () => {
    const { desk, ui, sent } = await open();
    desk.failure = { reason: 'timeout' };
    type('#phone', HELD);
    await pressSend();
    await pause();
    expect(sent).toHaveLength(1);
    desk.failure = null;
    desk.broken = true;
    await pressSend();
    await pause();
    expect(sent).toHaveLength(2);
    expect(ui.asked).toEqual([]);
  });

  it('is asked about for itself: another form of the page is another matter', async () => {
    const { ui, sent } = await open(`${FORM}<form id="other" novalidate>
      <input name="zone" value="IST" data-contact-property="time_zone"></form>`);
    await fill('#phone', FREE);
    await pressSend();
    await pause();
    expect(ui.asked).toEqual([]);
    expect(sent).toHaveLength(1);
  });
});
