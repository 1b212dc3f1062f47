import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const DOCS = resolve(import.meta.dirname, '../../../docs');

/** A page of docs/ with examples that can be run. */
export interface Page {
  /** The arguments of each `$ caseline …`, and what the page shows below it. */
  readonly examples: ReadonlyArray<readonly [line: string, shown: string]>;
  /** Writes the files that the page shows into a new folder. */
  folder(): string;
}

export function readPage(name: string): Page {
  const text = readFileSync(join(DOCS, name), 'utf8');
  const files = [...text.matchAll(/^```(?:xml|json|csv) (\S+)\n([\s\S]*?)^```$/gm)];
  const examples = [...text.matchAll(/^```console\n\$ caseline (.*)\n([\s\S]*?)^```$/gm)];
  return {
    examples: examples.map(([, line = '', shown = '']) => [line, shown] as const),
    folder() {
      const folder = mkdtempSync(join(tmpdir(), 'caseline-page-'));
      for (const [, file = '', content = ''] of files) writeFileSync(join(folder, file), content);
      return folder;
    },
  };
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true });
}
