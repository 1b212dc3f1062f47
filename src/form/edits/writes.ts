import { type Mapping, tagRange } from '../xform/collected.ts';
import { planBindExpression } from './expressions.ts';
import type { FormFile } from './form-file.ts';
import { type Patch, type PatchPlan, plan, refuse, together } from './patch.ts';
import { attributes, insertLast, leadOf, prefixOf, removeElement, setAttribute } from './xml-writing.ts';

/** Which write an edit means (`CaseAction.id`, block, property). */
export interface WriteKey {
  readonly action: string;
  readonly block: 'create' | 'update';
  readonly property: string;
  readonly source?: string | undefined;
}

const NAME = /^[A-Za-z_][\w.-]*$/;

function nodePath(file: FormFile, { action, block, property }: WriteKey): string | null {
  const path = file.action(action)?.path ?? null;
  return path === null ? null : `${path}/case/${block}/${property}`;
}

export function planWriteExpression(file: FormFile, key: WriteKey, value: string): PatchPlan {
  const path = nodePath(file, key);
  if (path === null) return refuse(`The write of ${key.property} has no expression in this file`);
  return planBindExpression(file, path, 'calculate', value);
}

export function planRename(file: FormFile, key: WriteKey, to: string): PatchPlan {
  const mapped = key.action === 'case-mappings';
  // A mapping may reach another case: `parent/time_zone`.
  const names = mapped ? to.split('/') : [to];
  if (!names.every((name) => NAME.test(name))) return refuse(`“${to}” is no name of a case property`);
  if (mapped) return renameMapping(file, key, to);
  const path = nodePath(file, key);
  if (path === null) return refuse(`${key.action} is not written in this file`);
  const newPath = nodePath(file, { ...key, property: to }) ?? '';
  const nodes = file.nodes(path);
  const taken = file.nodes(newPath).length > 0;
  if (nodes.length === 0) return taken ? plan() : refuse(`The form has no node ${path}`);
  if (taken) return refuse(`The case action already writes ${to}`);
  const renamed = nodes.flatMap((node): Patch[] =>
    renameElement(file, tagRange(node), node.end, key.property, to),
  );
  return together([plan(...renamed), repoint(file, path, newPath)]);
}

/** Start and end tag. */
function renameElement(
  file: FormFile,
  range: { readonly start: number; readonly end: number },
  end: number,
  from: string,
  to: string,
): Patch[] {
  const at = range.start + 1 + prefixOf(file.text, range).length;
  const patches = [{ start: at, end: at + from.length, text: to }];
  if (end !== range.end) {
    const name = file.text.lastIndexOf(from, end);
    patches.push({ start: name, end: name + from.length, text: to });
  }
  return patches;
}

/** The bind and default of a renamed node. */
function repoint(file: FormFile, from: string, to: string): PatchPlan {
  const patches: (Patch | null)[] = [];
  const bind = file.bind(from);
  if (bind !== undefined) {
    if (bind.nodeset !== from) return refuse(`The bind of ${from} is not written as a plain path`);
    patches.push(setAttribute(file.text, bind.range, 'nodeset', to), twin(file, bind.range, 'nodeset', to));
  }
  const setValue = file.setValue(from);
  if (setValue !== undefined && setValue.ref === from)
    patches.push(setAttribute(file.text, setValue.range, 'ref', to), twin(file, setValue.range, 'ref', to));
  return plan(...patches);
}

/** The twin of a reference, only where there is one. */
function twin(
  file: FormFile,
  tag: { readonly start: number; readonly end: number },
  name: string,
  path: string,
) {
  if (file.vellum === null) return null;
  const attribute = `${file.vellum}${name}`;
  const present = file.text.slice(tag.start, tag.end).includes(` ${attribute}=`);
  return present ? setAttribute(file.text, tag, attribute, file.hashtag(path)) : null;
}

export function planRemove(file: FormFile, key: WriteKey): PatchPlan {
  if (key.action === 'case-mappings') {
    const mapping = mappingOf(file, key.property);
    return mapping === undefined ? plan() : unmap(file, mapping, key.source);
  }
  const path = nodePath(file, key);
  if (path === null) return refuse(`${key.action} is not written in this file`);
  const patches: Patch[] = file.nodes(path).map((node) => removeElement(file.text, node));
  for (const place of [file.bind(path), file.setValue(path)]) {
    if (place !== undefined)
      patches.push(removeElement(file.text, { start: place.range.start, end: place.end }));
  }
  return plan(...patches);
}

