import { expect, it } from 'vitest';
import { isYounger } from '../../src/directory/younger.ts';

it.each([
  ['just come', 1_000, 1_000, true],
  ['a moment before it is too old', 1_000, 60_999, true],
  ['too old', 1_000, 61_000, false],
  ['of a clock that has been moved back since', 1_000, 999, false],
])('%s', (_, at, now, young) => {
  expect(isYounger(at, now, 60_000)).toBe(young);
});
