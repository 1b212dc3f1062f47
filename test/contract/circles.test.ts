import { describe, expect, it } from 'vitest';
import { importsOf, SOURCES, targetOf } from './support/imports.ts';

/** Which file imports which. */
type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The files that reach each other and so themselves, by circle: the strongly connected components of more than one
 * file (Tarjan, 1972), and a file that imports itself.
 */
function circlesOf(graph: Graph): string[][] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];

  function visit(file: string): number {
    const mine = order.size;
    order.set(file, mine);
    let low = mine;
    open.push(file);
    const imported = graph.get(file) ?? [];
    for (const next of imported) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === mine) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1 || imported.includes(file)) circles.push(circle.sort());
    }
    return low;
  }

  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

describe('circles of imports', () => {
  it('no files of src import each other in a circle, by types or parts that come later either', () => {
    const graph = new Map(
      SOURCES.map((file) => [file, importsOf(file).flatMap((entry) => targetOf(entry) ?? [])]),
    );
    expect(circlesOf(graph)).toEqual([]);
  });

  it.each([
    ['two files', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a long way round', { a: ['b'], b: ['c'], c: ['d', 'x'], d: ['a'], x: [] }, [['a', 'b', 'c', 'd']]],
    ['a file that imports itself', { a: ['a'] }, [['a']]],
    [
      'two circles, one way between them',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['c', 'd'],
        ['a', 'b'],
      ],
    ],
    ['two ways to one file are none', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('the check itself sees %s', (_name, graph, circles) => {
    expect(circlesOf(new Map(Object.entries<string[]>(graph)))).toEqual(circles);
  });
});
