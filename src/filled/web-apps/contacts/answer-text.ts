import { DEPENDENCES } from '../../../assist/reasons/dependences.ts';
import type { Question } from '../../../form/source.ts';
import { javaDoubleToString } from '../../../form/xpath/java-number.ts';
import type { Typed } from '../dom.ts';
import type { EntryQuestion } from '../protocol.ts';

/** The text that a question is saved with; `opaque` when it is answered with something that the page does not tell. */
export type AnswerText =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'opaque'; readonly reason: string };

const NOTHING: AnswerText = { type: 'text', text: '' };

const text = (value: string): AnswerText => ({ type: 'text', text: value });

/**
 * A number as the page makes it of what is typed (`+value`), and CommCare saves it: leading zeros and a plus are lost,
 * and decimals are saved as Java writes a `double`. What is no number stays as it is typed.
 */
function numberText(datatype: string, typed: string): string {
  if (typed.trim() === '') return '';
  const value = Number(typed);
  if (!Number.isFinite(value)) return typed;
  if (datatype === 'float') return javaDoubleToString(value);
  return Number.isInteger(value) ? BigInt(value).toString() : typed;
}

/** Static choices stand in the order of the form; a filtered list is known by its labels alone. */
function choiceValue(pick: number, { choices: labels }: EntryQuestion, question: Question): string | null {
  const { choices } = question;
  const label = labels[pick - 1];
  if (label === undefined || question.itemset) return null;
  if (choices.length === labels.length) return choices[pick - 1]?.value ?? null;
  const same = choices.filter((choice) => Object.values(choice.labels).includes(label));
  return same.length === 1 ? (same[0]?.value ?? null) : null;
}

/**
 * @param typed what stands in the widget; without it what Formplayer holds counts
 * @param question of the form's source, which knows the values of choices
 */
export function answerText(
  entry: EntryQuestion,
  typed: Typed | undefined,
  question: Question | undefined,
): AnswerText {
  const { datatype, answer } = entry;
  if (datatype === 'select' || datatype === 'multiselect') {
    const held = typeof answer === 'number' ? [answer] : answer;
    const picks = typed === undefined ? held : typed;
    if (picks === null || picks.length === 0) return NOTHING;
    if (typeof picks === 'string' || !question) return { type: 'opaque', reason: DEPENDENCES.choice };
    const values = [...picks].sort((a, b) => a - b).map((pick) => choiceValue(pick, entry, question));
    return values.includes(null) ? { type: 'opaque', reason: DEPENDENCES.choice } : text(values.join(' '));
  }
  const value = typeof typed === 'string' ? typed : answer;
  if (value === null) return NOTHING;
  if (typeof value === 'object') return { type: 'opaque', reason: 'an answer that is no text' };
  return /^(int|longint|float)$/.test(datatype)
    ? text(numberText(datatype, String(value)))
    : text(String(value));
}
