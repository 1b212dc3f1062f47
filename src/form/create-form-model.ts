import { isContactProperty } from '../contact/contact.ts';
import type { FormModel, Write } from './model.ts';
import { questionFinder } from './question-finder.ts';
import { resolveReference } from './resolve.ts';
import type { CaseAction, Expression, FormSource, PropertyWrite, Question } from './source.ts';
import type { ParseResult } from './xpath/ast.ts';
import { parseXPath } from './xpath/parser.ts';

/** Parsed expressions by text; kept beside the model so that the next one can take them over. */
const caches = new WeakMap<FormModel, Map<string, ParseResult>>();

/**
 * Makes a form ready for rules. `previous` is the model before an edit: expressions whose text did not change are
 * not parsed again.
 */
export function createFormModel(source: FormSource, previous?: FormModel): FormModel {
  const before = previous === undefined ? undefined : caches.get(previous);
  const parsed = new Map<string, ParseResult>();
  const question = questionFinder(source);

  const parse = ({ text }: Expression): ParseResult => {
    let result = parsed.get(text);
    if (result === undefined) {
      result = before?.get(text) ?? parseXPath(text);
      parsed.set(text, result);
    }
    return result;
  };

  const resolve: FormModel['resolve'] = (reference, context) =>
    resolveReference(reference, context, source.root);

  const questionOf = (write: PropertyWrite): Question | null => {
    if (write.source.type === 'question') return question(write.source.path) ?? null;
    const value = parse(write.source.expression);
    const path = value.ok ? resolve(value.expr, write.path ?? source.root) : null;
    return (path !== null && question(path)) || null;
  };

  const toWrites = (action: CaseAction): Write[] =>
    action.writes.flatMap((propertyWrite) => {
      const { property } = propertyWrite;
      return isContactProperty(property)
        ? [{ property, action, propertyWrite, question: questionOf(propertyWrite) }]
        : [];
    });

  const model: FormModel = {
    source,
    question,
    writes: source.caseActions.flatMap(toWrites),
    parse,
    resolve,
    hasNode: nodeFinder(source, question),
  };
  caches.set(model, parsed);
  return model;
}

/** HQ adds `meta` when it builds the form, whether or not the source has it. */
function nodeFinder(source: FormSource, question: FormModel['question']): FormModel['hasNode'] {
  const others = new Set([
    source.root,
    `${source.root}/meta`,
    `${source.root}/case`,
    ...(source.otherNodes ?? []),
  ]);
  const trees = [`${source.root}/meta/`];
  for (const { path } of source.caseActions) {
    if (path === null) continue;
    others.add(path);
    trees.push(`${path}/case/`);
    others.add(`${path}/case`);
  }
  return (path) => {
    const attribute = path.lastIndexOf('/@');
    const element = attribute === -1 ? path : path.slice(0, attribute);
    return (
      question(element) !== undefined || others.has(element) || trees.some((tree) => element.startsWith(tree))
    );
  };
}
