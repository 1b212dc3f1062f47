import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** These look at what was built: `npm test` builds first; by hand, run `npm run build` before. */
const PLUGIN = resolve(import.meta.dirname, '../../dist/plugin');

/** A module with everything that it imports at once. */
function atOnce(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  for (const { moduleRequest } of module.staticImports) {
    atOnce(resolve(dirname(file), moduleRequest.value), found);
  }
  return found;
}

function gzipped(files: Iterable<string>): number {
  let size = 0;
  for (const file of files) size += gzipSync(readFileSync(file), { level: 9 }).length;
  return size;
}

describe('the plugin', () => {
  it.each(['caseline.mjs', 'caseline.js'])('%s loads at most 25 KB gzipped at first', (entry) => {
    const files = entry.endsWith('.mjs') ? atOnce(join(PLUGIN, entry)) : [join(PLUGIN, entry)];
    expect(gzipped(files)).toBeLessThanOrEqual(25 * 1_024);
  });

  it('loads at most 272 KB gzipped for a form builder, everything counted', () => {
    // The linter comes when the page has a form, so it counts.
    const chunks = globSync(['chunks/vellum-page-*.mjs', 'chunks/judge-*.mjs'], {
      cwd: PLUGIN,
      absolute: true,
    });
    expect(chunks).toHaveLength(2);
    const files = new Set(chunks.flatMap((file) => [...atOnce(file)]));
    expect(gzipped(files)).toBeLessThanOrEqual(272 * 1_024);
  });

  it('imports nothing but its own files', () => {
    for (const file of globSync('**/*.mjs', { cwd: PLUGIN, absolute: true })) {
      const { module } = parseSync(file, readFileSync(file, 'utf8'));
      for (const { moduleRequest } of module.staticImports) expect(moduleRequest.value).toMatch(/^\.\.?\//);
    }
  });

  it('makes no code of text and writes no style attribute, as a strict policy wants', () => {
    for (const file of globSync('**/*.{js,mjs}', { cwd: PLUGIN, absolute: true })) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/\beval\(|new Function\(|setAttribute\([`'"]style[`'"]/);
    }
  });

  it('the classic script is one, and leaves one name behind', () => {
    const text = readFileSync(join(PLUGIN, 'caseline.js'), 'utf8');
    expect(() => new Function(text)).not.toThrow();
    expect([...text.matchAll(/window\.(\w+)\s*=/g)].map(([, name]) => name)).toEqual(['Caseline']);
  });
});
