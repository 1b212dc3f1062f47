import type { Diagnostic } from './finding.ts';
import { nameOf } from './words.ts';

/**
 * Rules that speak of one cause where they speak of one write: what people may answer does not fit what is made of it, or
 * nothing says that the person agreed. Whoever mends that mends all of them. A rule that is not here has a cause of its own.
 */
const CAUSES: Readonly<Record<string, string>> = {
  'phone-unvalidated': 'answer',
  'phone-validation-too-loose': 'answer',
  'phone-validation-too-strict': 'answer',
  'phone-regex-unanchored': 'answer',
  'phone-prefix-keeps-trunk-zero': 'answer',
  'email-unvalidated': 'answer',
  'email-validation-too-loose': 'answer',
  'email-validation-too-strict': 'answer',
  'verified-not-one': 'consent',
  'verified-without-consent': 'consent',
};

/** What is said, without the name of the question that it is said of. */
function sentence({ message, site }: Diagnostic): string {
  const name = site?.path ? nameOf(site.path) : '';
  return name === '' ? message.what : message.what.replaceAll(`\`${name}\``, '``');
}

/** Whether two findings tell the same of two places. */
export function saysTheSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.rule === b.rule && sentence(a) === sentence(b);
}

/** Findings that share one of these have one cause. */
function keysOf(finding: Diagnostic): readonly string[] {
  const { rule, property, site } = finding;
  // A value that was entered, or stands in a table: the same words of another value are read once.
  if (!site) return [JSON.stringify(['same words', property, rule, sentence(finding)])];
  const { action, block, property: written } = site.write;
  const cause = CAUSES[rule];
  return [
    ['same words', property, rule, sentence(finding)],
    ['same place', property, rule, site.path],
    ...(cause === undefined ? [] : [['same write', property, cause, action, block, written]]),
  ].map((key) => JSON.stringify(key));
}

/**
 * Groups what one change of the form would mend: the same mistake at several questions, several mistakes of one question
 * that have the same rule, and what rules of one cause say of one write. Groups stand in the order of their first entries,
 * entries in the order of the list.
 */
export function byCause<T>(
  entries: readonly T[],
  findingOf: (entry: T) => Diagnostic,
): readonly (readonly [T, ...T[]])[] {
  /** By key: the index of the first entry that has it. */
  const firsts = new Map<string, number>();
  const parents = entries.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    return root;
  };
  entries.forEach((entry, index) => {
    for (const key of keysOf(findingOf(entry))) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else {
        const [a, b] = [rootOf(first), rootOf(index)];
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  const groups = new Map<number, [T, ...T[]]>();
  entries.forEach((entry, index) => {
    const root = rootOf(index);
    const group = groups.get(root);
    if (group) group.push(entry);
    else groups.set(root, [entry]);
  });
  return [...groups.values()];
}
