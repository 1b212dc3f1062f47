import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startPage, type VellumPageParts } from '../../../src/builders/vellum/page/main.ts';
import type { BuilderMessage, Mark, PageMessage } from '../../../src/builders/vellum/protocol.ts';
import { contactForm, createFakeVellum, type FakeVellum } from './support/fake-vellum.ts';

const EDIT = { type: 'set-expression', path: '/data/tz', part: 'calculate', value: "'IST'" } as const;
const PLACE = { path: '/data/tz', attr: 'calculateAttr' } as const;
const MARK: Mark = { ...PLACE, key: 'time-zone-unknown', text: 'No such zone.' };

// A page half listens for its end in more places than Node expects.
setMaxListeners(50);

/** The page's end of the line, which a test holds in its hand. */
class Line extends EventTarget {
  readonly said: PageMessage[] = [];
  closed = false;
  #started = false;
  #early: BuilderMessage[] = [];

  postMessage(message: PageMessage): void {
    this.said.push(structuredClone(message));
  }

  start(): void {
    this.#started = true;
    for (const message of this.#early.splice(0)) this.tell(message);
  }

  close(): void {
    this.closed = true;
  }

  /** What the builder half says. */
  tell(message: BuilderMessage): void {
    if (!this.#started) this.#early.push(message);
    else this.dispatchEvent(new MessageEvent('message', { data: message }));
  }

  kinds(): string[] {
    return this.said.map((message) => (message.kind === 'degraded' ? message.code : message.kind));
  }

  reply(id: number): string | undefined {
    return this.said.flatMap((message) =>
      message.kind === 'reply' && message.id === id ? [message.result] : [],
    )[0];
  }
}

let stop: (() => void)[] = [];

async function open(fake: FakeVellum, parts: VellumPageParts = { vellum: fake.vellum }): Promise<Line> {
  const line = new Line();
  stop.push(startPage(line as unknown as MessagePort, parts));
  await pause(0);
  return line;
}

function pause(ms: number): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(ms);
}

/** Vellum's own method, as its page calls it. */
function call(fake: FakeVellum, method: string, ...args: unknown[]): unknown {
  return (Reflect.get(fake.vellum, method) as (...args: unknown[]) => unknown)(...args);
}

/** The questions that were told since a moment, by path. */
const told = (line: Line, since: number): (string | null)[] =>
  line.said
    .slice(since)
    .flatMap((message) => (message.kind === 'form' ? message.mugs : []).map(({ path }) => path));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  for (const end of stop) end();
  stop = [];
  vi.useRealTimers();
});

describe('the half of Caseline in Vellum’s page', () => {
  it('says that it is there, and sends the form', async () => {
    const line = await open(createFakeVellum(contactForm()));
    await pause(100);
    expect(line.kinds()).toEqual(['ready', 'form']);
    expect(told(line, 0)).toEqual(['/data/name', '/data/phone', '/data/tz', '/data/language', '/data/save']);
  });

  it('has the form sent up to the last key before it answers that it is', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    await pause(100);
    const { length } = line.said;
    fake.form.mug('/data/tz').p.calculateAttr = "'Africa/Lagos'";
    line.tell({ kind: 'sync', id: 7 });
    expect(told(line, length)).toEqual(['/data/tz']);
    expect(line.said.at(-1)).toEqual({ kind: 'reply', id: 7, result: 'ok' });
  });

  it('hears what was said before Vellum was there', async () => {
    const fake = createFakeVellum(contactForm());
    const line = new Line();
    line.tell({ kind: 'apply', id: 1, told: 11, edits: [EDIT] });
    stop.push(startPage(line as unknown as MessagePort, { vellum: fake.vellum }));
    await pause(0);
    expect(line.reply(1)).toBe('ok');
    expect(fake.form.mug('/data/tz').values.calculateAttr).toBe("'IST'");
  });

  it('leaves the page to a Caseline that is there already, and answers nothing', async () => {
    const fake = createFakeVellum(contactForm());
    await open(fake);
    const second = await open(fake);
    second.tell({ kind: 'apply', id: 1, told: 11, edits: [EDIT] });
    await pause(1_000);
    expect(second.kinds()).toEqual(['other-caseline']);
    expect(fake.form.mug('/data/tz').values.calculateAttr).toBe("'Asia/Calcutta'");
  });

  it('says what a Vellum of another build does not have', async () => {
    const fake = createFakeVellum(contactForm(), { mapped: false });
    for (const name of ['validateAndSaveXForm', 'loadXML', 'setCurrentMug']) delete fake.vellum[name];
    const line = await open(fake);
    await pause(100);
    expect(line.kinds().sort()).toEqual(
      ['form', 'no-case-mappings', 'no-reload-hook', 'no-reveal', 'no-save-hook', 'ready'].sort(),
    );
  });

  it('understands no message that it does not know', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    const { length } = line.said;
    for (const data of [null, 'apply', { kind: 'evil' }, { kind: 'apply', id: 'one', edits: [EDIT] }])
      line.tell(data as unknown as BuilderMessage);
    await pause(1_000);
    expect(line.said.slice(length).map(({ kind }) => kind)).not.toContain('reply');
    expect(fake.form.mug('/data/tz').values.calculateAttr).toBe("'Asia/Calcutta'");
  });
});

