import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CONTACT_PROPERTIES } from '../../src/contact/contact.ts';
import type { FilledForm } from '../../src/filled/filled-form.ts';
import { createFilledHtmlForm } from '../../src/filled/html-form/filled-html-form.ts';
import { createHtmlForm } from '../../src/filled/html-form/html-form.ts';
import { type FilledSession, type Moment, startFilledSession } from '../../src/filled/session.ts';
import { createFilledWebApp } from '../../src/filled/web-apps/filled-web-app.ts';
import type { GateAnswer, GateQuestion } from '../../src/guard/decision.ts';
import { FakeDesk } from '../guard/fake-desk.ts';
import { ENGLISH } from '../languages.ts';
import { need } from './html-form/page.ts';
import { FakeEntry } from './web-apps/fake-entry.ts';

const FREE = '254700111222';
const HELD = '254712345678';
const PHONE = 'contact_phone_number';
const ZONE = 'time_zone';

/** A page with a box for the number and one for the time zone, as a person uses it. */
interface Page {
  form(signal: AbortSignal): FilledForm;
  /** Types a text and stays in the box. */
  type(property: string, text: string): void;
  /** Goes on to somewhere else. */
  leave(property: string): void;
  submit(): void;
  /** How often the form was sent. */
  sent(): number;
  focused(): string | undefined;
}

function htmlForm(): Page {
  document.body.innerHTML = `<form novalidate>
    <input id="${PHONE}" data-contact-property="${PHONE}" aria-label="Phone">
    <input id="${ZONE}" data-contact-property="${ZONE}" aria-label="Zone">
    <button>Send</button>
  </form>`;
  let sent = 0;
  return {
    form(signal) {
      document.body.addEventListener(
        'submit',
        (event) => {
          if (!event.defaultPrevented) sent += 1;
          event.preventDefault();
        },
        { signal },
      );
      const parts = { root: document.body, signal, properties: CONTACT_PROPERTIES };
      const idle = { whenReleased: (work: () => void) => work(), onHost: () => {}, onGone: () => {} };
      return createFilledHtmlForm(createHtmlForm({ ...parts, ...idle }));
    },
    type(property, text) {
      const input = need(`#${property}`);
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    leave: (property) => void need(`#${property}`).dispatchEvent(new Event('change', { bubbles: true })),
    submit: () => need<HTMLFormElement>('form').requestSubmit(),
    sent: () => sent,
    focused: () => document.activeElement?.id,
  };
}

function webApps(): Page {
  const entry = new FakeEntry({ [PHONE]: '', [ZONE]: '' });
  return {
    form: (signal) =>
      createFilledWebApp({
        entry,
        signal,
        place: () => null,
        source: async () => ({ ok: false, reason: 'no-app' }),
      }),
    type: (property, text) => entry.type(property, text),
    leave: () => entry.leave(),
    submit: () => void entry.submit(),
    sent: () => entry.sent.length,
    focused: () => entry.focused.at(-1),
  };
}

function open(make: () => Page, prepare: (desk: FakeDesk) => void = () => {}) {
  const page = make();
  const desk = new FakeDesk();
  desk.owned.set(HELD, { status: 'owned_here' });
  prepare(desk);
  const life = new AbortController();
  lives.push(life);
  const asked: GateQuestion[] = [];
  const said: string[] = [];
  let moment: Moment | null = null;
  let session: FilledSession | null = null;
  const answers: GateAnswer[] = [];
  startFilledSession({
    form: page.form(life.signal),
    desk,
    signal: life.signal,
    language: ENGLISH,
    now: () => new Date(Date.now()),
    view(made) {
      session = made;
      return {
        show(now) {
          moment = now;
        },
        async ask(question) {
          asked.push(question);
          return answers.shift() ?? { choice: 'cancel' };
        },
        waiting() {
          said.push('waiting');
          return () => said.push('done');
        },
        unasked: ({ reason }, numbers) =>
          void said.push(`${reason}: ${numbers.map(({ label }) => label).join()}`),
        revealed: (key) => void said.push(`revealed ${key === null ? 'a number' : 'a problem'}`),
      };
    },
  });
  const fill = async (property: string, text: string) => {
    page.type(property, text);
    page.leave(property);
    await pause();
  };
  return {
    ...page,
    desk,
    asked,
    said,
    fill,
    answer: (choice: GateAnswer['choice']) =>
      answers.push(choice === 'save-anyway' ? { choice, reason: '' } : { choice }),
    /** The codes of what may be said now. */
    spoken: () =>
      (moment?.problems ?? [])
        .filter(({ contact, place }) => moment?.speaksAt(contact, place))
        .map(({ problem }) => problem.advice.code),
    owner: () => {
      const [contact] = moment?.contacts ?? [];
      return contact ? session?.owner(contact) : null;
    },
    end: () => life.abort(),
  };
}

/** Longer than any pause that the page or the session makes. */
const pause = (ms = 5_000) => vi.advanceTimersByTimeAsync(ms);
const lives: AbortController[] = [];
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const life of lives.splice(0)) life.abort();
  vi.useRealTimers();
});

