import type { CharTest, Node } from '../syntax.ts';
import type { Flags } from './pattern-reader.ts';
import { isVerticalSpace } from './properties.ts';

export function dotTest({ dotAll, unixLines }: Flags): CharTest {
  if (dotAll) return () => true;
  if (unixLines) return (code) => code !== 10;
  return (code) => code !== 10 && code !== 13 && code !== 0x85 && code !== 0x2028 && code !== 0x2029;
}

export function lineBreak(): Node {
  const char = (code: number): Node => ({ type: 'char', test: (other) => other === code });
  return {
    type: 'choice',
    options: [
      { type: 'sequence', items: [char(13), char(10)] },
      { type: 'char', test: isVerticalSpace },
    ],
  };
}