describe('a form that changes in Vellum', () => {
  it('is followed question by question', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    await pause(100);
    const { length } = line.said;
    fake.form.mug('/data/phone').p.constraintAttr = '. != 1';
    await pause(100);
    expect(told(line, length)).toEqual(['/data/phone']);
  });

  it('is followed where Vellum tells of a change without an event', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    await pause(100);
    const { length } = line.said;
    const mug = fake.form.mug('/data/phone');
    mug.values.constraintAttr = '. != 2';
    call(fake, 'onFormChange', mug);
    await pause(100);
    expect(told(line, length)).toEqual(['/data/phone']);
  });

  it('is another one after it was loaded anew, even when Vellum fails in the middle', async () => {
    const fake = createFakeVellum(contactForm());
    const load = fake.vellum.loadXML as (specs: unknown) => void;
    fake.vellum.loadXML = (specs: unknown) => {
      load(specs);
      throw new Error('a plugin of Vellum broke');
    };
    const line = await open(fake);
    await pause(100);
    const { length } = line.said;
    expect(() => call(fake, 'loadXML', [{ type: 'Text', id: 'other' }])).toThrow('a plugin of Vellum broke');
    await pause(100);
    expect(told(line, length)).toEqual(['/data/other']);
  });

  it('has its title and mappings read again after it was saved', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    await pause(100);
    const { length } = line.said;
    Object.assign(fake.form, { formName: 'Renamed' });
    call(fake, 'onFormSave');
    await pause(100);
    expect(line.said.slice(length)).toMatchObject([{ kind: 'form', head: { title: 'Renamed' } }]);
  });
});

describe('the language of the tree', () => {
  it('is told, and told again when another one is chosen', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    await pause(100);
    const { length } = line.said;
    call(fake, '_changeTreeDisplayLanguage', 'hin');
    await pause(100);
    expect(line.said.slice(length)).toMatchObject([{ kind: 'form', head: { shownLanguage: 'hin' } }]);
  });
});

describe('a mark', () => {
  it('stands at its question, and is put back after a save and in the form that is loaded anew', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    line.tell({ kind: 'show', marks: [MARK] });
    await pause(100);
    expect(fake.form.mug('/data/tz').shown).toEqual(['calculateAttr: info: No such zone.']);

    fake.form.mug('/data/tz').messages.clear();
    call(fake, 'onFormSave');
    await pause(100);
    expect(fake.form.mug('/data/tz').shown).toHaveLength(1);

    call(fake, 'loadXML', contactForm());
    await pause(100);
    expect(fake.form.mug('/data/tz').shown).toHaveLength(1);

    line.tell({ kind: 'show', marks: [] });
    await pause(100);
    expect(fake.form.mug('/data/tz').shown).toEqual([]);
  });
});

