import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const TYPES = 'dist/plugin/types';
const ENTRY = resolve(TYPES, 'plugin/index.d.ts');
const COMMENT = /^ *\/\*\*[\s\S]*?\*\/\n/gm;
const IMPORT = /(?:from |import\()['"](\.[^'"]+)['"]/g;

function importedBy(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(IMPORT)].map(([, to = '']) =>
    resolve(dirname(file), to.replace(/\.[jt]sx?$/, '.d.ts')),
  );
}

/** The declarations that a host's compiler reaches from the entry. */
function reachable(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const imported of importedBy(entry)) reachable(imported, found);
  return found;
}

/** Writes the plugin's declarations below dist/plugin/types: those of what it exports, and no others. */
export function emitPluginTypes(): void {
  rmSync(TYPES, { recursive: true, force: true });
  const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', 'src/plugin/tsconfig.json'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the declarations of the plugin could not be written');
  const kept = reachable(ENTRY);
  // What a host can name is documented; the types that these are made of need no words.
  const named = new Set([ENTRY, ...importedBy(ENTRY)]);
  for (const entry of readdirSync(TYPES, { recursive: true, withFileTypes: true })) {
    const file = resolve(join(entry.parentPath, entry.name));
    if (!entry.isFile()) continue;
    if (!kept.has(file)) rmSync(file);
    else if (!named.has(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(COMMENT, ''));
  }
}
