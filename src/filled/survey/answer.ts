import type { SurveyQuestion, SurveyQuestionParts } from './survey.ts';

/** A value that a question offers, and the text that it is kept as. */
interface Choice {
  readonly stored: unknown;
  readonly text: string;
}

/**
 * The text of an answer. A switch without values of its own answers with true and false: yes is `1`, and no is nothing,
 * because HQ takes every text, `false` too, for a yes. Several choices stand as CommCare writes them.
 */
export function textOf(value: unknown): string {
  if (value === true) return '1';
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const choice = (stored: unknown): Choice => ({ stored, text: textOf(stored) });

function itemValue(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'value' in item ? item.value : item;
}

/** What a question offers; null where a person can enter anything. */
export function choicesOf(question: SurveyQuestion & SurveyQuestionParts): readonly Choice[] | null {
  if (question.getType() === 'boolean')
    return [choice(question.valueTrue ?? true), choice(question.valueFalse ?? false)];
  const { visibleChoices } = question;
  return Array.isArray(visibleChoices) ? visibleChoices.map((item) => choice(itemValue(item))) : null;
}

const isText = (question: SurveyQuestion): boolean => /^(text|comment)$/.test(question.getType());

/** Whether the question would take a text as its answer. */
export function takes(question: SurveyQuestion & SurveyQuestionParts, text: string): boolean {
  if (question.isReadOnly) return false;
  const choices = choicesOf(question);
  if (choices) return choices.some((one) => one.text === text);
  const isNumber = question.inputType === 'number';
  return isText(question) && (!isNumber || (text !== '' && String(Number(text)) === text));
}

/**
 * Answers a question with a text.
 *
 * @returns false when it does not take it: it is then answered as before
 */
export function writeAnswer(question: SurveyQuestion & SurveyQuestionParts, text: string): boolean {
  if (!takes(question, text)) return false;
  const before = question.value;
  const offered = choicesOf(question)?.find((one) => one.text === text);
  question.value = offered ? offered.stored : question.inputType === 'number' ? Number(text) : text;
  if (textOf(question.value) === text) return true;
  // The survey has its own idea of the value.
  question.value = before;
  return false;
}
