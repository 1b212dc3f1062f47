import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchView } from '../../../src/builders/vellum/watch-view.ts';

const PAGE = `<div id="formdesigner"><div class="fd-ui-container">
  <div class="fd-content-left"><div class="fd-question-tree"><ul></ul></div></div>
  <div class="fd-content-right"><div class="fd-question-properties"></div></div>
</div></div>`;

let ended: AbortController;
let changed: ReturnType<typeof vi.fn<() => void>>;
/** What a browser would do when it lays out the tree anew; happy-dom has no layout. */
let resized: () => void;

const find = (selector: string): HTMLElement => document.querySelector(selector)!;
const frame = () =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));

beforeEach(() => {
  document.body.innerHTML = PAGE;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(told: () => void) {
        resized = told;
      }
      observe() {}
      disconnect() {}
    },
  );
  ended = new AbortController();
  changed = vi.fn();
  watchView(document, changed, ended.signal);
});
afterEach(() => {
  ended.abort();
  vi.unstubAllGlobals();
});

describe('the view of the form builder', () => {
  it.each([
    [
      'another question',
      () => find('.fd-question-properties').replaceChildren(document.createElement('form')),
    ],
    ['an opened section', () => find('.fd-question-properties').classList.add('hide')],
    ['a tree of another height', () => resized()],
    ['a press in the tree', () => find('ul').click()],
    ['a dialog', () => find('#formdesigner').append(document.createElement('div'))],
  ])('%s is told, once a frame', async (_name, change) => {
    change();
    change();
    await frame();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('questions that Vellum loads into the tree are not: an observer would keep each that was drawn anew', async () => {
    for (let count = 0; count < 100; count += 1) {
      find('ul').replaceChildren(document.createElement('li'));
      find('li').className = 'jstree-node';
    }
    await frame();
    expect(changed).not.toHaveBeenCalled();
  });

  it('a form builder that was made again is watched like the first', async () => {
    find('#formdesigner').innerHTML = PAGE.replace('id="formdesigner"', '');
    await frame();
    changed.mockClear();
    find('.fd-question-properties').append('a field');
    await frame();
    expect(changed).toHaveBeenCalledOnce();
  });

  it('nothing is told after the end', async () => {
    find('.fd-question-properties').append('a field');
    ended.abort();
    await frame();
    expect(changed).not.toHaveBeenCalled();
  });
});
