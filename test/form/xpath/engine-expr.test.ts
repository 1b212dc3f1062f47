import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { storedText } from '../../../src/form/engine/stored.ts';
import { evaluate } from '../../../src/form/xpath/evaluate.ts';
import { callThatIsRefused } from '../../../src/form/xpath/functions/table.ts';
import { parseXPath } from '../../../src/form/xpath/parser.ts';
import { type Evaluated, failure, isDate, toText } from '../../../src/form/xpath/value.ts';
import { type Node, nodeValue } from '../support/nodes.ts';

interface Vector {
  readonly id: string;
  readonly expr: string;
  readonly nodes: Readonly<Record<string, Node>>;
  readonly engine: {
    readonly result: 'value' | 'error' | 'syntax-error' | 'wrong-arguments' | 'parses';
    readonly type?: string;
    readonly text?: string;
    readonly stored?: string;
    readonly class?: string;
  };
}

const VECTORS: readonly Vector[] = gunzipSync(
  readFileSync(fileURLToPath(new URL('data/engine-expr.ndjson.gz', import.meta.url))),
)
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function answer({ expr, nodes }: Vector): string {
  const parsed = parseXPath(expr);
  if (!parsed.ok) return 'syntax-error';
  if (callThatIsRefused(parsed.expr) !== null) return 'wrong-arguments';
  const value = (path: string): Evaluated => {
    const node = nodes[path.replace('/data/', '')];
    return node === undefined ? failure(`no node ${path}`) : nodeValue(node);
  };
  const result = evaluate(parsed.expr, {
    reference: (path) => value(expr.slice(path.start, path.end)),
    nodes(path) {
      const found = value(expr.slice(path.start, path.end));
      return found.type === 'value' ? { type: 'nodes', values: [found.value] } : found;
    },
  });
  if (result.type === 'unknown') return `unknown: ${result.reason}`;
  if (result.type === 'error') return `error ${result.kind}`;
  const stored = storedText(result.value);
  const type = isDate(result.value) ? 'date' : typeof result.value;
  return JSON.stringify([type, toText(result.value), stored.type === 'value' ? stored.value : stored.type]);
}

/** The engine's answer in the same form. `parses` says nothing of the value: clock, chance or the form decide it. */
function expected({ engine }: Vector): string {
  if (engine.result === 'value') return JSON.stringify([engine.type, engine.text, engine.stored]);
  return engine.result === 'error' ? `error ${kindOf(engine.class ?? '')}` : engine.result;
}

function kindOf(name: string): string {
  if (name === 'XPathUnhandledException') return 'unknown-function';
  return name.startsWith('XPath') ? 'xpath' : 'crash';
}

const parses = (text: string): boolean => text !== 'syntax-error' && text !== 'wrong-arguments';

/** The engine ran without an app's texts here, so its first argument broke; ours leaves it open and stops at the second. */
const KNOWN = ['e1157'];

describe('1,500 expressions that CommCare’s engine evaluated', () => {
  const differing = VECTORS.filter(({ id }) => !KNOWN.includes(id))
    .map((vector) => ({ vector, ours: answer(vector), theirs: expected(vector) }))
    .filter(({ ours, theirs }) => (theirs === 'parses' ? !parses(ours) : ours !== theirs))
    .map(({ vector, ours, theirs }) => `${vector.id} ${vector.expr} | ${ours} | ${theirs}`);

  it('agree in value, type, error and stored text', () => {
    expect(differing).toEqual([]);
  });
});
