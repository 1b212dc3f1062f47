import type { FormSource, Question } from '../../form/source.ts';
import { kindOf } from '../vellum/kinds.ts';
import type { PageData, PageQuestion } from './page-data.ts';

/** HQ's tags for questions of older answers that do not name Vellum's type. */
const TAGS: Readonly<Record<string, string>> = {
  select1: 'Select',
  select: 'MSelect',
  hidden: 'DataBindOnly',
  trigger: 'Trigger',
  upload: 'Image',
  group: 'Group',
  repeat: 'Repeat',
};

function expression(text: string) {
  return text === '' ? undefined : { text };
}

function toQuestion(question: PageQuestion, language: string): Question {
  const {
    value: path,
    type,
    tag,
    label,
    options,
    repeat,
    calculate,
    constraint,
    relevant,
    setvalue,
  } = question;
  return {
    path,
    kind: kindOf(type || (TAGS[tag] ?? ''), ''),
    dataType: '',
    appearance: '',
    labels: label === '' ? {} : { [language]: label },
    choices: options.map((option) => ({ value: option.value, labels: { [language]: option.label } })),
    calculate: expression(calculate),
    constraint: expression(constraint),
    relevant: expression(relevant),
    defaultValue: expression(setvalue),
    repeat: repeat === '' ? null : repeat,
  };
}

/**
 * The form as the page's list of questions tells it: the lesser source, for when the form itself cannot be read. It
 * has no Save to Case, and of itext one language only.
 */
export function formOfQuestions(page: PageData): FormSource {
  const language = page.defaultLanguage ?? page.languages[0] ?? 'en';
  const first = page.questions[0]?.value ?? '/data';
  return {
    root: `/${first.split('/')[1] ?? 'data'}`,
    title: page.formName,
    xmlns: '',
    languages: page.languages,
    defaultLanguage: language,
    questions: page.questions.map((question) => toQuestion(question, language)),
    caseActions: [],
    instances: [],
  };
}
