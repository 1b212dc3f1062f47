import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdSaveBars } from '../../src/builders/case-management/save-bars.ts';
import { createSaveHold } from '../../src/builders/vellum/page/save-hold.ts';
import { createWraps } from '../../src/builders/vellum/page/wraps.ts';
import { holdSaveClicks } from '../../src/builders/vellum/save-clicks.ts';
import { holdEntrySubmit } from '../../src/filled/web-apps/hold-submit.ts';
import { createHold, type SaveDecision } from '../../src/guard/hold.ts';
import { holdSubmit } from '../../src/guard/submit-hold.ts';
import { troubles } from '../../src/guard/troubles.ts';
import { drawMain, need } from '../builders/case-management/support/rows-page.ts';
import { contactForm, createFakeVellum } from '../builders/vellum/support/fake-vellum.ts';

/** A page with something to save, held by one of the five adapters. */
interface Page {
  /** What a person does to save. */
  press(): void;
  /** What the person enters. */
  enter(value: string): void;
  /** The page draws what was pressed anew, as frameworks do. */
  redraw(): void;
  /** What was saved, each time. */
  readonly saved: string[];
}

type Gate = () => Promise<SaveDecision>;
type Open = (gate: Gate, signal: AbortSignal) => Page;

/** A page whose save is a click or a submit, with a box for what is saved. */
function drawn(html: string, target: string, type: string): Page {
  document.body.innerHTML = `<input id="box">${html}`;
  const saved: string[] = [];
  // The page's own script: below us, as on every page.
  document.body.addEventListener(type, (event) => {
    if (!(event.target as Element).closest(target)) return;
    event.preventDefault();
    saved.push(need<HTMLInputElement>('#box').value);
  });
  const button = (): HTMLElement => need(`#held button, #held .btn`);
  return {
    saved,
    press: () => button().click(),
    enter: (value) => {
      need<HTMLInputElement>('#box').value = value;
    },
    redraw() {
      const old = need('#held');
      old.replaceWith(old.cloneNode(true));
    },
  };
}

const ADAPTERS: Readonly<Record<string, Open>> = {
  "Vellum's own save"(gate, signal) {
    const fake = createFakeVellum(contactForm());
    fake.button.state = 'save';
    let asked = 0;
    const hold = createSaveHold(
      fake.vellum,
      (message) => {
        if (message.kind !== 'save-asked') return;
        const { id } = message;
        if (id === asked) return hold.answer(id, 'wait');
        asked = id;
        // As the isolated half answers (page-line.ts): what goes wrong there lets the save through.
        gate().then(
          (decision) => hold.answer(id, decision),
          () => hold.answer(id, 'save'),
        );
      },
      createWraps(fake.vellum, signal),
      signal,
    );
    hold.arm();
    const tz = () => fake.form.mug('/data/tz').p;
    const saved: string[] = [];
    const push = fake.saves.push.bind(fake.saves);
    fake.saves.push = (...saves) => {
      saved.push(String(tz().calculateAttr));
      return push(...saves);
    };
    return {
      saved,
      press: () => (fake.vellum.validateAndSaveXForm as () => void)(),
      enter: (value) => {
        tz().calculateAttr = value;
      },
      redraw: () => {
        fake.button.setState = () => {
          throw new Error('the button is gone');
        };
      },
    };
  },

  "clicks on Vellum's button"(gate, signal) {
    const page = drawn(
      '<div id="formdesigner"><div id="held" class="fd-save-button"><a class="btn">Save</a></div></div>',
      '.btn',
      'click',
    );
    holdSaveClicks(document, gate, signal);
    return page;
  },

  "Case Management's bars"(gate, signal) {
    drawMain([]);
    const bars = document.body.innerHTML.replace('class="savebtn-bar', 'id="held" class="savebtn-bar');
    const page = drawn(bars, '.btn', 'click');
    holdSaveBars(document, gate, signal);
    return page;
  },

  "Web Apps' submit"(gate, signal) {
    const page = drawn('<div id="webforms"><form id="held"><button></button></form></div>', 'form', 'submit');
    holdEntrySubmit(document, gate, signal);
    return page;
  },

  'an HTML form'(gate, signal) {
    const page = drawn('<form id="held"><button></button></form>', 'form', 'submit');
    holdSubmit(document.body, gate, signal);
    return page;
  },
};

/** Somebody who is asked, and answers when the test says so. */
class Asked {
  readonly #open: { give(decision: SaveDecision): void; fail(error: Error): void }[] = [];
  breaks = false;
  times = 0;

  readonly gate: Gate = () => {
    this.times += 1;
    if (this.breaks) throw new Error('our own fault');
    return new Promise((give, fail) => this.#open.push({ give, fail }));
  };

  async answer(decision: SaveDecision): Promise<void> {
    this.#open.shift()?.give(decision);
    await pause();
  }

  async fail(): Promise<void> {
    this.#open.shift()?.fail(new Error('our own fault'));
    await pause();
  }
}

const pause = (ms = 0): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceWith(document.createElement('body'));
});

