import type { Question } from '../../form/source.ts';
import { constantText, possibleValues } from '../../form/values/index.ts';
import type { Fix } from '../finding.ts';
import type { Said } from '../said.ts';
import { questionSite } from '../site.ts';
import { nameOf } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'language-choice-missing',
  severity: 'info',
  properties: ['language_code'],
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
      message: (say) => say['language-choice-missing'].missing(nameOf(question.path), missing),
      fixes: question.itemset ? [] : [withChoices(question, missing)],
    };
  },
});

function withChoices({ path }: Question, languages: readonly string[]): Said<Fix> {
  return (say) => ({
    kind: 'suggestion',
    title: say['language-choice-missing'].title(languages),
    edits: languages.map((value) => ({ type: 'add-choice', path, value, label: languageName(value) })),
  });
}

function languageName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(code) ?? code;
  } catch {
    // A project may use a code that is none.
    return code;
  }
}
