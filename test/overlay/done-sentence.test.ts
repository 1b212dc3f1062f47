import { expect, it } from 'vitest';
import type { Edit } from '../../src/form/edits/edit.ts';
import { wasBefore } from '../../src/form/edits/was.ts';
import { doneSentences } from '../../src/overlay/done/done-sentence.ts';
import { doneEn } from '../../src/overlay/done/texts/en.ts';

/** What the line says when this expression was replaced. */
function sentence(before: string): string {
  const back: Edit = { type: 'set-expression', path: '/data/tz', part: 'calculate', value: before } as Edit;
  const items = [{ title: 'Use Africa/Nairobi', label: 'tz', was: wasBefore([back]) }];
  return doneSentences({ items } as never, doneEn)[0] ?? '';
}

it.each([
  ["'IST'", 'It was `IST`.'],
  ["'Africa/Nairobi '", 'It was `Africa/Nairobi␣`.'],
  ["  if(#form/a, 'IST', '')\n", "It was `if(#form/a, 'IST', '')`."],
])('%j: what was wrong with it can be seen', (before, was) => {
  expect(sentence(before)).toBe(`Fixed: “tz”: Use Africa/Nairobi. ${was}`);
});
