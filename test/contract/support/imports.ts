import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { parseSync } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../../..');

/** The classic script of the plugin imports its own parts from wherever a host has put them. */
const COMPUTED = 'src/plugin/global.ts';

/** One import of a file of `src`, or a part that it exports again. */
export interface Import {
  readonly file: string;
  /** As written. */
  readonly to: string;
  readonly typeOnly: boolean;
}

export const SOURCES: readonly string[] = globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).filter(
  (file) => !file.endsWith('.d.ts'),
);

/** Everything that a file imports: types and parts that come later (`import()`) too. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const { module } = parseSync(file, text);
  const found: Import[] = [];
  for (const { entries, moduleRequest } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    found.push({ file, to: moduleRequest.value, typeOnly });
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) found.push({ file, to: moduleRequest.value, typeOnly: isType });
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const request = text.slice(moduleRequest.start, moduleRequest.end);
    if (file === COMPUTED && !/^['"`]/.test(request)) continue;
    found.push({ file, to: request.replace(/^['"`]|['"`]$/g, ''), typeOnly: false });
  }
  return found;
}

/** The file that an import names, from the top of the project; null for a package. */
export function targetOf({ file, to }: Import): string | null {
  return to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), to)) : null;
}
