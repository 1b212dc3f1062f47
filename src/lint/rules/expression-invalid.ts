import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import { toHashtags } from '../../form/hashtags.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { sayReason } from '../../form/reasons.ts';
import type { Fix, Message, Site } from '../finding.ts';
import { oncePerForm } from '../once-per-form.ts';
import { circleFrom, type Deciding, decidingExpressions } from '../probes/deciding.ts';
import { CUTTING, type ExpressionProblem, problemOf } from '../probes/expression-problem.ts';
import type { Said } from '../said.ts';
import { questionSite, writeSite } from '../site.ts';
import { nameOf } from '../words.ts';
import { type WriteFinding, writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'expression-invalid',
  severity: 'error',
  properties: CONTACT_PROPERTIES,
  checkWrite(write, { form }) {
    const done = withoutCircle(form);
    for (const deciding of decidingExpressions(write, form)) {
      const problem = problemOf(deciding.expression, deciding.context, form);
      if (problem) {
        const site = placed(siteOfDeciding(write, deciding), deciding, problem);
        return {
          site,
          message: messageOf(problem, deciding.expression.text),
          fixes: fixesOf(problem, deciding, write, form),
        };
      }
      const circle = circleOf(deciding, done, write, form);
      if (circle) return circle;
    }
    return null;
  },
});

/** Questions that lead to no circle, as far as they were followed. */
const withoutCircle = oncePerForm(() => new Set<string>());

/** A longer circle is told by its beginning: nobody reads more names. */
const MOST_NAMES = 12;

function circleOf(
  { question, part }: Deciding,
  done: Set<string>,
  write: Write,
  form: FormModel,
): WriteFinding | null {
  if (!question || part !== 'calculate') return null;
  const paths = circleFrom(question.path, form, done);
  const first = paths?.[0] === undefined ? undefined : form.question(paths[0]);
  if (!paths || !first) return null;
  return {
    site: questionSite(write, first, 'calculate'),
    message: (say) => say['expression-invalid'].circle(namesOf(paths)),
  };
}

function namesOf(circle: readonly string[]): readonly string[] {
  const names = circle.map(nameOf);
  return names.length <= MOST_NAMES ? names : [...names.slice(0, MOST_NAMES - 2), '…', ...names.slice(-1)];
}

function siteOfDeciding(write: Write, { question, part }: Deciding): Site {
  return question && part !== 'write' ? questionSite(write, question, part) : writeSite(write);
}

/** The exact place in the file, where the attribute holds the expression letter by letter. */
function placed(site: Site, { expression }: Deciding, { span }: ExpressionProblem): Site {
  const { range, text } = expression;
  if (!range) return site;
  if (range.end - range.start !== text.length) return { ...site, range };
  return { ...site, range: { start: range.start + span.start, end: range.start + span.end } };
}

/** What is said of a pattern, by where it stops the form. */
const REFUSED = { everywhere: 'regex', phones: 'regexOnPhones', 'web-apps': 'regexInWebApps' } as const;

function messageOf(problem: ExpressionProblem, text: string): Said<Message> {
  switch (problem.type) {
    case 'syntax':
      return (say) => say['expression-invalid'].syntax(text, sayReason(problem.reason, say.reasons));
    case 'function':
      return (say) =>
        say['expression-invalid'].function(
          problem.name,
          problem.near,
          CUTTING.has(problem.name.toLowerCase()),
        );
    case 'arguments':
      return (say) => say['expression-invalid'].arguments(problem.name, problem.count);
    case 'question':
      return (say) => say['expression-invalid'].question(problem.path, problem.near);
    case 'regex': {
      const { pattern, reason, where } = problem;
      const part = REFUSED[where];
      return (say) => say['expression-invalid'][part](pattern, sayReason(reason, say.reasons));
    }
  }
}

/** The one near name in the place of the wrong one. Conditions of writes have no edit of their own. */
function fixesOf(
  problem: ExpressionProblem,
  { expression, question, part }: Deciding,
  write: Write,
  form: FormModel,
): readonly Said<Fix>[] {
  if ((problem.type !== 'function' && problem.type !== 'question') || problem.near === null) return [];
  const { text } = expression;
  const { start, end } = problem.span;
  const value = toHashtags(text.slice(0, start) + problem.near + text.slice(end), form.source.root);
  const { near } = problem;
  if (question && part !== 'write') {
    return [
      (say) => ({
        kind: 'suggestion',
        title: say.fixes.use(near),
        edits: [{ type: 'set-expression', path: question.path, part, value }],
      }),
    ];
  }
  const { block, property, source } = write.propertyWrite;
  if (source.type !== 'expression' || source.expression !== expression) return [];
  const edit = { type: 'set-write-expression', action: write.action.id, block, property, value } as const;
  return [(say) => ({ kind: 'suggestion', title: say.fixes.use(near), edits: [edit] })];
}
