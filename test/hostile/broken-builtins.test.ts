import { describe, expect, it } from 'vitest';
import { expectAlive, useHostile } from './support/hostile.ts';

const s = useHostile();

const ATTACKS: readonly [string, string][] = [
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

describe('form builder: the person is asked, and the page hears nothing, with', () => {
  it.each(ATTACKS)('%s', async (_, attack) => {
    await s.open('form builder', attack);
    await s.beAsked('form builder');
    const told = await s.page.evaluate(() => String(Reflect.get(window, 'told') ?? ''));
    expect(told).not.toMatch(/Achieng|owner\.html|contacts:check/);
    expect(told).not.toContain(s.demo.token);
    expect(await s.posts('form builder')).toBe(0);
    await s.caseline.click('Cancel');
    await expectAlive(s);
  });
});
