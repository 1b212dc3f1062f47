import type { Question } from '../../form/source.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import type { Fix, Message } from '../finding.ts';
import { questionSite } from '../site.ts';
import { list, nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  missing: (question: Question, languages: readonly string[]): Message => ({
    what: `${quote(nameOf(question.path))} does not offer ${list(languages)}, which the project has messages in.`,
    why: 'People who speak it have to choose another language and get messages in that.',
    how: 'Add a choice with this value, if these people are asked.',
  }),
} as const;

export default writeRule({
  id: 'language-choice-missing',
  severity: 'info',
  properties: ['language_code'],
  summary: 'A language of the project that nobody can choose.',
  checkWrite(write, { form, project: { languages } }) {
    if (!languages) return null;
    const { values, complete } = possibleValues(form).ofWrite(write);
    const texts = new Set(values.map(constantText));
    // Something from elsewhere may be the language that the choices leave out.
    if (!complete || texts.has(null)) return null;
    const missing = languages.filter((language) => !texts.has(language));
    const choice = values.flatMap(({ parts }) => parts).find(({ origin }) => origin.part === 'choice');
    const question = choice?.origin.path ? form.question(choice.origin.path) : undefined;
    if (missing.length === 0 || !question) return null;
    return {
      site: questionSite(write, question, 'choice'),
      message: messages.missing(question, missing),
      fixes: question.itemset ? [] : [withChoices(question, missing)],
    };
  },
});

function withChoices({ path }: Question, languages: readonly string[]): Fix {
  return {
    kind: 'suggestion',
    title: `Add ${languages.join(', ')}`,
    edits: languages.map((value) => ({ type: 'add-choice', path, value, label: languageName(value) })),
  };
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    // A project may use a code that is none.
    return code;
  }
}
