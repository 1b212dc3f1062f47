import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSaveHold } from '../../../src/builders/vellum/page/save-hold.ts';
import { createWraps } from '../../../src/builders/vellum/page/wraps.ts';
import type { PageMessage } from '../../../src/builders/vellum/protocol.ts';
import { contactForm, createFakeVellum } from './support/fake-vellum.ts';

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

function setUp(options: { broken?: boolean; armed?: boolean } = {}) {
  const fake = createFakeVellum(contactForm());
  const life = new AbortController();
  const asked: number[] = [];
  const send = (message: PageMessage) => {
    if (options.broken) throw new Error('the port is gone');
    if (message.kind === 'save-asked') asked.push(message.id);
  };
  const hold = createSaveHold(fake.vellum, send, createWraps(fake.vellum, life.signal), life.signal);
  if (options.armed !== false) hold.arm();
  const save = (full?: boolean) => (fake.vellum.validateAndSaveXForm as (full?: boolean) => void)(full);
  const sendXml = (xml: string) => (fake.vellum.send as (xml: string, type: string) => void)(xml, 'full');
  fake.button.state = 'save';
  /** The builder half's answer, and all that follows from it. */
  const answer = async (...given: Parameters<typeof hold.answer>): Promise<void> => {
    hold.answer(...given);
    await settled();
  };
  return { fake, hold, answer, life, asked, save, sendXml };
}

describe('a held save', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is not held before anybody wants to be asked', () => {
    const { fake, save } = setUp({ armed: false });
    save();
    expect(fake.saves).toHaveLength(1);
  });

  it('waits with the button saying so, and goes on after the answer', async () => {
    const { fake, answer, asked, save } = setUp();
    save();
    expect(fake.saves).toEqual([]);
    expect(fake.button.state).toBe('saving');
    await answer(asked[0] ?? 0, 'save');
    expect(fake.saves).toHaveLength(1);
    expect(fake.button.state).toBe('saved');
  });

  it('keeps the wish for a full save', async () => {
    const { fake, answer, asked, save } = setUp();
    save(true);
    await answer(asked[0] ?? 0, 'save');
    expect(fake.saves[0]?.type).toBe('full');
  });

  it('saves what was edited while it waited', async () => {
    const { fake, answer, asked, save } = setUp();
    save();
    fake.form.mug('/data/tz').p.calculateAttr = "'Africa/Lagos'";
    await answer(asked[0] ?? 0, 'save');
    expect(String(fake.saves[0]?.xml)).toContain('Africa/Lagos');
  });

  it('is one save however often it is clicked', async () => {
    const { fake, answer, asked, save } = setUp();
    save();
    save();
    save();
    expect(asked).toHaveLength(1);
    await answer(asked[0] ?? 0, 'save');
    expect(fake.saves).toHaveLength(1);
  });

  it('gives the button back when the designer decides against it', async () => {
    const { fake, answer, asked, save } = setUp();
    save();
    await answer(asked[0] ?? 0, 'cancel');
    expect(fake.saves).toEqual([]);
    expect(fake.button.state).toBe('save');
    save();
    await answer(asked[1] ?? 0, 'save');
    expect(fake.saves).toHaveLength(1);
  });

  it('shows Try Again again when that was the button', async () => {
    const { fake, answer, asked, save } = setUp();
    fake.button.state = 'retry';
    save();
    await answer(asked[0] ?? 0, 'cancel');
    expect(fake.button.state).toBe('retry');
  });

  it('does not listen to an answer that belongs to an earlier save', async () => {
    const { fake, answer, asked, save } = setUp();
    save();
    await answer(asked[0] ?? 0, 'cancel');
    save();
    await answer(asked[0] ?? 0, 'save');
    expect(fake.saves).toEqual([]);
    expect(fake.button.state).toBe('saving');
  });

  it('goes on when nobody answers', async () => {
    const { fake, save } = setUp();
    save();
    await vi.advanceTimersByTimeAsync(39_000);
    expect(fake.saves).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fake.saves).toHaveLength(1);
  });

  it('waits as long as somebody says that a person is thinking', async () => {
    const { fake, answer, asked, save } = setUp();
    save();
    for (let minute = 0; minute < 30; minute += 1) {
      await answer(asked.at(-1) ?? 0, 'wait');
      await vi.advanceTimersByTimeAsync(30_000);
    }
    expect(fake.saves).toEqual([]);
    await answer(asked.at(-1) ?? 0, 'save');
    expect(fake.saves).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(fake.saves).toHaveLength(1);
  });

  it('goes on when the question cannot be asked at all', async () => {
    const { fake, save } = setUp({ broken: true });
    save();
    await settled();
    expect(fake.saves).toHaveLength(1);
  });

  it('goes on when Caseline ends', async () => {
    const { fake, life, save } = setUp();
    save();
    life.abort();
    await settled();
    expect(fake.saves).toHaveLength(1);
    save();
    expect(fake.saves).toHaveLength(2);
  });

  it('goes on when the button has no states', async () => {
    const { fake, answer, asked, save } = setUp();
    fake.button.setState = () => {
      throw new Error('another version');
    };
    save();
    await answer(asked[0] ?? 0, 'save');
    expect(fake.saves).toHaveLength(1);
  });
});

describe('XML that is sent without a click on Save', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is not asked about again when it is what was let through', async () => {
    const { fake, answer, asked, save, sendXml } = setUp();
    save();
    await answer(asked[0] ?? 0, 'save');
    // "Overwrite their work", and Vellum's own second try after a lost patch.
    sendXml(String(fake.saves[0]?.xml));
    expect(fake.saves).toHaveLength(2);
    expect(asked).toHaveLength(1);
  });

  it('is asked about when nobody has seen it', async () => {
    const { fake, answer, asked, sendXml } = setUp();
    sendXml('<other/>');
    expect(fake.saves).toEqual([]);
    await answer(asked[0] ?? 0, 'save');
    expect(fake.saves).toEqual([{ xml: '<other/>', type: 'full' }]);
  });
});

it('says when Vellum has no such save', () => {
  const fake = createFakeVellum(contactForm());
  delete fake.vellum.validateAndSaveXForm;
  const { signal } = new AbortController();
  expect(createSaveHold(fake.vellum, () => {}, createWraps(fake.vellum, signal), signal).hooked).toBe(false);
});
