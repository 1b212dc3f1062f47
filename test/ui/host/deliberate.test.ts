// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createDeliberateCheck } from '../../../src/ui/host/deliberate.ts';

const host = document.createElement('div');
const other = document.createElement('div');
const control = document.createElement('button');
const click = (isTrusted: boolean) =>
  Object.defineProperty(new Event('click'), 'isTrusted', { value: isTrusted });

afterEach(() => {
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

describe('a click counts', () => {
  it.each([
    ['when a person made it and nothing is in the way', true, host, '1', '1', null],
    ['not when a script made it', false, host, '1', '1', 'untrusted'],
    ['not while the body is faded', true, host, '0.6', '1', 'faded'],
    ['not while the root is faded', true, host, '1', '0.1', 'faded'],
    ['while the page is faded a little', true, host, '0.61', '1', null],
    ['not when something of the page lies over the control', true, other, '1', '1', 'covered'],
    ['not when the control is outside the window', true, null, '1', '1', 'covered'],
  ])('%s', (_, trusted, hit, body, root, refusal) => {
    document.elementFromPoint = () => hit;
    document.body.style.opacity = body;
    document.documentElement.style.opacity = root;
    expect(createDeliberateCheck(document, host)(click(trusted), control)).toBe(refusal);
  });
});
