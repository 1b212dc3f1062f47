import type { Expression, PropertyWrite } from '../source.ts';
import { quoteXPath } from '../xpath/quote.ts';
import { asRecord, asText, field } from './json.ts';

/**
 * One HQ mapping in any generation: `"/data/q"`, `{question_path, update_mode}`, or a list of these
 * (`update_multi`, `conflicts`, `name_update_multi`).
 */
export function questionPaths(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(questionPaths);
  const path = typeof value === 'string' ? value : asText(field(value, 'question_path'));
  return path === '' ? [] : [path];
}

/** The writes of an action: `parent/…` and `host/…` go to another case. A question named twice counts once. */
export function propertyWrites(
  property: string,
  sources: readonly unknown[],
  block: 'create' | 'update',
  condition?: Expression | undefined,
): PropertyWrite[] {
  const slash = property.lastIndexOf('/');
  return [...new Set(sources.flatMap(questionPaths))].map((path) => ({
    property: property.slice(slash + 1),
    index: slash === -1 ? null : property.slice(0, slash),
    block,
    source: { type: 'question', path },
    condition,
    path: null,
  }));
}

/** All writes of `update`, `update_multi` and `conflicts` together. */
export function updateWrites(action: unknown, condition?: Expression | undefined): PropertyWrite[] {
  const kinds = ['update', 'update_multi', 'conflicts'].map((name) => asRecord(field(action, name)));
  const properties = new Set(kinds.flatMap((kind) => Object.keys(kind)));
  return [...properties].flatMap((property) =>
    propertyWrites(
      property,
      kinds.map((kind) => field(kind, property)),
      'update',
      condition,
    ),
  );
}

/** What fills the case's name, in any generation of HQ. */
export function nameWrites(action: unknown): PropertyWrite[] {
  const sources = ['name_update', 'name_update_multi', 'conflicts', 'name_path', 'case_name'].map((name) =>
    field(action, name),
  );
  return propertyWrites('name', sources, 'create');
}

export type HqCondition =
  | { readonly type: 'never' }
  | { readonly type: 'always' }
  | { readonly type: 'if'; readonly expression: Expression };

/**
 * `{type, question, answer, operator}`. A missing condition means always: HQ's client leaves it out, and stored
 * actions that do nothing say `never` themselves.
 */
export function readCondition(value: unknown): HqCondition {
  const type = asText(field(value, 'type'));
  if (type === 'never') return { type };
  const question = asText(field(value, 'question'));
  if (type !== 'if' || question === '') return { type: 'always' };
  return { type: 'if', expression: { text: conditionText(question, value) } };
}

function conditionText(question: string, condition: unknown): string {
  const answer = quoteXPath(asText(field(condition, 'answer')));
  switch (asText(field(condition, 'operator'))) {
    case 'selected':
      return `selected(${question}, ${answer})`;
    case 'boolean_true':
      return question;
    default:
      return `${question} = ${answer}`;
  }
}

export function expressionOfCondition(condition: HqCondition): Expression | undefined {
  return condition.type === 'if' ? condition.expression : undefined;
}

/** `{"/data/q": "property"}`: what is loaded into a question before the form opens. */
export function readPreload(
  action: unknown,
): readonly { readonly path: string; readonly property: string }[] {
  return Object.entries(asRecord(field(action, 'preload'))).flatMap(([path, property]) =>
    typeof property === 'string' && property !== '' ? [{ path, property }] : [],
  );
}

/** `case_properties` of subcases and advanced actions. */
export function casePropertyWrites(action: unknown): PropertyWrite[] {
  const properties = asRecord(field(action, 'case_properties'));
  return Object.keys(properties).flatMap((property) =>
    propertyWrites(property, [properties[property]], 'update'),
  );
}
