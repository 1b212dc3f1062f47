import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const TYPES = 'dist/plugin/types';
const IMPORT = /(?:from |import\()['"](\.[^'"]+)['"]/g;

/** The declarations that a host's compiler reaches from the entry. */
function reachable(entry: string, found = new Set<string>()): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const [, to = ''] of readFileSync(entry, 'utf8').matchAll(IMPORT)) {
    reachable(resolve(dirname(entry), to.replace(/\.tsx?$/, '.d.ts')), found);
  }
  return found;
}

/** Writes the plugin's declarations below dist/plugin/types: those of what it exports, and no others. */
export function emitPluginTypes(): void {
  rmSync(TYPES, { recursive: true, force: true });
  const { status } = spawnSync('npx', ['--no-install', 'tsc', '-p', 'src/plugin/tsconfig.json'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the declarations of the plugin could not be written');
  const kept = reachable(resolve(TYPES, 'plugin/index.d.ts'));
  for (const entry of readdirSync(TYPES, { recursive: true, withFileTypes: true })) {
    const file = resolve(join(entry.parentPath, entry.name));
    if (entry.isFile() && !kept.has(file)) rmSync(file);
  }
}
