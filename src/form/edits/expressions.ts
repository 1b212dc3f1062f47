import { twinExpression } from '../hashtags.ts';
import type { SourceRange } from '../source.ts';
import type { FormFile } from './form-file.ts';
import { type Patch, type PatchPlan, plan, refuse } from './patch.ts';
import { attributes, insertAfter, prefixOf, removeElement, setAttribute } from './xml-writing.ts';

type BindPart = 'calculate' | 'constraint' | 'relevant';

/** Both attributes of an expression; an empty one goes away with its twin. */
function twins(
  file: FormFile,
  value: string,
): { readonly plain: string | undefined; readonly vellum: string | undefined } {
  if (value.trim() === '') return { plain: undefined, vellum: undefined };
  const { text, vellum } = twinExpression(value, file.source.root);
  return { plain: text, vellum: file.vellum === null ? undefined : vellum };
}

function setTwins(file: FormFile, tag: SourceRange, name: string, value: string): (Patch | null)[] {
  const { plain, vellum } = twins(file, value);
  const patches = [setAttribute(file.text, tag, name, plain)];
  if (file.vellum !== null) patches.push(setAttribute(file.text, tag, `${file.vellum}${name}`, vellum));
  return patches;
}

/** Writes an expression of a node's bind; makes the bind when there is none. */
export function planBindExpression(file: FormFile, path: string, part: BindPart, value: string): PatchPlan {
  const bind = file.bind(path);
  if (bind !== undefined) return plan(...setTwins(file, bind.range, part, value));
  if (file.nodes(path).length === 0) return refuse(`The form has no question ${path}`);
  if (value.trim() === '') return plan();
  return plan(insertBind(file, path, { [part]: value }, undefined));
}

/** A new bind after another one (the last by default). Null when the form has no bind to put it beside. */
export function insertBind(
  file: FormFile,
  path: string,
  expressions: Readonly<Partial<Record<BindPart, string>>>,
  after: SourceRange | undefined,
): Patch | null {
  const last = file.collected.binds.at(-1);
  const place = after ?? (last === undefined ? undefined : { start: last.range.start, end: last.end });
  if (place === undefined) return null;
  const values: Record<string, string | undefined> = {};
  if (file.vellum !== null) values[`${file.vellum}nodeset`] = file.hashtag(path);
  values.nodeset = path;
  for (const [part, expression] of Object.entries(expressions)) {
    const { plain, vellum } = twins(file, expression);
    if (file.vellum !== null) values[`${file.vellum}${part}`] = vellum;
    values[part] = plain;
  }
  const prefix = prefixOf(file.text, place);
  return insertAfter(file.text, place, `<${prefix}bind${attributes(values)} />`);
}

/** Writes the default of a question: its `setvalue`, which inside a repeat runs when a repeat is added. */
export function planDefault(file: FormFile, path: string, value: string): PatchPlan {
  const existing = file.setValue(path);
  if (existing !== undefined) {
    const whole = { start: existing.range.start, end: existing.end };
    if (value.trim() === '') return plan(removeElement(file.text, whole));
    return plan(...setTwins(file, existing.range, 'value', value));
  }
  if (file.nodes(path).length === 0) return refuse(`The form has no question ${path}`);
  if (value.trim() === '') return plan();
  const bind = file.collected.binds.at(-1);
  const sibling = file.collected.setValues.at(-1) ?? bind;
  if (sibling === undefined) return refuse('The form has no bind to put the default beside');
  const place = { start: sibling.range.start, end: sibling.end };
  const { plain, vellum } = twins(file, value);
  const repeat = file.source.questions.find((question) => question.path === path)?.repeat ?? null;
  const values: Record<string, string | undefined> = {
    event: repeat === null ? 'xforms-ready' : 'jr-insert',
  };
  if (file.vellum !== null) values[`${file.vellum}ref`] = file.hashtag(path);
  values.ref = path;
  if (file.vellum !== null) values[`${file.vellum}value`] = vellum;
  values.value = plain;
  return plan(
    insertAfter(file.text, place, `<${prefixOf(file.text, place)}setvalue${attributes(values)} />`),
  );
}
