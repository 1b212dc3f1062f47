import { isTerminator } from '../anchors.ts';
import { foldOf } from '../fold.ts';
import type { CharTest, Node } from '../syntax.ts';
import type { IcuFlags } from './scanner.ts';

export function literal(code: number, { ignoreCase }: IcuFlags): Node {
  const folded = foldOf(code, 'icu');
  const test: CharTest = ignoreCase
    ? (other) => other === code || foldOf(other, 'icu') === folded
    : (other) => other === code;
  return { type: 'char', test };
}

/** `.`; with `(?s)` it takes CR LF as one. */
export function dot({ dotAll, unixLines }: IcuFlags): Node {
  if (dotAll) return withPair(() => true);
  return { type: 'char', test: (code) => !isTerminator(code, unixLines ? 'unix' : 'icu') };
}

/** `\R`: any end of a line. */
export function lineBreak(): Node {
  return withPair((code) => isTerminator(code, 'icu'));
}

/** CR LF together, which never gives back its LF, or a character. */
function withPair(test: CharTest): Node {
  const char = (code: number): Node => ({ type: 'char', test: (other) => other === code });
  const pair: Node = { type: 'sequence', items: [char(13), char(10)] };
  return { type: 'atomic', inner: { type: 'choice', options: [pair, { type: 'char', test }] } };
}