describe.each([
  ['an HTML form', htmlForm],
  ['Web Apps', webApps],
])('a form that is filled in: %s', (_, make) => {
  it('says nothing of half a value, and what is wrong when it is left', async () => {
    const s = open(make);
    s.type(ZONE, 'IST');
    await pause();
    expect(s.spoken()).toEqual([]);
    s.leave(ZONE);
    await pause();
    expect(s.spoken()).toEqual([expect.stringContaining('zone')]);
  });

  it('follows with every key a value of which it has spoken', async () => {
    const s = open(make);
    await s.fill(ZONE, 'IST');
    s.type(ZONE, 'IS');
    await pause();
    expect(s.spoken()).not.toEqual([]);
    s.type(ZONE, 'Asia/Kolkata');
    await pause();
    expect(s.spoken()).toEqual([]);
  });

  it('asks who holds a number when it is left, once', async () => {
    const s = open(make);
    s.type(PHONE, HELD);
    await pause();
    expect(s.desk.numbers()).toEqual([]);
    s.leave(PHONE);
    await pause();
    await s.fill(ZONE, 'Africa/Nairobi');
    expect(s.desk.numbers()).toEqual([HELD]);
    expect(s.owner()).toMatchObject({ number: HELD, asking: false, check: { answer: { number: HELD } } });
  });

  it('asks nobody about a number that is wrong, nor without a directory', async () => {
    const wrong = open(make);
    await wrong.fill(PHONE, '+254 712 345 678 99 11');
    expect(wrong.desk.numbers()).toEqual([]);
    const alone = open(make, (desk) => {
      desk.failure = { reason: 'not-configured' };
    });
    await pause();
    await alone.fill(PHONE, HELD);
    expect(alone.desk.numbers()).toEqual([]);
    expect(alone.owner()).toBeNull();
  });

  it('is sent at once when all is right and known', async () => {
    const s = open(make);
    await s.fill(PHONE, FREE);
    s.submit();
    expect(s.sent()).toBe(1);
    expect([s.asked, s.said]).toEqual([[], []]);
  });

  it('asks once before a wrong value is sent, with the name of its place', async () => {
    const s = open(make);
    await s.fill(ZONE, 'IST');
    s.answer('save-anyway');
    s.submit();
    await pause();
    expect(s.asked.map(({ errors }) => errors.map(({ property }) => property))).toEqual([[ZONE]]);
    expect(s.asked[0]?.errors[0]?.label).toMatch(/zone/i);
    s.submit();
    await pause();
    expect(s.sent()).toBe(2);
    expect(s.asked).toHaveLength(1);
  });

  it('asks again when the values have changed', async () => {
    const s = open(make);
    await s.fill(ZONE, 'IST');
    s.answer('save-anyway');
    s.submit();
    await pause();
    await s.fill(ZONE, 'XYZ');
    s.submit();
    await pause();
    expect(s.asked).toHaveLength(2);
    expect(s.sent()).toBe(1);
  });

  it('keeps the form and leads to what is wrong', async () => {
    const s = open(make);
    await s.fill(ZONE, 'IST');
    s.answer('go-to-question');
    s.submit();
    await pause();
    expect(s.sent()).toBe(0);
    expect(s.focused()).toBe(ZONE);
    expect(s.said).toContain('revealed a problem');
  });

  it('leads to a number that somebody else holds', async () => {
    const s = open(make);
    await s.fill(PHONE, HELD);
    s.answer('go-to-question');
    s.submit();
    await pause();
    expect(s.asked[0]?.owned.map(({ number }) => number)).toEqual([HELD]);
    expect(s.focused()).toBe(PHONE);
    expect(s.said).toContain('revealed a number');
  });

  it('waits for an answer, and shows that it does', async () => {
    const s = open(make);
    s.desk.close();
    await s.fill(PHONE, FREE);
    s.submit();
    await pause();
    expect([s.sent(), s.said]).toEqual([0, ['waiting']]);
    s.desk.open();
    await pause();
    expect([s.sent(), s.said]).toEqual([1, ['waiting', 'done']]);
    expect(s.desk.numbers()).toEqual([FREE]);
  });

  it('judges again what was changed while it waited', async () => {
    const s = open(make);
    s.desk.close();
    await s.fill(PHONE, FREE);
    s.submit();
    s.type(ZONE, 'IST');
    s.leave(ZONE);
    s.desk.open();
    await pause();
    expect(s.asked.map(({ errors }) => errors.length)).toEqual([1]);
    expect(s.sent()).toBe(0);
  });

  it.each(['a directory that does not answer', 'a fault of ours'])('is not kept by %s', async (what) => {
    const s = open(make, (desk) => {
      if (what === 'a fault of ours') desk.broken = true;
    });
    await pause();
    if (!s.desk.broken) s.desk.failure = { reason: 'unreachable' };
    await s.fill(PHONE, HELD);
    s.submit();
    await pause();
    expect(s.sent()).toBe(1);
    expect(s.said.some((one) => one.startsWith('unreachable: '))).toBe(true);
  });

  it('is left alone when the page has ended', async () => {
    const s = open(make);
    s.end();
    await s.fill(ZONE, 'IST');
    await s.fill(PHONE, HELD);
    expect([s.spoken(), s.desk.numbers()]).toEqual([[], []]);
  });
});
