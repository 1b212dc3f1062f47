// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { GateQuestion, OwnershipFinding } from '../../../src/gate/decision.ts';
import { finding, SAMPLES } from '../findings.ts';
import { type Mounted, mount } from '../mount.ts';

let layer: Mounted;
beforeEach(() => {
  layer = mount();
});

const site = SAMPLES[0]!.site;
const owned = (answer: OwnershipFinding['answer'], from: OwnershipFinding['from'] = 'directory') => ({
  number: '254712345678',
  asOf: '2026-03-01T09:00:00Z',
  from,
  site,
  answer,
});
const question = (parts: Partial<GateQuestion> = {}): GateQuestion => ({
  errors: [SAMPLES[0]!],
  owned: [],
  incomplete: null,
  ...parts,
});

describe('the question before a save', () => {
  it.each([
    ['Go to question', { choice: 'go-to-question' }],
    ['Save anyway', { choice: 'save-anyway', reason: '' }],
    ['Cancel', { choice: 'cancel' }],
  ] as const)('%s answers %o and closes', async (name, answer) => {
    const answered = layer.ui.ask(question());
    layer.button(name).click();
    await expect(answered).resolves.toEqual(answer);
    expect(layer.root.querySelector('dialog')).toBeNull();
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
      'Held by the mobile worker amina · being verified · since Nov 2, 2025',
    ],
    [
      owned({ status: 'owned_here', owner: { kind: 'case', id: '1', name: 'Amina' } }, 'cache'),
      'Held by the case Amina · from the list of 3 hours ago',
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

  it('links to the owner by https only', () => {
    const link = (url: string) =>
      owned({ status: 'owned_here', owner: { kind: 'case', id: '1', name: 'A', url } });
    const urls = ['https://hq.example/case/1', 'http://hq.example/1', 'javascript:alert(1)', '/relative'];
    void layer.ui.ask(question({ owned: urls.map(link) })).catch(() => undefined);
    const links = [...layer.root.querySelectorAll('.owner a')];
    expect(links.map((element) => element.getAttribute('href'))).toEqual(['https://hq.example/case/1']);
    (links[0] as HTMLElement).click();
    expect(layer.callbacks.onOpenDocs).toHaveBeenCalledExactlyOnceWith('https://hq.example/case/1');
  });

  it('says that the owners could not be asked', () => {
    void layer.ui.ask(question({ incomplete: { reason: 'timeout' } })).catch(() => undefined);
    expect(layer.find('dialog').textContent).toContain('The owners of its numbers could not be asked now.');
  });

  it('lists twenty of a hundred errors and counts the rest', () => {
    const errors = Array.from({ length: 100 }, (_, index) => finding(`r${index}`, 'error', null));
    void layer.ui.ask(question({ errors })).catch(() => undefined);
    expect(layer.texts('dialog li')).toHaveLength(20);
    expect(layer.find('dialog').textContent).toContain('100 errors will stop messages');
    expect(layer.find('dialog').textContent).toContain('and 80 more');
  });
});
