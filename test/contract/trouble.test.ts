import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/**
 * No error vanishes: whoever catches one gives back a value that says so, throws, hands the error on, or leaves a trace
 * (`guard/trouble.ts`). A `catch` that does nothing of it hides a bug from everybody.
 */

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

const ROOT = resolve(import.meta.dirname, '../..');
const TRACES = new Set(['trouble', 'passOn']);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}

function* within(node: Node): Generator<Node> {
  yield node;
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) if (isNode(child)) yield* within(child);
  }
}

const isNothing = (node: Node): boolean =>
  (node.type === 'Identifier' && node.name === 'undefined') ||
  (node.type === 'UnaryExpression' && node.operator === 'void');

const isFunction = ({ type }: Node): boolean => /^(Arrow)?Function(Expression|Declaration)?/.test(type);

const named = (node: unknown, name: string): boolean =>
  isNode(node) && node.type === 'Identifier' && node.name === name;

/** Whether the error that `caught` names is heard of again. */
function isHeard(body: Node, caught: string | null): boolean {
  for (const node of within(body)) {
    if (node.type === 'ThrowStatement') return true;
    if (node.type === 'ReturnStatement' && isNode(node.argument) && !isNothing(node.argument)) return true;
    if (node.type !== 'CallExpression' || !isNode(node.callee)) continue;
    if (node.callee.type === 'Identifier' && TRACES.has(String(node.callee.name))) return true;
    const given = (node.arguments as readonly Node[]).flatMap((argument) => [...within(argument)]);
    if (caught !== null && given.some((part) => named(part, caught))) return true;
  }
  return false;
}

const nameOf = (pattern: unknown): string | null =>
  isNode(pattern) && pattern.type === 'Identifier' ? String(pattern.name) : null;

/** A function that is called with an error. */
function isHandled(handler: Node): boolean {
  // A function of that name is one somewhere else, and looked at there.
  if (!isFunction(handler)) return true;
  const [first] = handler.params as readonly Node[];
  const body = handler.body as Node;
  if (body.type !== 'BlockStatement' && !isNothing(body) && body.type !== 'CallExpression') return true;
  return isHeard(body, nameOf(first));
}

/** Places where an error is caught and forgotten, as lines. */
function silences(text: string, file: string): number[] {
  const lineOf = ({ start }: Node): number => text.slice(0, start).split('\n').length;
  const silent: number[] = [];
  for (const node of within(parseSync(file, text).program as unknown as Node)) {
    if (node.type === 'CatchClause' && !isHeard(node.body as Node, nameOf(node.param)))
      silent.push(lineOf(node));
    if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'MemberExpression')
      continue;
    const given = node.arguments as readonly Node[];
    const method = node.callee.property;
    const handler = named(method, 'catch') ? given[0] : named(method, 'then') ? given[1] : undefined;
    if (handler && !isHandled(handler)) silent.push(lineOf(handler));
  }
  return silent;
}

describe('an error that is caught', () => {
  it.each([
    ['an empty catch', 'try { f() } catch {}', 1],
    ['a catch with a flag', 'try { f() } catch { failed = true }', 1],
    ['a return without a value', 'function g() { try { f() } catch { return } }', 1],
    ['a promise whose failure is dropped', 'p.catch(() => {})', 1],
    ['a promise that turns into nothing', 'p.catch(() => undefined); p.then(f, () => undefined)', 2],
    ['an error that is looked at and dropped', 'try { f() } catch (e) { if (e) g() }', 1],
    ['a typed failure', "function g() { try { f() } catch { return { ok: false, reason: 'broken' } } }", 0],
    ['another error', "try { f() } catch (e) { throw new Error('x', { cause: e }) }", 0],
    ['a trace', "try { f() } catch (e) { trouble('read', e) }", 0],
    ['somebody who is told', 'try { f() } catch (e) { log.warn({ error: e }) }', 0],
    ['a value in the place of an answer', 'p.catch(() => null)', 0],
    ['a function that takes errors', 'p.catch(fail); p.then(f, fail)', 0],
  ])('is found to be silent or not: %s', (_, text, silent) => {
    expect(silences(text, 'a.ts')).toHaveLength(silent);
  });

  it('is never forgotten anywhere in src', () => {
    const silent = globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).flatMap((file) =>
      silences(readFileSync(join(ROOT, file), 'utf8'), file).map((line) => `${file}:${line}`),
    );
    expect(silent).toEqual([]);
  });
});
