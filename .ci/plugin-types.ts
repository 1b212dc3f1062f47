import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { declarationsAt, pruneDeclarations } from './prune-declarations.ts';

const TYPES = 'dist/plugin/types';
const ENTRY = resolve(TYPES, 'plugin/index.d.ts');
const COMMENT = /^ *\/\*\*[\s\S]*?\*\/\n/gm;
const INDENT = /^(?: {4})+/gm;
const FROM = /from '(\.[^']+)'/g;

const INLINE = /import\("([^"]+)"\)\.(\w+)/g;

/** Imports once what the compiler wrote as `import("…").Name` at each place, where the name is free. */
function importedOnce(text: string): string {
  const others = text.replace(INLINE, '');
  const imported = new Map<string, string>();
  const body = text.replace(INLINE, (whole, from: string, name: string) => {
    if (new RegExp(`\\b${name}\\b`).test(others)) return whole;
    if ((imported.get(name) ?? from) !== from) return whole;
    imported.set(name, from);
    return name;
  });
  return [...imported].map(([name, from]) => `import type { ${name} } from '${from}';\n`).join('') + body;
}

/** What a host can name is documented and laid out; the types that these are made of need neither words nor blanks. */
function laidOut(text: string, isNamed: boolean): string {
  return isNamed
    ? text.replace(INDENT, (blanks) => '\t'.repeat(blanks.length / 4))
    : importedOnce(text.replace(COMMENT, '').replace(INDENT, ''));
}

/** Writes the plugin's declarations below dist/plugin/types: those of what it exports, and no others. */
export function emitPluginTypes(): void {
  rmSync(TYPES, { recursive: true, force: true });
  const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', 'src/plugin/tsconfig.json'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the declarations of the plugin could not be written');
  const written = readdirSync(TYPES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(join(entry.parentPath, entry.name)));
  const files = new Map(written.map((file) => [file, readFileSync(file, 'utf8')]));
  const exported = [...(files.get(ENTRY) ?? '').matchAll(FROM)];
  const named = new Set([ENTRY, ...exported.map(([, from = '']) => declarationsAt(ENTRY, from))]);
  const needed = pruneDeclarations(files, ENTRY);
  for (const file of written) {
    const text = needed.get(file);
    if (text === undefined) rmSync(file);
    else writeFileSync(file, laidOut(text, named.has(file)));
  }
}
