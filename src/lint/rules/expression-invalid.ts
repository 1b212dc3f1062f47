import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import { toHashtags } from '../../form/hashtags.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { circleFrom, type Deciding, decidingExpressions } from '../deciding.ts';
import { CUTTING, type ExpressionProblem, problemOf } from '../expression-problem.ts';
import type { Fix, Message, Site } from '../finding.ts';
import { questionSite, writeSite } from '../site.ts';
import { nameOf, quote } from '../words.ts';
import { type WriteFinding, writeRule } from '../write-rule.ts';

const WHY =
  'The form does not open or stops with an error on phones and in Web Apps, or the property is left empty: there is no message.';

const messages = {
  syntax: (text: string, detail: string): Message => ({
    what: `The expression ${quote(text)} cannot be read: ${detail}.`,
    why: WHY,
    how: 'Correct the expression.',
  }),
  function: (name: string, near: string | null): Message => ({
    what: `CommCare has no function ${quote(name)}.`,
    why: WHY,
    how: CUTTING.has(name.toLowerCase())
      ? 'Use `substr(text, start, end)`. It counts from 0, and the letter at `end` is not in the result any more.'
      : near
        ? `Use ${quote(near)}, if that was meant.`
        : 'Use one of the functions in CommCare’s documentation.',
  }),
  arguments: (name: string, count: number): Message => ({
    what: `${quote(name)} does not take ${count} ${count === 1 ? 'value' : 'values'}.`,
    why: WHY,
    how: 'Look up in CommCare’s documentation what the function takes.',
  }),
  question: (path: string, near: string | null): Message => ({
    what: `There is no question ${quote(path)} in this form.`,
    why: WHY,
    how: near ? `Use ${quote(near)}, if that was meant.` : 'Choose a question of this form.',
  }),
  regex: (pattern: string, detail: string): Message => ({
    what: `The pattern ${quote(pattern)} is no regular expression: ${detail}.`,
    why: WHY,
    how: 'Correct the pattern.',
  }),
  circle: (paths: readonly string[]): Message => ({
    what: `The calculation of ${quote(nameOf(paths[0] ?? ''))} refers to itself: ${paths.map((path) => quote(nameOf(path))).join(' → ')}.`,
    why: 'CommCare does not open a form in which a calculation depends on itself.',
    how: 'Take one of the references out of the circle.',
  }),
} as const;

export default writeRule({
  id: 'expression-invalid',
  severity: 'error',
  properties: CONTACT_PROPERTIES,
  summary: 'An expression that CommCare cannot run decides what is written.',
  checkWrite(write, { form }) {
    const lost = lostSource(write, form);
    if (lost) return lost;
    const done = new Set<string>();
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

/** A mapping of a question that is no longer there. */
function lostSource(write: Write, form: FormModel): WriteFinding | null {
  const { source } = write.propertyWrite;
  if (source.type !== 'question' || form.question(source.path) || form.hasNode(source.path)) return null;
  return { site: writeSite(write), message: messages.question(source.path, null) };
}

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
  return { site: questionSite(write, first, 'calculate'), message: messages.circle(paths) };
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

function messageOf(problem: ExpressionProblem, text: string): Message {
  switch (problem.type) {
    case 'syntax':
      return messages.syntax(text, problem.detail);
    case 'function':
      return messages.function(problem.name, problem.near);
    case 'arguments':
      return messages.arguments(problem.name, problem.count);
    case 'question':
      return messages.question(problem.path, problem.near);
    case 'regex':
      return messages.regex(problem.pattern, problem.detail);
  }
}

/** The one near name in the place of the wrong one. Conditions of writes have no edit of their own. */
function fixesOf(
  problem: ExpressionProblem,
  { expression, question, part }: Deciding,
  write: Write,
  form: FormModel,
): readonly Fix[] {
  if ((problem.type !== 'function' && problem.type !== 'question') || problem.near === null) return [];
  const { text } = expression;
  const { start, end } = problem.span;
  const value = toHashtags(text.slice(0, start) + problem.near + text.slice(end), form.source.root);
  const title = `Use ${problem.near}`;
  if (question && part !== 'write') {
    return [
      { kind: 'suggestion', title, edits: [{ type: 'set-expression', path: question.path, part, value }] },
    ];
  }
  const { block, property, source } = write.propertyWrite;
  if (source.type !== 'expression' || source.expression !== expression) return [];
  const edit = { type: 'set-write-expression', action: write.action.id, block, property, value } as const;
  return [{ kind: 'suggestion', title, edits: [edit] }];
}
