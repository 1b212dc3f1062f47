import { beforeEach, describe, expect, it } from 'vitest';
import type { DoneItem, DoneView } from '../../../src/overlay/done/done-view.ts';
import { eventually } from '../../eventually.ts';
import { type Mounted, mount, sampleViews } from '../mount.ts';

let layer: Mounted;
beforeEach(() => {
  layer = mount();
});

const ZONE: DoneItem = {
  title: 'Use Africa/Nairobi',
  label: 'Time zone',
  was: { type: 'value', text: 'IST' },
};
const done = (...items: readonly DoneItem[]): DoneView => ({ id: 7, items, undoable: true });

describe('what was just done', () => {
  it.each([
    [ZONE, 'Fixed: “Time zone”: Use Africa/Nairobi. It was IST.'],
    [
      { title: 'Make it a phone number question', label: 'Mobile', was: { type: 'kind', kind: 'int' } },
      'Fixed: “Mobile”: Make it a phone number question. It was Integer.',
    ],
    [{ title: 'Add a condition', label: undefined, was: null }, 'Fixed: Add a condition.'],
    [{ title: null, label: 'Mobile', was: null }, 'Inserted for “Mobile”.'],
    [
      { ...ZONE, label: 'very '.repeat(30) },
      `Fixed: “${'very '.repeat(11)}very…”: Use Africa/Nairobi. It was IST.`,
    ],
  ] satisfies [DoneItem, string][])('is said by name, with what stood there: %o', (item, sentence) => {
    layer.ui.setDone(done(item));
    expect(layer.texts('.done .text p')).toEqual([sentence, 'No findings left.']);
  });

  it('is told to screen readers in the same words, with how many findings are left', () => {
    layer.ui.setFindings(sampleViews());
    layer.ui.setDone(done(ZONE));
    expect(layer.find('.hidden[role=status]').textContent).toBe(
      'Fixed: “Time zone”: Use Africa/Nairobi. It was IST. 4 findings left.',
    );
  });

  it('names three of many things, and says how many more', () => {
    layer.ui.setDone(done(...Array.from({ length: 5 }, () => ZONE)));
    expect(layer.texts('.done .text p').slice(3)).toEqual(['And 2 more.', 'No findings left.']);
  });

  it('is taken back by its button, once', async () => {
    layer.ui.setDone(done(ZONE));
    layer.button('Undo: What was just changed').click();
    expect(layer.callbacks.onUndo).toHaveBeenCalledExactlyOnceWith(7);
    await eventually(() => expect(layer.find('.done .quiet').getAttribute('aria-disabled')).toBeNull());
  });

  it('has no button where it cannot be taken back', () => {
    layer.ui.setDone({ ...done(ZONE), undoable: false });
    expect(layer.root.querySelector('.done .quiet')).toBeNull();
  });

  it('gives the focus to the panel when the pressed button goes away with it', () => {
    layer.ui.setPanel(true);
    layer.ui.setDone(done(ZONE));
    const undo = layer.button('Undo: What was just changed');
    undo.focus();
    layer.ui.setDone(null);
    expect(layer.root.activeElement).toBe(layer.find('.panel'));
    expect(layer.root.querySelector('.done')).toBeNull();
  });

  it('is closed by its cross', () => {
    layer.ui.setDone(done(ZONE));
    [...layer.root.querySelectorAll<HTMLElement>('.done button')].at(-1)?.click();
    expect(layer.root.querySelector('.done')).toBeNull();
  });
});
