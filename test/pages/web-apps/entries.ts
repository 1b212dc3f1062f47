import { ko } from './knockout.ts';
import type { Question } from './question.ts';

/** The widgets of questions: what is typed, what is taken of it as the answer, and what is said against it. */

let unique = 0;

/** Numbers of an int question; a long one has 15 digits. */
const LIMITS: Readonly<Record<string, { readonly length: number; readonly value: number }>> = {
  int: { length: 10, value: 2 ** 31 - 1 },
  longint: { length: 15, value: 2 ** 63 - 1 },
  float: { length: 15, value: 99_999_999_999_999 },
};

interface Entry {
  readonly entryId: string;
  readonly templateType: string;
  readonly question: Question;
}

function textEntry(
  question: Question,
  templateType: string,
  errorOf: (raw: string) => string | null,
  take: (raw: string) => unknown,
  lengthLimit: number,
): Entry {
  unique += 1;
  const rawAnswer = ko.observable<unknown>(question.answer() ?? null);
  rawAnswer.subscribe((raw) => {
    const text = String(raw ?? '');
    const error = errorOf(text);
    if (error === null) question.answer(text === '' ? null : take(text));
    question.error(error);
  });
  const entry = {
    entryId: `${question.datatype}${unique}`,
    templateType,
    question,
    rawAnswer,
    lengthLimit,
    // In the phone the answer follows every key, after a pause.
    valueUpdate: question.onPhone ? 'keyup' : undefined,
  };
  if (question.onPhone) {
    question.answer.extend({ rateLimit: { timeout: 500, method: 'notifyWhenChangesStop' } });
  }
  return entry;
}

function numberEntry(question: Question, kind: string): Entry {
  const limit = LIMITS[kind] ?? { length: 10, value: 0 };
  const errorOf = (raw: string): string | null => {
    if (Number.isNaN(+raw)) return 'Not a valid number';
    if (kind !== 'float' && +raw !== Math.floor(+raw)) return 'Not a valid whole number';
    return +raw > limit.value ? 'Number is too large' : null;
  };
  return textEntry(question, 'str', errorOf, (raw) => +raw, limit.length);
}

function phoneEntry(question: Question): Entry {
  const errorOf = (raw: string): string | null =>
    /^[+-]?\d*(\.\d+)?$/.test(raw) ? null : 'This does not appear to be a valid phone/numeric number';
  return textEntry(question, 'str', errorOf, (raw) => raw, 100_000);
}

/** @param templateType boxes, or a list: with several choices its values are their labels */
function selectEntry(question: Question, isMulti: boolean, templateType = 'select'): Entry {
  unique += 1;
  const rawAnswer = ko.pureComputed<unknown>({
    read() {
      const answer = question.answer();
      const choices = question.choices();
      if (isMulti) return Array.isArray(answer) ? answer.map((pick) => choices[pick - 1]) : [];
      return answer ? choices[Number(answer) - 1] : null;
    },
    write(value) {
      const choices = question.choices.peek();
      if (!isMulti) {
        const at = choices.indexOf(String(value));
        question.answer(at === -1 ? null : at + 1);
        return;
      }
      const picks = (value as string[]).map((label) => choices.indexOf(label) + 1).filter((pick) => pick > 0);
      question.answer(picks.length > 0 ? picks : null);
    },
  });
  return {
    entryId: `${question.datatype}${unique}`,
    templateType,
    question,
    ...{ rawAnswer, isMulti, choices: question.choices, onClear: () => question.answer(null) },
  };
}

function dropdownEntry(question: Question): Entry {
  unique += 1;
  const rawAnswer = ko.observable<unknown>(question.answer());
  rawAnswer.subscribe((raw) => {
    question.answer(raw === undefined || raw === null || raw === '' ? null : Number(raw));
  });
  const options = ko.computed(() => [
    { text: '', id: undefined },
    ...question.choices().map((text, index) => ({ text, id: index + 1 })),
  ]);
  return {
    entryId: `${question.datatype}${unique}`,
    templateType: 'dropdown',
    question,
    ...{ rawAnswer, options },
  };
}

export function entryOf(question: Question): Entry {
  const { datatype } = question;
  const isList = question.style.raw().includes('minimal');
  if (datatype === 'select') return isList ? dropdownEntry(question) : selectEntry(question, false);
  if (datatype === 'multiselect') return selectEntry(question, true, isList ? 'multidropdown' : 'select');
  if (datatype in LIMITS) return numberEntry(question, datatype);
  if (question.style.raw().includes('numeric')) return phoneEntry(question);
  return textEntry(
    question,
    'text',
    () => null,
    (raw) => raw,
    100_000,
  );
}
