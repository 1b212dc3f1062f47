import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import type { FormModel } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import type { Fix } from '../finding.ts';
import { type Deciding, decidingExpressions, questionsIn } from '../probes/deciding.ts';
import type { Said } from '../said.ts';
import { questionSite } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'default-too-early',
  severity: 'warning',
  properties: CONTACT_PROPERTIES,
  checkWrite(write, { form }) {
    for (const deciding of decidingExpressions(write, form)) {
      const { question, part } = deciding;
      if (!question || part !== 'default') continue;
      const other = laterIn(deciding, question, form);
      if (!other) continue;
      return {
        site: questionSite(write, question, 'default'),
        message: (say) =>
          say['default-too-early'].early(
            questionName(question.path, form),
            questionName(other.path, form),
            other.kind === 'hidden',
          ),
        fixes: fixesOf(question),
      };
    }
    return null;
  },
});

/** The first question of a default that has no value when the default is set. */
function laterIn({ expression, context }: Deciding, question: Question, form: FormModel): Question | null {
  for (const path of questionsIn(expression, context, form)) {
    const other = form.question(path);
    if (!other || other === question || isSetBefore(other)) continue;
    // A row of a repeat opens when it is added: what stands outside was answered before.
    if (question.repeat !== null && other.repeat !== question.repeat && opensLater(question, form)) continue;
    return other;
  }
  return null;
}

/** Something is in it when the form opens. A hidden value that nothing sets is empty at any time. */
function isSetBefore({ kind, calculate, defaultValue, initialValue, preloaded }: Question): boolean {
  if (defaultValue || initialValue || preloaded) return true;
  return kind === 'hidden' ? calculate === undefined : NO_ANSWER.has(kind);
}

const NO_ANSWER: ReadonlySet<string> = new Set(['label', 'group', 'repeat', 'other']);

function opensLater({ path }: Question, form: FormModel): boolean {
  const events = (form.source.setValues ?? []).filter((one) => one.path === path).map(({ event }) => event);
  return events.length === 0 || events.some((event) => event.split(/\s+/).includes('jr-insert'));
}

/** What people answer keeps its default; only a hidden value can be calculated. */
function fixesOf({ kind, path, defaultValue }: Question): readonly Said<Fix>[] {
  if (kind !== 'hidden' || !defaultValue) return [];
  return [
    (say) => ({
      kind: 'suggestion',
      title: say['default-too-early'].title(),
      edits: [
        {
          type: 'set-expression',
          path,
          part: 'calculate',
          value: defaultValue.vellum ?? defaultValue.text,
        },
        { type: 'set-expression', path, part: 'default', value: '' },
      ],
    }),
  ];
}
