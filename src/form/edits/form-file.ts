import { pathToHashtag } from '../hashtags.ts';
import type { CaseAction, FormSource } from '../source.ts';
import { assemble } from '../xform/assemble.ts';
import { collectXForm } from '../xform/collect.ts';
import type { Bind, Collected, Control, DataNode, SetValue } from '../xform/collected.ts';
import { createReferences } from '../xform/references.ts';
import { JAVAROSA, VELLUM } from '../xform/tag.ts';

/** A form's text with the place of everything in it. */
export interface FormFile {
  readonly text: string;
  readonly source: FormSource;
  readonly collected: Collected;
  bind(path: string): Bind | undefined;
  setValue(path: string): SetValue | undefined;
  nodes(path: string): readonly DataNode[];
  controls(path: string): readonly Control[];
  action(id: string): CaseAction | undefined;
  /** `vellum:` when the file writes hashtags beside paths, else null. */
  readonly vellum: string | null;
  /** `jr:` as the file calls it, null when it does not. */
  readonly javarosa: string | null;
  /** The `vellum:` twin of a path, where the file has twins. */
  hashtag(path: string): string | undefined;
}

export function openFormFile(text: string): FormFile | null {
  const result = collectXForm(text);
  const source = result.ok ? assemble(result.collected) : null;
  if (!result.ok || source === null) return null;
  const { collected } = result;
  const references = createReferences(collected);
  const binds = groupBy(collected.binds, (bind) => references.bindPath(bind));
  const setValues = groupBy(collected.setValues, ({ ref, bind }) => references.path(ref, bind));
  const nodes = groupBy(collected.nodes, ({ path }) => path);
  const controls = groupBy(collected.controls, (control) => references.controlPath(control));
  const vellum = prefixFor(text, VELLUM);
  // A form whose author switched rich text off declares the prefix but has no twins.
  const hasTwins = vellum !== null && new RegExp(`\\s${vellum}(?:nodeset|ref)\\s*=`).test(text);
  return {
    text,
    source,
    collected,
    bind: (path) => binds.get(path)?.[0],
    setValue: (path) => setValues.get(path)?.[0],
    nodes: (path) => nodes.get(path) ?? [],
    controls: (path) => controls.get(path) ?? [],
    action: (id) => source.caseActions.find((action) => action.id === id),
    vellum: hasTwins ? vellum : null,
    javarosa: prefixFor(text, JAVAROSA),
    hashtag: (path) => (hasTwins ? (pathToHashtag(path, source.root) ?? undefined) : undefined),
  };
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function prefixFor(text: string, uri: string): string | null {
  const escaped = uri.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const found = new RegExp(`\\sxmlns:([^\\s=]+)\\s*=\\s*["']${escaped}["']`).exec(text)?.[1];
  return found === undefined ? null : `${found}:`;
}
