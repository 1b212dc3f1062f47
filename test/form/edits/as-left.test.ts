import { describe, expect, it } from 'vitest';
import { isAsLeft } from '../../../src/form/edits/as-left.ts';
import type { Edit } from '../../../src/form/edits/edit.ts';
import { sketch } from '../../lint/support/form.ts';

const LEFT = `
  text phone
    validate string-length(.) > 5
  hidden tz = 'Asia/Kolkata'
  select language: en, fra
  map time_zone <- tz
  map contact_phone_number <- phone`;

const of = (text: string) => sketch(text).form.source;
const set = (path: string, part: 'calculate' | 'constraint'): Edit => ({
  type: 'set-expression',
  path,
  part,
  value: '',
});
const choice: Edit = { type: 'set-choice-value', path: '/data/language', from: 'eng', to: 'en' };
const map: Edit = { type: 'map-question', property: 'time_zone', path: '/data/tz' };
const rename: Edit = {
  type: 'rename-write',
  action: 'case-mappings',
  block: 'update',
  property: 'contact_phone',
  to: 'contact_phone_number',
};

/** An edit, what a designer did after it, and whether the place is still as the edit left it. */
const CASES: readonly (readonly [Edit, (form: string) => string, boolean])[] = [
  [set('/data/tz', 'calculate'), (form) => form, true],
  [set('/data/tz', 'calculate'), (form) => form.replace('Kolkata', 'Dhaka'), false],
  [set('/data/tz', 'calculate'), (form) => form.replace('> 5', '> 6'), true],
  [set('/data/tz', 'calculate'), (form) => form.replace('hidden tz', 'hidden zone'), false],
  [set('/data/phone', 'constraint'), (form) => form.replace('> 5', '> 6'), false],
  [choice, (form) => form.replace('en, fra', 'en, sw'), true],
  [choice, (form) => form.replace('en, fra', 'eng, fra'), false],
  [map, (form) => form.replace('map time_zone <- tz', 'map time_zone <- phone'), false],
  [map, (form) => form.replace('<- phone', '<- tz'), true],
  [rename, (form) => form.replace('map contact_phone_number', 'map contact_number'), false],
];

describe('a place after an edit', () => {
  it.each(CASES)('%o', (edit, change, expected) => {
    expect(isAsLeft([edit], of(LEFT), of(change(LEFT)))).toBe(expected);
  });
});

it('a question that was made is not as it was left once it has a label of the designer’s', () => {
  const made: Edit = { type: 'add-question', id: 'phone', kind: 'text', label: 'Phone' };
  const labelled = (label: string) => {
    const source = of(LEFT);
    return { ...source, questions: source.questions.map((one) => ({ ...one, labels: { en: label } })) };
  };
  expect(isAsLeft([made], labelled('Phone'), labelled('Phone'))).toBe(true);
  expect(isAsLeft([made], labelled('Phone'), labelled('Mobile of the mother'))).toBe(false);
});