describe.each(Object.entries(ADAPTERS))('a save held by the adapter for %s', (_, open) => {
  function start(): { readonly page: Page; readonly asked: Asked } {
    const asked = new Asked();
    const page = open(asked.gate, life.signal);
    page.enter('first');
    return { page, asked };
  }

  async function press({ page }: { readonly page: Page }): Promise<void> {
    page.press();
    await pause();
  }

  it('goes out once, after the answer, and that is not asked about again', async () => {
    const held = start();
    await press(held);
    expect(held.page.saved).toEqual([]);
    await held.asked.answer('save');
    expect(held.page.saved).toEqual(['first']);
    expect(held.asked.times).toBe(1);
  });

  it('does not go out when it is decided against', async () => {
    const held = start();
    await press(held);
    await held.asked.answer('cancel');
    expect(held.page.saved).toEqual([]);
  });

  it('can be tried again after that', async () => {
    const held = start();
    await press(held);
    await held.asked.answer('cancel');
    await press(held);
    await held.asked.answer('save');
    expect(held.page.saved).toEqual(['first']);
    expect(held.asked.times).toBe(2);
  });

  it('pressed again and again meanwhile is the same save', async () => {
    const held = start();
    for (let count = 0; count < 4; count += 1) await press(held);
    await held.asked.answer('save');
    expect(held.page.saved).toEqual(['first']);
    expect(held.asked.times).toBe(1);
  });

  it('is followed by one that is asked about anew', async () => {
    const held = start();
    await press(held);
    await held.asked.answer('save');
    await press(held);
    expect(held.page.saved).toEqual(['first']);
    await held.asked.answer('save');
    expect(held.page.saved).toEqual(['first', 'first']);
  });

  it('goes out when the asking fails', async () => {
    const held = start();
    await press(held);
    await held.asked.fail();
    expect(held.page.saved).toEqual(['first']);
  });

  it('goes out when the asking breaks at once, and the next one is asked about', async () => {
    const held = start();
    held.asked.breaks = true;
    await press(held);
    expect(held.page.saved).toEqual(['first']);
    held.asked.breaks = false;
    await press(held);
    await held.asked.answer('cancel');
    expect(held.page.saved).toEqual(['first']);
  });

  it('goes out once when Caseline ends, whoever answers after that', async () => {
    const held = start();
    await press(held);
    life.abort();
    await pause();
    await held.asked.answer('save');
    expect(held.page.saved).toEqual(['first']);
  });

  it('is not held any more once Caseline has ended', async () => {
    const held = start();
    life.abort();
    held.page.press();
    expect(held.page.saved).toEqual(['first']);
    expect(held.asked.times).toBe(0);
  });

  it('takes along what was changed meanwhile', async () => {
    const held = start();
    await press(held);
    held.page.enter('second');
    await held.asked.answer('save');
    expect(held.page.saved).toEqual(['second']);
  });

  it('goes out although the page has drawn its button anew', async () => {
    const held = start();
    await press(held);
    held.page.redraw();
    await held.asked.answer('save');
    expect(held.page.saved).toEqual(['first']);
  });

  it('waits as long as a person thinks', async () => {
    const held = start();
    await press(held);
    await pause(30 * 60_000);
    expect(held.page.saved).toEqual([]);
    await held.asked.answer('save');
    expect(held.page.saved).toEqual(['first']);
    await pause(30 * 60_000);
    expect(held.page.saved).toEqual(['first']);
  });
});

describe('what goes wrong while a save is held', () => {
  const broken = (): never => {
    throw new TypeError('x');
  };
  const noted = (where: string) => troubles().filter((one) => one.where === where);

  it.each([
    ['the asking', { gate: () => Promise.reject(new TypeError('x')) }],
    ['the page', { resend: broken }],
    ['the sign of waiting', { whileHeld: broken }],
    ['the end of waiting', { whileHeld: () => () => Promise.reject(new TypeError('x')) }],
  ] as const)('in %s is noted, and the next save is held again', async (place, parts) => {
    const asked = new Asked();
    let sent = 0;
    const hold = createHold<string>({
      where: `hold: ${place}`,
      gate: asked.gate,
      resend: () => {
        sent += 1;
      },
      signal: life.signal,
      ...(parts as object),
    });
    hold.press('');
    await asked.answer('save');
    await pause();
    expect(noted(`hold: ${place}`)).toMatchObject([{ error: 'TypeError', times: 1 }]);
    expect(sent).toBe('resend' in parts ? 0 : 1);
    expect(hold.isPassing()).toBe(false);
    expect(hold.press('')).toBe('stop');
  });

  it('does not matter to what is saved elsewhere on the page', () => {
    const asked = new Asked();
    const hold = createHold<string>({ where: '', gate: asked.gate, resend: () => {}, signal: life.signal });
    expect([hold.press('', 'left'), hold.press('', 'right'), asked.times]).toEqual(['stop', 'stop', 2]);
  });
});
