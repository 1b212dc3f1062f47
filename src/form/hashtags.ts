import type { Expression } from './source.ts';
import type { Expr, Hashtag, Path, Step } from './xpath/ast.ts';
import { parseXPath } from './xpath/parser.ts';
import { walk } from './xpath/walk.ts';

const SESSION_CASE = "instance('commcaresession')/session/data/case_id";
const CASE = `instance('casedb')/cases/case[@case_id = ${SESSION_CASE}]`;
const PARENT = `instance('casedb')/cases/case[@case_id = ${CASE}/index/parent]`;
const GRANDPARENT = `instance('casedb')/cases/case[@case_id = ${PARENT}/index/parent]`;
const USER =
  "instance('casedb')/cases/case[@case_type = 'commcare-user']" +
  "[hq_user_id = instance('commcaresession')/session/context/userid]";

/** Vellum's default expansions (`makeHashtagInferencer`), the longest prefix first. */
const OUTSIDE: ReadonlyArray<{ readonly prefix: readonly string[]; readonly expansion: string }> = [
  { prefix: ['case', 'grandparent'], expansion: GRANDPARENT },
  { prefix: ['case', 'parent'], expansion: PARENT },
  { prefix: ['case'], expansion: CASE },
  { prefix: ['user'], expansion: USER },
];

/** `/data/a/b` as `#form/a/b`; null for the root itself and for paths outside the form. */
export function pathToHashtag(path: string, root: string): string | null {
  return path.startsWith(`${root}/`) ? `#form${path.slice(root.length)}` : null;
}

/** `#form/a/b` as `/data/a/b`; null for other hashtags. */
export function hashtagToPath(hashtag: string, root: string): string | null {
  return hashtag.startsWith('#form/') ? root + hashtag.slice('#form'.length) : null;
}

/** What a hashtag stands for on phones; null when its namespace is not one that Vellum knows by itself. */
export function expandHashtag(hashtag: Hashtag, root: string): string | null {
  const names = [hashtag.namespace, ...hashtag.steps];
  if (hashtag.namespace === 'form') return [root, ...hashtag.steps].join('/');
  for (const { prefix, expansion } of OUTSIDE) {
    if (names.length > prefix.length && prefix.every((name, index) => name === names[index]))
      return [expansion, ...names.slice(prefix.length)].join('/');
  }
  return null;
}

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces the parts of an expression that `replace` gives a text for; everything else stays as it was written. */
export function rewriteXPath(text: string, replace: (expr: Expr) => Replacement | null): string {
  const parsed = parseXPath(text);
  if (!parsed.ok) return text;
  const replacements: Replacement[] = [];
  let covered = 0;
  walk(parsed.expr, (expr) => {
    if (expr.start < covered) return;
    const replacement = replace(expr);
    if (replacement === null) return;
    replacements.push(replacement);
    covered = replacement.end;
  });
  let result = '';
  let from = 0;
  for (const { start, end, text: by } of replacements) {
    result += text.slice(from, start) + by;
    from = end;
  }
  return result + text.slice(from);
}

/**
 * The plain twin: what the `calculate` attribute gets for `vellum:calculate`. Unknown hashtags and texts that do not
 * parse stay unchanged.
 */
export function toPlainXPath(text: string, root: string): string {
  if (!text.includes('#')) return text;
  return rewriteXPath(text, (expr) => {
    if (expr.type !== 'hashtag') return null;
    const expansion = expandHashtag(expr, root);
    return expansion === null ? null : { start: expr.start, end: expr.end, text: expansion };
  });
}

/** The `vellum:` twin: questions and the usual case and user look-ups as hashtags. */
export function toHashtags(text: string, root: string): string {
  if (!text.includes('/')) return text;
  return rewriteXPath(text, (expr) => {
    if (expr.type !== 'path') return null;
    const hashtag = expr.root === 'expression' ? lookupHashtag(expr, text) : questionHashtag(expr, root);
    return hashtag === null ? null : { start: expr.start, end: expr.end, text: hashtag };
  });
}

/** Both twins of a new expression; the `vellum:` one only where it says something else. */
export function twinExpression(text: string, root: string): Expression {
  const plain = toPlainXPath(text, root);
  const vellum = toHashtags(text, root);
  return plain === vellum ? { text: plain } : { text: plain, vellum };
}

function isPlainChild(step: Step): boolean {
  return (
    step.axis === 'child' &&
    step.predicates.length === 0 &&
    !step.test.includes('*') &&
    !step.test.endsWith(')')
  );
}

function questionHashtag(path: Path, root: string): string | null {
  if (path.root !== 'absolute' || !path.steps.every(isPlainChild)) return null;
  return pathToHashtag(`/${path.steps.map((step) => step.test).join('/')}`, root);
}

function lookupHashtag(path: Path, text: string): string | null {
  const names: string[] = [];
  let rest = path.steps.length;
  for (
    let step = path.steps[rest - 1];
    step !== undefined && isPlainChild(step);
    step = path.steps[--rest - 1]
  )
    names.unshift(step.test);
  const last = path.steps[rest - 1];
  const first = names[0];
  if (last === undefined || first === undefined) return null;
  const base = text.slice(path.start, last.end).replace(/\s*=\s*/g, ' = ');
  const known = OUTSIDE.find((outside) => outside.expansion === base);
  return known === undefined ? null : `#${[...known.prefix, ...names].join('/')}`;
}
