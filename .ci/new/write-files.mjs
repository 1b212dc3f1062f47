import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes all files or none: `text` for a file that must not be there yet, `edit` for one that is.
 * Returns `{ error }` in one line where one of them cannot be written.
 */
export function writeFiles(root, files) {
  const texts = [];
  for (const { file, text, edit } of files) {
    const path = join(root, file);
    if (text !== undefined && existsSync(path)) return { error: `${file} is there already` };
    if (edit === undefined) texts.push([path, text]);
    else {
      if (!existsSync(path)) return { error: `${file} is not there: run this in the project's folder` };
      const edited = edit(readFileSync(path, 'utf8'));
      if (edited === null) return { error: `${file} does not look as it did: add the name by hand` };
      texts.push([path, edited]);
    }
  }
  for (const [path, text] of texts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return {};
}

/** A text with another one put before the last (or first) place that a pattern finds; null without such a place. */
export function putBefore(text, pattern, added) {
  const found = pattern.exec(text);
  return found ? text.slice(0, found.index) + added + text.slice(found.index) : null;
}

/** Several edits of one text, one after the other; null as soon as one finds no place. */
export function inTurn(...edits) {
  return (text) => edits.reduce((now, edit) => (now === null ? null : edit(now)), text);
}