function mappingOf(file: FormFile, property: string): Mapping | undefined {
  return file.collected.mappings.find((mapping) => mapping.property === property);
}

/** Takes one question (or all) out of a mapping; an empty mapping goes too. */
function unmap(file: FormFile, mapping: Mapping, source: string | undefined): PatchPlan {
  const gone = mapping.questions.filter(({ path }) => source === undefined || path === source);
  if (gone.length === mapping.questions.length)
    return plan(removeElement(file.text, { start: mapping.range.start, end: mapping.end }));
  return plan(...gone.map(({ range, end }) => removeElement(file.text, { start: range.start, end })));
}

function renameMapping(file: FormFile, { property, source }: WriteKey, to: string): PatchPlan {
  const mapping = mappingOf(file, property);
  const target = mappingOf(file, to);
  if (mapping === undefined) return target === undefined ? refuse(`${property} is not mapped`) : plan();
  const moved = mapping.questions.filter(({ path }) => source === undefined || path === source);
  if (target === undefined && moved.length === mapping.questions.length)
    return plan(setAttribute(file.text, mapping.range, 'property', to));
  if (moved.length === 0) return plan();
  const paths = moved.map(({ path }) => path);
  const added =
    target === undefined
      ? plan(newMapping(file, to, paths))
      : plan(
          ...paths
            .filter((path) => !target.questions.some((question) => question.path === path))
            .map((path) => addQuestion(file, target, path)),
        );
  return together([unmap(file, mapping, source), added]);
}

/** From now on this question, and no other, writes the property. */
export function planMapping(file: FormFile, property: string, path: string): PatchPlan {
  if (file.collected.mappingsEnd === null)
    return refuse('The form has no case mappings; CommCare HQ keeps them beside the form');
  if (file.nodes(path).length === 0) return refuse(`The form has no question ${path}`);
  const mapping = mappingOf(file, property);
  if (mapping === undefined) return plan(newMapping(file, property, [path]));
  const others = mapping.questions.filter((question) => question.path !== path);
  const removals = others.map(({ range, end }) => removeElement(file.text, { start: range.start, end }));
  const has = others.length < mapping.questions.length;
  return plan(...removals, has ? null : addQuestion(file, mapping, path));
}

/** This question writes the property, too. */
export function planAlsoMapped(file: FormFile, property: string, path: string): PatchPlan {
  if (file.nodes(path).length === 0) return refuse(`The form has no question ${path}`);
  const mapping = mappingOf(file, property);
  if (mapping === undefined) return planMapping(file, property, path);
  const has = mapping.questions.some((question) => question.path === path);
  return plan(has ? null : addQuestion(file, mapping, path));
}

function questionXml(prefix: string, path: string): string {
  return `<${prefix}question${attributes({ question_path: path, update_mode: 'always' })} />`;
}

function addQuestion(file: FormFile, mapping: Mapping, path: string): Patch | null {
  const prefix = prefixOf(file.text, mapping.range);
  const first = mapping.questions[0];
  // In front, so that taking the others out does not touch the same place.
  if (first !== undefined) {
    const start = first.range.start - leadOf(file.text, first.range.start).length;
    return { start, end: start, text: leadOf(file.text, first.range.start) + questionXml(prefix, path) };
  }
  const at = file.text.lastIndexOf('<', mapping.end - 1);
  return mapping.end === mapping.range.end ? null : insertLast(file.text, at, questionXml(prefix, path));
}

function newMapping(file: FormFile, property: string, paths: readonly string[]): Patch | null {
  const { mappingsEnd, mappings } = file.collected;
  if (mappingsEnd === null) return null;
  const prefix = mappings[0] === undefined ? '' : prefixOf(file.text, mappings[0].range);
  const questions = paths.map((path) => questionXml(prefix, path)).join('');
  const xml = `<${prefix}mapping${attributes({ property })}>${questions}</${prefix}mapping>`;
  return insertLast(file.text, mappingsEnd, xml);
}
