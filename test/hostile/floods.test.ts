import { describe, expect, it } from 'vitest';
import { expectAlive, useHostile } from './support/hostile.ts';

const s = useHostile();

/** Takes the port, and says so many things that none of them could be worked through one by one. */
const flood = (messages: string): string => `
  addEventListener('message', (event) => {
    if (event.data !== 'caseline:vellum:port') return;
    event.stopImmediatePropagation();
    const port = event.ports[0];
    const say = (message) => port.postMessage(message);
    ${messages}
    window.flooded = true;
  }, true);
  const timer = setInterval(() => window.flooded ? clearInterval(timer) : postMessage('caseline:vellum:here', '*'), 20);
`;

const FLOODS: readonly [string, string][] = [
  [
    'answers that nobody asked for',
    `for (let id = 0; id < 50000; id += 1) say({ kind: 'reply', id, result: 'ok' });`,
  ],
  [
    'troubles and degradations',
    `for (let i = 0; i < 5000; i += 1) say({ kind: 'degraded', code: 'x'.repeat(1 + i % 30) });`,
  ],
  [
    'messages of no kind',
    `for (let i = 0; i < 20000; i += 1) say({ kind: 'k' + i, __proto__: { kind: 'ready' } });`,
  ],
  [
    'a form larger than any, in parts that are each allowed',
    `say({ kind: 'ready' });
     const text = 'x'.repeat(190000);
     for (let part = 0; part < 60; part += 1)
       say({ kind: 'form', mugs: [0, 1, 2, 3].map((n) => ({ id: part + '-' + n, type: 'Text', path: '/data/q' + part + n,
         repeat: null, calculate: text, constraint: text, relevant: text })), done: part === 59 });`,
  ],
];

describe('form builder: the tab stays alive under', () => {
  it.each(FLOODS)('%s', async (_, messages) => {
    await s.page.evaluateOnNewDocument(flood(messages));
    await s.builder.goTo();
    await s.page.waitForFunction(() => Reflect.get(window, 'flooded') === true);
    await expectAlive(s);
    expect(s.checks()).toBe(0);
    expect(await s.caseline.dialogIsOpen()).toBe(false);
  });
});
