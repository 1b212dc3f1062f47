import { hashtagToPath, pathToHashtag, rewriteXPath } from '../hashtags.ts';
import type { CaseAction, Expression, FormSource, PropertyWrite, Question } from '../source.ts';

/** Where questions stood and where they stand now. */
export type Moved = ReadonlyMap<string, string>;

/** The path of now; what stands inside something that moved has moved with it. */
export function movedPath(path: string, moved: Moved): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const to = moved.get(path.slice(0, end));
    if (to !== undefined) return to + path.slice(end);
  }
  return path;
}

/**
 * The form as it would be if these questions had always had their names and places of now: paths, and the expressions
 * that name them. Ranges stay, they mean nothing in a form that is being edited.
 */
export function moveQuestions(source: FormSource, moved: Moved): FormSource {
  const at = (path: string): string => movedPath(path, moved);
  const text = (expression: string): string => moveInXPath(expression, source.root, at);

  const expression = <E extends Expression | null | undefined>(one: E): E =>
    one
      ? { ...one, text: text(one.text), ...(one.vellum !== undefined && { vellum: text(one.vellum) }) }
      : one;
  const question = (one: Question): Question => ({
    ...one,
    path: at(one.path),
    repeat: one.repeat === null ? null : at(one.repeat),
    calculate: expression(one.calculate),
    constraint: expression(one.constraint),
    relevant: expression(one.relevant),
    required: expression(one.required),
    defaultValue: expression(one.defaultValue),
    count: expression(one.count),
    ...(one.itemset && { itemset: { ...one.itemset, nodeset: text(one.itemset.nodeset) } }),
  });
  const write = (one: PropertyWrite): PropertyWrite => ({
    ...one,
    path: one.path === null ? null : at(one.path),
    condition: expression(one.condition),
    source:
      one.source.type === 'question'
        ? { ...one.source, path: at(one.source.path) }
        : { ...one.source, expression: expression(one.source.expression) },
  });
  const action = (one: CaseAction): CaseAction => ({
    ...one,
    id: at(one.id),
    path: one.path === null ? null : at(one.path),
    caseId: expression(one.caseId),
    condition: expression(one.condition),
    repeat: one.repeat === null ? null : at(one.repeat),
    writes: one.writes.map(write),
  });
  return {
    ...source,
    questions: source.questions.map(question),
    caseActions: source.caseActions.map(action),
    ...(source.otherNodes && { otherNodes: source.otherNodes.map(at) }),
    ...(source.setValues && {
      setValues: source.setValues.map((one) => ({
        ...one,
        path: at(one.path),
        value: expression(one.value),
      })),
    }),
  };
}

/** An expression that names the questions by their paths of now. */
export function moveInXPath(text: string, root: string, at: (path: string) => string): string {
  return rewriteXPath(text, ({ type, start, end }) => {
    if (type !== 'hashtag' && type !== 'path') return null;
    const written = text.slice(start, end);
    const path = type === 'hashtag' ? hashtagToPath(written, root) : written;
    if (path === null || !path.startsWith(`${root}/`)) return null;
    const to = at(path);
    return { start, end, text: type === 'hashtag' ? (pathToHashtag(to, root) ?? written) : to };
  });
}
