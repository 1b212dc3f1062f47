import { describe, expect, it } from 'vitest';
import { answerText } from '../../../../src/filled/web-apps/contacts/answer-text.ts';
import type { Question } from '../../../../src/form/source.ts';
import { question } from '../entry-state.ts';

const design = (more: Partial<Question> = {}): Question => ({
  path: '/data/q',
  kind: 'text',
  dataType: '',
  appearance: '',
  labels: {},
  choices: [],
  repeat: null,
  ...more,
});
const choices = [
  { value: '1', labels: { en: 'Yes' } },
  { value: '0', labels: { en: 'No', fra: 'Non' } },
];
const text = (value: string) => ({ type: 'text', text: value });

describe('the text that is saved of an answer', () => {
  it.each([
    ['str', ' 0712 ', ' 0712 '],
    ['str', '', ''],
    ['barcode', '+254', '+254'],
    // The page makes a number of what is typed: a leading zero and a plus are lost.
    ['int', '0712345678', '712345678'],
    ['int', '+254712', '254712'],
    ['longint', '254712345678', '254712345678'],
    ['longint', '9007199254740993', '9007199254740992'],
    // Java writes a double so.
    ['float', '6175551234', '6.175551234E9'],
    ['float', '12', '12.0'],
    ['int', '12.5', '12.5'],
    ['int', 'abc', 'abc'],
    ['int', ' ', ''],
  ])('%s %j is %j', (datatype, typed, saved) => {
    expect(answerText(question({ ix: '0', datatype }), typed, design())).toEqual(text(saved));
  });

  it('is what Formplayer holds, where nothing can be typed', () => {
    const date = question({ ix: '0', datatype: 'date', answer: '2026-03-01' });
    expect(answerText(date, undefined, design())).toEqual(text('2026-03-01'));
    expect(answerText({ ...date, answer: null }, undefined, design())).toEqual(text(''));
  });

  it('is what is typed and not yet sent, rather than what Formplayer holds', () => {
    expect(answerText(question({ ix: '0', answer: '254' }), '255', design())).toEqual(text('255'));
    expect(answerText(question({ ix: '0', answer: '254' }), '', design())).toEqual(text(''));
  });

  it('is the value behind a choice, by its place', () => {
    const select = question({ ix: '0', datatype: 'select', choices: ['Yes', 'No'], answer: 1 });
    expect(answerText(select, undefined, design({ choices }))).toEqual(text('1'));
    expect(answerText(select, [2], design({ choices }))).toEqual(text('0'));
    expect(answerText(select, [], design({ choices }))).toEqual(text(''));
    const several = { ...select, datatype: 'multiselect', answer: [2, 1] };
    expect(answerText(several, undefined, design({ choices }))).toEqual(text('1 0'));
  });

  it('is the value behind a label, when some choices are not offered', () => {
    const select = question({ ix: '0', datatype: 'select', choices: ['Non'], answer: 1 });
    expect(answerText(select, undefined, design({ choices }))).toEqual(text('0'));
  });

  it.each([
    ['without the design', undefined],
    ['of a lookup table', design({ choices: [], itemset: { nodeset: 'x', value: 'y' } })],
    ['of another list', design({ choices: [{ value: 'a', labels: { en: 'A' } }] })],
  ])('is not known %s', (_, known) => {
    const select = question({ ix: '0', datatype: 'select', choices: ['Yes', 'No'], answer: 1 });
    expect(answerText(select, undefined, known)).toMatchObject({ type: 'opaque' });
  });
});
