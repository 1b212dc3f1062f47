import { describe, expect, it } from 'vitest';
import { takes, textOf, writeAnswer } from '../../../src/filled/survey/answer.ts';
import type { SurveyQuestion, SurveyQuestionParts } from '../../../src/filled/survey/survey.ts';

type Parts = SurveyQuestionParts & Partial<SurveyQuestion> & { readonly type?: string };

function questionOf({ type = 'text', ...parts }: Parts): SurveyQuestion & SurveyQuestionParts {
  return {
    id: 'sq_1',
    inputId: 'sq_1i',
    name: 'q',
    processedTitle: 'Q',
    isReadOnly: false,
    data: null,
    value: undefined,
    getType: () => type,
    focus: () => {},
    ...parts,
  };
}

describe('an answer of a survey as a text', () => {
  it.each([
    ['nothing', undefined, ''],
    ['a text', ' 0712 ', ' 0712 '],
    ['a number', 254712345678, '254712345678'],
    ['yes of a switch', true, '1'],
    ['no of a switch, which HQ would take for a yes as a text', false, ''],
    ['several choices, as CommCare writes them', ['sw', 'en'], 'sw en'],
    ['an uploaded file', { name: 'a.png' }, ''],
  ])('%s', (_, value, text) => {
    expect(textOf(value)).toBe(text);
  });
});

const ZONES = [{ value: 'Africa/Nairobi' }, { value: 3 }];

describe('answering a question', () => {
  it.each<[string, Parts, string, unknown]>([
    ['a text box takes a text', {}, '254712345678', '254712345678'],
    ['a number box takes a number', { inputType: 'number' }, '254712345678', 254712345678],
    [
      'a list takes what it offers',
      { type: 'dropdown', visibleChoices: ZONES },
      'Africa/Nairobi',
      'Africa/Nairobi',
    ],
    ['a list keeps the kind of its value', { type: 'dropdown', visibleChoices: ZONES }, '3', 3],
    ['a switch is turned on', { type: 'boolean' }, '1', true],
    ['a switch is turned off', { type: 'boolean', value: true }, '', false],
    ['a switch with values of its own keeps them', { type: 'boolean', valueTrue: 'yes' }, 'yes', 'yes'],
  ])('%s', (_, parts, text, stored) => {
    const question = questionOf(parts);
    expect(writeAnswer(question, text)).toBe(true);
    expect(question.value).toBe(stored);
  });

  it.each<[string, Parts, string]>([
    ['a list, of what it does not offer', { type: 'dropdown', visibleChoices: ZONES }, 'Africa/Kampala'],
    ['a number box, of a text', { inputType: 'number' }, '+254712345678'],
    ['a question that may only be read', { isReadOnly: true }, '254712345678'],
    ['a question of another kind', { type: 'signaturepad' }, '254712345678'],
  ])('is not done for %s', (_, parts, text) => {
    const question = questionOf({ ...parts, value: 'before' });
    expect(takes(question, text)).toBe(false);
    expect(writeAnswer(question, text)).toBe(false);
    expect(question.value).toBe('before');
  });

  it('is taken back where the survey makes something else of the value', () => {
    let kept: unknown = 'before';
    const question = Object.defineProperty(questionOf({}), 'value', {
      get: () => kept,
      set: (value) => {
        kept = value === 'before' ? value : 'cut';
      },
    });
    expect(writeAnswer(question, '254712345678')).toBe(false);
    expect(kept).toBe('before');
  });
});
