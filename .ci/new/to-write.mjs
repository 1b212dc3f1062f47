import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in skeletons where a person has to write. In two pieces, so that this file has none itself. */
export const MARK = ['TO', 'WRITE:'].join(' ');

/** Where something is still to be written by hand: the places that skeletons left. */
export function toWrite(root, files) {
  return files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const at = line.indexOf(MARK);
        if (at === -1) return [];
        const what = line.slice(at + MARK.length).replace(/['"`]?[,;)]*\s*$|\s*(-->|\*\/|\|)\s*$/, '');
        return [{ place: `${file}:${index + 1}`, what: what.trim() }];
      }),
  );
}

/** The files in which skeletons may stand. */
export function writtenFiles(root, folders = ['src', 'docs', 'test']) {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|md)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
}
