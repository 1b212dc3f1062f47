import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const ENTRY = resolve(import.meta.dirname, '../../dist/cli/caseline.js');

/** The files that a start reads before it does anything, with what each imports at once. */
function readAtStart(file: string, seen = new Map<string, number>()): ReadonlyMap<string, number> {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file, text.length);
  for (const { moduleRequest } of parseSync(file, text).module.staticImports) {
    if (moduleRequest.value.startsWith('.')) readAtStart(resolve(dirname(file), moduleRequest.value), seen);
  }
  return seen;
}

describe('a start of the command line', () => {
  it('reads next to nothing for --version', () => {
    const files = readAtStart(ENTRY);
    const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
    expect([...files.keys()].length).toBeLessThanOrEqual(2);
    expect(bytes).toBeLessThan(4_000);
  });
});
