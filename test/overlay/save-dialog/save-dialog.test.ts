import { beforeEach, describe, expect, it } from 'vitest';
import type { GateQuestion, OwnedNumber, WrongPlace } from '../../../src/guard/decision.ts';
import { type Finding, findingKey } from '../../../src/lint/finding.ts';
import { eventually } from '../../eventually.ts';
import { finding, SAMPLES } from '../findings.ts';
import { type Mounted, mount } from '../mount.ts';

let layer: Mounted;
beforeEach(() => {
  layer = mount();
});

const owned = (answer: OwnedNumber['answer'], from: OwnedNumber['from'] = 'directory') => ({
  key: 'owned',
  number: '254712345678',
  asOf: '2026-03-01T09:00:00Z',
  from,
  answer,
});
const wrong = (one: Finding): WrongPlace => ({ ...one, key: findingKey(one) });
const question = (parts: Partial<GateQuestion> = {}): GateQuestion => ({
  errors: [wrong(SAMPLES[0]!)],
  owned: [],
  incomplete: null,
  ...parts,
});

describe('the question before a save', () => {
  it.each([
    ['Go to question: phone', { choice: 'go-to-question' }],
    ['Save anyway', { choice: 'save-anyway', reason: '' }],
    ['Cancel', { choice: 'cancel' }],
  ] as const)('%s answers %o and closes', async (name, answer) => {
    const answered = layer.ui.ask(question());
    layer.button(name).click();
    await expect(answered).resolves.toEqual(answer);
    expect(layer.root.querySelector('dialog')).toBeNull();
  });

  it('tells a mistake once, with each question where it was made, and counts all', async () => {
    const at = (name: string): WrongPlace => ({
      ...wrong(
        finding('zone-unknown', 'error', 'time_zone', {
          path: `/data/${name}`,
          what: '`Nairobi` is no time zone.',
        }),
      ),
      label: `Zone ${name}`,
    });
    const answered = layer.ui.ask(question({ errors: [at('a'), at('b'), wrong(SAMPLES[0]!)] }));
    expect(layer.texts('dialog h3')).toEqual(['3 problems']);
    expect(layer.texts('dialog li')).toHaveLength(2);
    expect(layer.texts('dialog .text')).toEqual([
      'Nairobi is no time zone.Zone a',
      'Zone b',
      expect.stringContaining('can start with'),
    ]);
    layer.button('Go to question: Zone a').click();
    await expect(answered).resolves.toEqual({ choice: 'go-to-question' });
  });

  it('answers cancel when the browser closes it', async () => {
    const answered = layer.ui.ask(question());
    layer.find('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    await expect(answered).resolves.toEqual({ choice: 'cancel' });
  });

  it('a second question closes the first', async () => {
    const first = layer.ui.ask(question());
    const second = layer.ui.ask(question());
    await expect(first).resolves.toEqual({ choice: 'cancel' });
    layer.button('Save anyway').click();
    await expect(second).resolves.toEqual({ choice: 'save-anyway', reason: '' });
  });

  it('takes the reason for saving errors anyway, where it is kept', async () => {
    const answered = layer.ui.ask(question(), { reason: true });
    const input = layer.find('#question-reason') as HTMLInputElement;
    expect(layer.find('label[for="question-reason"]').textContent).toContain('Why save anyway?');
    input.value = '  The gateway comes on Monday ';
    layer.button('Save anyway').click();
    await expect(answered).resolves.toEqual({
      choice: 'save-anyway',
      reason: 'The gateway comes on Monday',
    });
  });

  it('Enter in the reason saves anyway, Enter that ends a word does not', async () => {
    const answered = layer.ui.ask(question(), { reason: true });
    const input = layer.find('#question-reason') as HTMLInputElement;
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(layer.root.querySelector('dialog')).not.toBeNull();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await expect(answered).resolves.toMatchObject({ choice: 'save-anyway' });
  });

  it.each([
    ['nothing is kept', question(), false],
    [
      'only a number is asked about',
      question({ errors: [], owned: [owned({ status: 'owned_here' })] }),
      true,
    ],
  ])('asks for no reason when %s', (_, content, reason) => {
    void layer.ui.ask(content, { reason }).catch(() => undefined);
    expect(layer.root.querySelector('#question-reason')).toBeNull();
  });

  it('counts as new only what nobody had seen before, where that is known', () => {
    const headline = (errors: readonly WrongPlace[], reason: boolean) => {
      void layer.ui.ask(question({ errors }), { reason }).catch(() => undefined);
      return layer.texts('dialog h3');
    };
    const [one, two] = [wrong(SAMPLES[0]!), wrong(SAMPLES[1]!)];
    expect(headline([one, two], true)).toEqual(['2 new problems']);
    expect(headline([one, { ...two, old: true }], true)).toEqual(['2 problems']);
    expect(headline([one], false)).toEqual(['1 problem']);
  });

  it('names the question of a problem and of a taken number', () => {
    const errors = [{ ...wrong(SAMPLES[0]!), label: 'Mother’s phone' }];
    const taken = [{ ...owned({ status: 'owned_here' }), label: 'Helpline' }];
    void layer.ui.ask(question({ errors, owned: taken })).catch(() => undefined);
    expect(layer.texts('dialog .place')).toEqual(['Mother’s phone', 'Helpline']);
  });

  it('offers to mend and save where that can be done, and says what each fix is', async () => {
    const answered = layer.ui.ask(question({ fixable: true }), { reason: true });
    expect(layer.texts('dialog .fix')).toEqual(['Fix: Add a validation for digits']);
    layer.button('Fix and save').click();
    await expect(answered).resolves.toEqual({ choice: 'fix-and-save' });
  });

  it('does not offer it elsewhere', () => {
    void layer.ui.ask(question()).catch(() => undefined);
    expect(layer.texts('dialog .fix')).toEqual([]);
    expect(() => layer.button('Fix and save')).toThrow();
  });

  it('is broken off when the layer ends', async () => {
    const answered = layer.ui.ask(question());
    layer.ui.dispose();
    await expect(answered).rejects.toMatchObject({ name: 'AbortError' });
    await expect(layer.ui.ask(question())).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([
    [
      owned({
        status: 'owned_here',
        owner: {
          kind: 'mobile-worker',
          id: '1',
          name: 'amina',
          since: '2025-11-02T12:00:00Z',
          pending: true,
        },
      }),
      'Held by a mobile worker of this project · being verified',
    ],
    [
      owned({ status: 'owned_here', owner: { kind: 'case', id: '1', name: 'Amina' } }, 'cache'),
      'Held by a case of this project · from the list of 3 hours ago',
    ],
    [owned({ status: 'owned_here' }), 'Held by another contact of this project'],
    // A name for an owner elsewhere would be a fault of the server; it is not shown.
    [
      owned({ status: 'owned_elsewhere', owner: { kind: 'case', id: '1', name: 'Secret' } }),
      'Held by a contact of another project',
    ],
  ])('says who holds a number %#', (entry, text) => {
    void layer.ui.ask(question({ owned: [entry] })).catch(() => undefined);
    expect(layer.find('.number').textContent).toBe('254712345678');
    expect(layer.find('.owner').textContent).toBe(text);
  });

  it('names the owner in a frame of its own alone, which a page cannot read', async () => {
    layer.callbacks.onShowOwner.mockResolvedValue('about:blank?owner.html#key');
    const owner = { kind: 'case' as const, id: '1', name: 'Amina', url: 'https://hq.example/case/1' };
    void layer.ui.ask(question({ owned: [owned({ status: 'owned_here', owner })] })).catch(() => undefined);
    await eventually(() =>
      expect(layer.find('.owner iframe').getAttribute('src')).toContain('owner.html#key'),
    );
    expect(layer.callbacks.onShowOwner).toHaveBeenCalledExactlyOnceWith('254712345678');
    expect(layer.find('.owner iframe').title).toBe('Who it is');
    expect(layer.find('dialog').innerHTML).not.toMatch(/Amina|hq\.example/);
  });

  it.each([
    ['is of another project', { status: 'owned_elsewhere', owner: { kind: 'case', id: '1' } }],
    ['is not told', { status: 'owned_here' }],
  ] as const)('asks for no name when the owner %s', (_, answer) => {
    void layer.ui.ask(question({ owned: [owned(answer)] })).catch(() => undefined);
    expect(layer.callbacks.onShowOwner).not.toHaveBeenCalled();
  });

  it('says that the owners could not be asked', () => {
    void layer.ui.ask(question({ incomplete: { reason: 'timeout' } })).catch(() => undefined);
    expect(layer.find('dialog').textContent).toContain('The owners of its numbers could not be asked now.');
  });

  it('lists twenty of a hundred errors and counts the rest', () => {
    const errors = Array.from({ length: 100 }, (_, index) => wrong(finding(`r${index}`, 'error', null)));
    void layer.ui.ask(question({ errors })).catch(() => undefined);
    expect(layer.texts('dialog li')).toHaveLength(20);
    expect(layer.find('dialog').textContent).toContain('100 problems');
    expect(layer.find('dialog').textContent).toContain('and 80 more');
  });
});
