import type { RawMug } from './protocol.ts';

/** What a question is beside its name and place; Vellum's ids do not outlast a loading. */
function contentOf({ id: _, path: __, repeat: ___, choices, ...rest }: RawMug): string {
  return JSON.stringify({ ...rest, choices: choices?.map(({ value, labels }) => [value, labels]) });
}

/** By content, those that are the only one of it. */
function onlyOnes(mugs: readonly RawMug[]): ReadonlyMap<string, RawMug> {
  const found = new Map<string, RawMug | null>();
  for (const mug of mugs) {
    const content = contentOf(mug);
    found.set(content, found.has(content) ? null : mug);
  }
  return new Map([...found].flatMap(([content, mug]) => (mug === null ? [] : [[content, mug] as const])));
}

/**
 * Which questions of a form that was loaded anew (Edit Source) are those of the form before: those that stand at the
 * same path, and those that are in all but their name and place what one that is gone was. Two that are alike are not
 * told apart, and so not recognised.
 *
 * @returns ids of before by ids of now
 */
export function sameQuestions(
  before: readonly RawMug[],
  now: readonly RawMug[],
): ReadonlyMap<string, string> {
  const beforeAt = new Map(before.map((mug) => [mug.path, mug]));
  const nowAt = new Set(now.map(({ path }) => path));
  const same = new Map<string, string>();
  for (const { id, path } of now) {
    const former = path === null ? undefined : beforeAt.get(path);
    if (former) same.set(id, former.id);
  }
  const gone = onlyOnes(before.filter(({ path }) => path !== null && !nowAt.has(path)));
  for (const [content, { id }] of onlyOnes(now.filter((mug) => mug.path !== null && !same.has(mug.id)))) {
    const former = gone.get(content);
    if (former) same.set(id, former.id);
  }
  return same;
}
