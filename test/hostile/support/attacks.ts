/** Attacks that are tried on more than one kind of page. */
import type { ElementHandle } from 'puppeteer-core';
import { expect } from 'vitest';
import { expectAlive, type Hostile, NAMES, type Place, settle } from './hostile.ts';

/** White over all of the page, through which the pointer goes. */
const COVER = `
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:white;pointer-events:none';
`;

/** What lies over the question and lets the pointer through. */
export const COVERS: readonly [string, string][] = [
  [
    'a popover whose event never arrives',
    `${COVER} document.documentElement.append(cover); cover.showPopover();`,
  ],
  [
    'a popover that is opened again and again',
    `${COVER} document.documentElement.append(cover);
     window.opened = 0;
     setInterval(() => { if (cover.matches(':popover-open')) cover.hidePopover(); cover.showPopover(); window.opened += 1; }, 60);`,
  ],
  [
    'a change of views that never ends',
    `const style = document.createElement('style');
     style.textContent = '::view-transition { pointer-events: none; background: white }';
     document.head.append(style);
     document.startViewTransition?.(() => {}).ready.then(() => { for (const one of document.getAnimations()) one.pause(); });`,
  ],
  [
    'a popover in a shadow root',
    `${COVER} const inner = document.createElement('div'); document.documentElement.append(inner);
     inner.attachShadow({ mode: 'closed' }).append(cover); cover.showPopover();`,
  ],
];

/** No event of what is opened reaches what listens later than the page. */
export const STOP_TOGGLES = `for (const type of ['toggle', 'beforetoggle'])
  window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);`;

/** Lays something over the question that the person is asked; a press where the button was must save nothing. */
export async function coverAndPress(s: Hostile, place: Place, attack: string): Promise<void> {
  const button = (await s.caseline.button(s.goOn(place))) as ElementHandle<HTMLElement>;
  const box = await button.boundingBox();
  if (!box) throw new Error('the button is not drawn');
  await s.page.evaluate(attack);
  // Now and then the layer is put above again; not as often as a page can open something.
  await s.page.waitForFunction(() => Number(Reflect.get(window, 'opened') ?? 20) >= 20);
  // The person looks at the page before the press.
  await settle(s);
  await s.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await settle(s);
  expect(await s.posts(place)).toBe(0);
}

/** Builtins and names that are others before any script of ours. */
export const BROKEN_BUILTINS: readonly [string, string][] = [
  [
    'pollution before all scripts',
    // Such that scripts of the page do not see them in their loops, and go on.
    `for (const name of ['decision', 'endpoint', 'token', 'isTrusted', 'reason', 'gestures', 'isVisible'])
       Object.defineProperty(Object.prototype, name, { value: 'save', writable: true, enumerable: false });`,
  ],
  [
    'builtins that tell what they are given',
    `window.told = [];
     for (const [owner, name] of [[JSON, 'stringify'], [JSON, 'parse'], [MessagePort.prototype, 'postMessage'],
       [Element.prototype, 'attachShadow'], [EventTarget.prototype, 'addEventListener']]) {
       const original = owner[name];
       owner[name] = function (...args) {
         try { window.told.push(name + ' ' + String(args[0] && typeof args[0] === 'object' ? Object.entries(args[0]) : args[0])); } catch {}
         return Reflect.apply(original, this, args);
       };
     }
     const realFetch = fetch;
     window.fetch = function (...args) { window.told.push('fetch ' + String(args[0])); return realFetch.apply(this, args); };`,
  ],
  [
    'names of the document that are elements',
    `addEventListener('DOMContentLoaded', () => {
       for (const name of ['documentElement', 'defaultView', 'body', 'activeElement', 'addEventListener']) {
         const form = document.createElement('form'); form.name = name; form.hidden = true; document.body.append(form);
       }
     });`,
  ],
];

/** With broken builtins the person is asked all the same, and the page hears nothing. */
export async function askAndHearNothing(s: Hostile, place: Place, attack: string): Promise<void> {
  await s.open(place, attack);
  await s.beAsked(place);
  const told = await s.page.evaluate(() => String(Reflect.get(window, 'told') ?? ''));
  expect(told).not.toMatch(/Achieng|owner\.html|contacts:check/);
  expect(told).not.toContain(s.demo.token);
  expect(await s.posts(place)).toBe(0);
  await s.caseline.click('Cancel');
  await expectAlive(s);
}

/**
 * Everything by which a script of a page reads what stands on the screen, also in closed shadow roots: its text, the
 * selection that goes word by word, a guess with `find`, what a copy puts on the clipboard, addresses of what was loaded.
 */
export async function readAll(s: Hostile): Promise<string> {
  return await s.page.evaluate(async (names) => {
    const read: string[] = [document.documentElement.outerHTML, document.documentElement.innerText];
    const selection = getSelection();
    const find: unknown = Reflect.get(window, 'find');
    const finds = (text: string): boolean =>
      typeof find === 'function' && find.call(window, text, false, false, true, false, false) === true;
    for (const name of names) {
      for (const word of [name, ...name.split(' ')]) {
        selection?.removeAllRanges();
        if (finds(word)) read.push(`found: ${name}`);
      }
    }
    for (const start of ['Held by', 'Save', 'Send', '254']) {
      selection?.removeAllRanges();
      if (!finds(start)) continue;
      for (let word = 0; word < 40; word += 1) selection?.modify('extend', 'forward', 'word');
      read.push(`selected: ${selection}`);
    }
    selection?.removeAllRanges();
    document.execCommand('selectAll');
    read.push(`all: ${selection}`);
    document.addEventListener('copy', (event) => read.push(event.clipboardData?.getData('text') ?? ''), true);
    document.execCommand('copy');
    read.push(...performance.getEntries().map(({ name }) => name));
    read.push(`frames: ${window.length}`);
    return read.join('\n');
  }, NAMES);
}

/** Events that a script makes, wherever the layer might hear them. */
export async function inventEvents(s: Hostile): Promise<void> {
  await s.page.evaluate(() => {
    const host = document.querySelector('caseline-root');
    const place = { bubbles: true, composed: true, cancelable: true, clientX: 640, clientY: 450 };
    for (let count = 0; count < 200; count += 1) {
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
        host?.dispatchEvent(new MouseEvent(type, place));
      for (const key of ['Enter', ' ', 'Escape', 'Tab', 'F8'])
        for (const target of [host, document.body, window])
          target?.dispatchEvent(new KeyboardEvent('keydown', { ...place, key }));
    }
    if (host instanceof HTMLElement) {
      host.focus();
      host.click();
    }
    window.dispatchEvent(new Event('online'));
  });
}
