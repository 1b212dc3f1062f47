import { toPlainXPath } from '../form/hashtags.ts';
import type { Expression, FormSource, Question } from '../form/source.ts';
import type { Finding, Site } from '../lint/finding.ts';

/**
 * What stands at the place of a finding, as a short mark that tells it from what is put there later: a decision is
 * about this and not about what comes after it. The same in every language of the layer, and not the text itself, for
 * a form may hold a phone number.
 */
export function decidedValue(
  { site, property }: Pick<Finding, 'site' | 'property'>,
  source: FormSource,
): string {
  return hash(JSON.stringify([property, textAt(site, source)]));
}

function textAt(site: Site, source: FormSource): unknown {
  const question = source.questions.find(({ path }) => path === site.path);
  if (site.part === 'write' || site.part === 'mapping' || !question) return writtenAt(site, source);
  return partOf(question, site, source);
}

/** One page of a form tells expressions with hashtags, the other with paths. */
function textOf(expression: Expression | undefined, { root }: FormSource): string | undefined {
  return expression && toPlainXPath(expression.text, root);
}

function partOf(question: Question, { part, choice }: Site, source: FormSource): unknown {
  switch (part) {
    case 'calculate':
      return textOf(question.calculate, source) ?? question.initialValue;
    case 'constraint':
      return textOf(question.constraint, source);
    case 'relevant':
      return textOf(question.relevant, source);
    case 'default':
      return textOf(question.defaultValue, source) ?? question.initialValue;
    case 'choice':
      return choice ?? question.choices.map(({ value }) => value);
    default:
      return [question.kind, textOf(question.constraint, source)];
  }
}

/** What the write gives to the property; of a mapping the questions. */
function writtenAt({ write }: Site, form: FormSource): unknown {
  const writes = form.caseActions.find(({ id }) => id === write.action)?.writes ?? [];
  return writes
    .filter(({ property, index }) => (index === null ? property : `${index}/${property}`) === write.property)
    .map(({ source, condition }) => [
      source.type === 'question' ? source.path : textOf(source.expression, form),
      textOf(condition, form),
    ]);
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(36);
}
