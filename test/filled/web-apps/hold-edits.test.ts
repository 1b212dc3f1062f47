import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEditHold, type EditHold } from '../../../src/filled/web-apps/hold-edits.ts';

let life: AbortController;
let hold: EditHold;
let heard: string[];

const need = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const box = () => need<HTMLInputElement>('#webforms input');
const questions = () => need<HTMLElement>('.question-container');
const button = () => need<HTMLButtonElement>('#submit-button button');

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<section id="webforms"><form>
    <div class="question-container"><div class="q"><input type="text"></div></div>
    <div id="submit-button"><button type="submit">Submit</button></div>
  </form></section><input id="search">`;
  life = new AbortController();
  hold = createEditHold(document, life.signal);
  heard = [];
  for (const type of ['input', 'change', 'keyup', 'click']) {
    document.addEventListener(
      type,
      ({ target }) => heard.push(`${(target as Element).id || 'box'} ${type}`),
      {
        signal: life.signal,
      },
    );
  }
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const change = (element: Element): void => {
  element.dispatchEvent(new Event('change', { bubbles: true, cancelable: true }));
};

describe('between Submit and its sending', () => {
  it('no question can be changed; what is around them can', () => {
    hold.begin();
    expect(questions().inert).toBe(true);
    change(box());
    change(need('#search'));
    expect(heard).toEqual(['search change']);
  });

  it('Submit itself is none of it: HQ’s own button works', () => {
    hold.begin();
    button().addEventListener('click', (event) => event.preventDefault());
    button().click();
    expect(heard).toEqual(['box click']);
  });

  it('ends when the page has collected its answers, and the focus is back', () => {
    box().focus();
    hold.begin();
    box().blur();
    hold.end();
    expect(questions().inert).toBe(false);
    expect(document.activeElement).toBe(box());
    change(box());
    expect(heard).toEqual(['box change']);
  });

  it('does not take the focus from where somebody went meanwhile', () => {
    box().focus();
    hold.begin();
    need<HTMLElement>('#search').focus();
    hold.end();
    expect(document.activeElement?.id).toBe('search');
  });

  it('ends when HQ’s button comes back without anything having been sent', () => {
    hold.begin();
    hold.look();
    expect(hold.isHeld()).toBe(true);
    button().disabled = true;
    hold.look();
    expect(hold.isHeld()).toBe(true);
    button().disabled = false;
    hold.look();
    expect(hold.isHeld()).toBe(false);
  });

  it('ends after half a minute whatever the page does, and with Caseline itself', () => {
    hold.begin();
    vi.advanceTimersByTime(30_000);
    expect(questions().inert).toBe(false);
    hold.begin();
    life.abort();
    expect(questions().inert).toBe(false);
    hold.begin();
    expect(questions().inert).toBe(false);
  });

  it('a page without a form has nothing to hold', () => {
    need('#webforms').innerHTML = '';
    hold.begin();
    expect(hold.isHeld()).toBe(false);
  });
});
