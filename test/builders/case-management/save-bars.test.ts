import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdSaveBars, shownSaveButton } from '../../../src/builders/case-management/save-bars.ts';
import type { SaveDecision } from '../../../src/guard/hold.ts';
import { drawMain, need } from './support/rows-page.ts';

let life: AbortController;
let saves: number;
let answer: (decision: SaveDecision) => void;
let fail: (error: Error) => void;
const gate = vi.fn(
  () =>
    new Promise<SaveDecision>((resolve, reject) => {
      answer = resolve;
      fail = reject;
    }),
);

const button = (): HTMLElement => need('.savebtn-bar .btn');
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  drawMain([]);
  life = new AbortController();
  saves = 0;
  gate.mockClear();
  button().addEventListener('click', () => {
    saves += 1;
  });
  holdSaveBars(document, gate, life.signal);
});
afterEach(() => life.abort());

describe('the Save button that panel and cards leave free', () => {
  const box = { getClientRects: () => [{}] };

  it('is that of the tab on the screen', () => {
    expect(shownSaveButton(document)).toBe(button());
    const user = document.createElement('div');
    user.id = 'usercase-config-ko';
    user.innerHTML = '<div class="savebtn-bar"><div class="btn">Save</div></div>';
    document.body.append(user);
    const other = need<HTMLElement>('#usercase-config-ko .btn');
    Object.assign(other, box);
    Object.assign(button(), { getClientRects: () => [] });
    expect(shownSaveButton(document)).toBe(other);
    Object.assign(button(), box);
    expect(shownSaveButton(document)).toBe(button());
  });

  it('is none on a page without such tabs', () => {
    document.body.innerHTML = '<div class="savebtn-bar"><div class="btn">Save</div></div>';
    expect(shownSaveButton(document)).toBeNull();
  });
});

describe('Save', () => {
  it('waits for the gate and goes through once', async () => {
    button().click();
    await settle();
    expect(saves).toBe(0);
    answer('save');
    await settle();
    expect(saves).toBe(1);
    expect(gate).toHaveBeenCalledTimes(1);
  });

  it('is not made when the designer cancels, and asks again the next time', async () => {
    button().click();
    await settle();
    answer('cancel');
    await settle();
    expect(saves).toBe(0);
    button().click();
    await settle();
    expect(gate).toHaveBeenCalledTimes(2);
    answer('save');
    await settle();
    expect(saves).toBe(1);
  });

  it('pressed again and again while it is held is one save', async () => {
    for (let press = 0; press < 4; press += 1) button().click();
    await settle();
    answer('save');
    await settle();
    expect([saves, gate.mock.calls.length]).toEqual([1, 1]);
  });

  it('goes on when our own work fails', async () => {
    button().click();
    await settle();
    fail(new Error('a bug'));
    await settle();
    expect(saves).toBe(1);
  });

  it('goes on when Caseline ends while it is held, and is not held after that', async () => {
    button().click();
    life.abort();
    await settle();
    expect(saves).toBe(1);
    button().click();
    expect(saves).toBe(2);
  });

  it('goes on in a bar that the page has drawn anew', async () => {
    button().click();
    await settle();
    const again = document.createElement('div');
    again.innerHTML = '<div class="savebtn-bar savebtn-bar-retry"><div class="btn">Try Again</div></div>';
    need('.savebtn-bar').replaceWith(again);
    button().addEventListener('click', () => {
      saves += 10;
    });
    answer('save');
    await settle();
    expect(saves).toBe(10);
  });

  it('is left alone while HQ saves, and when HQ has begun to save meanwhile', async () => {
    button().click();
    await settle();
    button().classList.add('disabled');
    answer('save');
    await settle();
    expect(saves).toBe(0);
    button().click();
    expect(gate).toHaveBeenCalledTimes(1);
  });

  it('of two tabs is asked about one after the other', async () => {
    const other = document.createElement('div');
    other.id = 'usercase-config-ko';
    other.innerHTML = '<div class="savebtn-bar"><div class="btn">Save</div></div>';
    document.body.append(other);
    button().click();
    need('.btn', other).click();
    await settle();
    expect(gate).toHaveBeenCalledTimes(1);
    answer('cancel');
    await settle();
    expect(gate).toHaveBeenCalledTimes(2);
  });

  it('of the page’s other tabs is not ours', () => {
    const other = document.createElement('div');
    other.innerHTML = '<div class="savebtn-bar"><div class="btn">Save</div></div>';
    document.body.append(other);
    need('.btn', other).click();
    expect(gate).not.toHaveBeenCalled();
  });
});
