import { describe, expect, it } from 'vitest';
import { onTrouble, passOn, type Trouble, trouble } from '../../src/guard/trouble.ts';
import { troubles } from '../../src/guard/troubles.ts';

const of = (where: string): readonly Trouble[] => troubles().filter((one) => one.where === where);

/** An error as a browser makes it. */
function thrown(name: string, message: string, stack = ''): Error {
  return Object.assign(new Error(message), { name, stack: `${name}: ${message}\n${stack}` });
}

describe('the trouble log', () => {
  it('says what was done, which error it was, and where in our code', () => {
    trouble(
      'try one',
      thrown('TypeError', 'x is not a function', '    at f (chrome-extension://abc/content/main.js:12:345)'),
    );
    expect(of('try one')).toEqual([{ where: 'try one', error: 'TypeError', at: 'main.js:12:345', times: 1 }]);
  });

  it.each([
    ['Chromium', '    at f (chrome-extension://abc/content.js:1:23)', 'content.js:1:23'],
    ['Chromium, no function', '    at chrome-extension://abc/content.js:1:23', 'content.js:1:23'],
    ['Firefox', 'f@moz-extension://abc/content.js:1:23', 'content.js:1:23'],
    ['a build with a version', 'f@https://host/caseline.mjs?v=3:1:23', 'caseline.mjs:1:23'],
    ['no stack', '', ''],
  ])('finds the place in the stack of %s', (browser, stack, at) => {
    trouble(`try ${browser}`, thrown('Error', '', stack));
    expect(of(`try ${browser}`)).toMatchObject([{ at }]);
  });

  it.each([
    ['in its message', thrown('SyntaxError', 'Unexpected token in "254712345678"')],
    ['in a name that the page gave it', thrown('E254712345678', '')],
    ['in an address of the page', thrown('Error', '', 'f@https://hq/254712345678/a254712345678.js:1:2')],
    ['as the error itself', '254712345678'],
    ['as a reason without a name', { number: '254712345678' }],
  ])('holds no number that stands %s', (place, error) => {
    trouble(`try ${place}`, error);
    expect(of(`try ${place}`)).toHaveLength(1);
    expect(JSON.stringify(troubles())).not.toMatch(/2547|5678/);
  });

  it('counts what happens again, and tells the newest last', () => {
    for (const where of ['try often', 'try once', 'try often']) trouble(where, null);
    expect(troubles().slice(-2)).toMatchObject([
      { where: 'try once', times: 1 },
      { where: 'try often', times: 2 },
    ]);
  });

  it('forgets the oldest of many', () => {
    for (let count = 0; count < 80; count += 1) trouble(`try ${count} of many`, null);
    expect(troubles()).toHaveLength(50);
    expect(of('try 29 of many')).toEqual([]);
    expect(of('try 30 of many')).toHaveLength(1);
  });

  it('tells whoever shows it, until that ends', () => {
    const life = new AbortController();
    const told: string[] = [];
    onTrouble(({ where }) => told.push(where), life.signal);
    passOn({ where: 'try to tell', error: 'Error', at: '', times: 3 });
    expect(of('try to tell')).toMatchObject([{ times: 3 }]);
    life.abort();
    trouble('try to tell', null);
    expect(told).toEqual(['try to tell']);
  });
});
