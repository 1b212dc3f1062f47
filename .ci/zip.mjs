// Zips that are the same bytes for the same files, wherever and whenever they are made.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** A zip holds the time of each file: the first that it can hold. */
const TIME = new Date(1980, 0, 1);

/**
 * @param {string} folder
 * @returns {string[]} the paths of its files, with `/`
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 * @returns {Uint8Array}
 */
export function zipFiles(folder, files) {
  const entries = [...files]
    .sort()
    .map((path) => [path, [readFileSync(join(folder, path)), { mtime: TIME, os: 0 }]]);
  return zipSync(Object.fromEntries(entries), { level: 9 });
}