describe('an edit', () => {
  it('is made and answered; one that cannot be made is answered with why', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    line.tell({ kind: 'apply', id: 1, told: 11, edits: [EDIT] });
    line.tell({ kind: 'apply', id: 2, told: 12, edits: [{ ...EDIT, path: '/data/nowhere' }] });
    fake.locked.add('/data/phone');
    line.tell({ kind: 'apply', id: 3, told: 13, edits: [{ ...EDIT, path: '/data/phone' }] });
    await pause(0);
    expect([1, 2, 3].map((id) => line.reply(id))).toEqual(['ok', 'gone', 'locked']);
    expect(fake.form.mug('/data/tz').values.calculateAttr).toBe("'IST'");
  });

  it('is answered once more when the form that it left has been sent', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    await pause(100);
    const { length } = line.said;
    line.tell({ kind: 'apply', id: 1, told: 2, edits: [EDIT] });
    line.tell({ kind: 'apply', id: 3, told: 4, edits: [{ ...EDIT, path: '/data/nowhere' }] });
    await pause(0);
    expect(told(line, length)).toEqual(['/data/tz']);
    const answers = line.said.slice(length).map((one) => (one.kind === 'reply' ? one.id : one.kind));
    expect(answers).toEqual([1, 'form', 2, 3, 'form', 4]);
    expect([1, 2, 3, 4].map((id) => line.reply(id))).toEqual(['ok', 'ok', 'gone', 'ok']);
  });

  it('that breaks inside Vellum is answered as failed', async () => {
    const fake = createFakeVellum(contactForm());
    fake.form.getMugByPath = () => {
      throw new Error('Vellum broke');
    };
    const line = await open(fake);
    line.tell({ kind: 'apply', id: 1, told: 11, edits: [EDIT] });
    await pause(0);
    expect(line.reply(1)).toBe('failed');
  });

  it('of the question on the screen waits until Vellum can undo it by itself; another one does not', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    fake.show(fake.form.mug('/data/tz'));
    fake.vellum.displayMugProperties = () => {};
    for (const end of stop.splice(0)) end();
    const again = await open(fake);
    call(fake, 'displayMugProperties');
    await pause(100);
    again.tell({ kind: 'apply', id: 1, told: 11, edits: [EDIT] });
    again.tell({ kind: 'apply', id: 2, told: 12, edits: [{ ...EDIT, path: '/data/phone' }] });
    await pause(0);
    expect([again.reply(1), again.reply(2)]).toEqual([undefined, 'ok']);
    await pause(400);
    expect(again.reply(1)).toBeUndefined();
    await pause(100);
    expect(again.reply(1)).toBe('ok');
    expect(line.closed).toBe(true);
  });
});

describe('a question that is to be shown', () => {
  it('is selected, or said to be gone', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    line.tell({ kind: 'reveal', id: 1, place: PLACE });
    line.tell({ kind: 'reveal', id: 2, place: { ...PLACE, path: '/data/gone' } });
    expect(fake.selected.map(({ absolutePath }) => absolutePath)).toEqual(['/data/tz']);
    expect([line.reply(1), line.reply(2)]).toEqual(['ok', 'gone']);
  });
});

describe('a save', () => {
  it('is Vellum’s own until somebody wants to be asked', async () => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    call(fake, 'validateAndSaveXForm');
    expect(fake.saves).toHaveLength(1);
    line.tell({ kind: 'hold' });
    call(fake, 'validateAndSaveXForm');
    expect(fake.saves).toHaveLength(1);
    expect(line.said.at(-1)).toMatchObject({ kind: 'save-asked' });
  });

  it.each([
    ['save', 2],
    ['cancel', 1],
  ] as const)('that was asked about ends with the answer: %s', async (decision, saves) => {
    const fake = createFakeVellum(contactForm());
    const line = await open(fake);
    call(fake, 'validateAndSaveXForm');
    line.tell({ kind: 'hold' });
    call(fake, 'validateAndSaveXForm');
    const asked = line.said.at(-1);
    if (asked?.kind !== 'save-asked') throw new Error('it was not asked about');
    line.tell({ kind: 'save-answer', id: asked.id, decision });
    await pause(0);
    expect(fake.saves).toHaveLength(saves);
  });
});

describe('Caseline that is taken away', () => {
  it.each([
    ['from here', (_line: Line, end: () => void) => end()],
    ['from the other half', (line: Line) => line.tell({ kind: 'dispose' })],
    ['with the other half', (line: Line) => void line.dispatchEvent(new Event('close'))],
  ])('%s leaves Vellum as it was', async (_where, take) => {
    const fake = createFakeVellum(contactForm());
    const before = Reflect.ownKeys(fake.vellum).map((key) => [key, Reflect.get(fake.vellum, key)]);
    const line = await open(fake);
    line.tell({ kind: 'hold' });
    line.tell({ kind: 'show', marks: [MARK] });
    await pause(100);
    call(fake, 'validateAndSaveXForm');
    take(line, stop[0] ?? (() => {}));
    await pause(100);
    // The save that was held is the designer's.
    expect(fake.saves).toHaveLength(1);
    expect(Reflect.ownKeys(fake.vellum).map((key) => [key, Reflect.get(fake.vellum, key)])).toEqual(before);
    expect(fake.form.mug('/data/tz').shown).toEqual([]);
    expect(fake.form.listeners).toBe(1);
    expect(line.closed).toBe(true);

    const { length } = line.said;
    fake.form.mug('/data/tz').p.calculateAttr = '1';
    await pause(1_000);
    expect(line.said.slice(length)).toEqual([]);
  });
});
