import type { FormSource, PropertyWrite, Question, QuestionKind } from '../../form/source.ts';
import type { AdapterQuestion, BuilderAdapter } from './adapter.ts';

const ROOT = '/data';
const KINDS: Readonly<Record<AdapterQuestion['type'], QuestionKind>> = {
  text: 'text',
  phone: 'phone',
  'whole-number': 'int',
  number: 'decimal',
  date: 'date',
  'one-choice': 'select',
  'several-choices': 'multi-select',
  value: 'hidden',
  other: 'other',
};

/** A name of the host may hold what a path may not. */
export const pathOf = (name: string): string => `${ROOT}/${encodeURIComponent(name).replaceAll('%', '_')}`;

/** A text as an expression. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text.replaceAll('"', '')}"` : `'${text}'`;
}

/** The text that an expression is, when it is one text. */
export function unquoted(expression: string): string | null {
  return /^(['"])([^'"]*)\1$/.exec(expression.trim())?.[2] ?? null;
}

function questionOf(question: AdapterQuestion, language: string): Question {
  const { name, label = name, type, choices = [], value } = question;
  return {
    path: pathOf(name),
    kind: KINDS[type],
    dataType: '',
    appearance: '',
    labels: { [language]: label },
    choices: choices.map((choice) => ({
      value: choice.value,
      labels: { [language]: choice.label ?? choice.value },
    })),
    repeat: null,
    ...(type === 'value' && { calculate: { text: quoted(value ?? '') } }),
  };
}

/** The host's questions as the linter reads forms; null while there is no form. */
export function sourceOf(adapter: BuilderAdapter): FormSource | null {
  const { title = 'Form', language = 'en' } = adapter;
  const questions = adapter.questions();
  if (questions === null) return null;
  const writes: PropertyWrite[] = adapter.writes().map(({ question, field }) => ({
    property: field,
    index: null,
    block: 'update',
    source: { type: 'question', path: pathOf(question) },
    path: null,
  }));
  return {
    root: ROOT,
    title,
    xmlns: '',
    languages: [language],
    defaultLanguage: language,
    questions: questions.map((question) => questionOf(question, language)),
    caseActions: [
      {
        id: 'case-mappings',
        origin: 'case-mappings',
        path: null,
        caseType: null,
        caseId: null,
        creates: false,
        repeat: null,
        writes,
      },
    ],
    instances: [],
  };
}
