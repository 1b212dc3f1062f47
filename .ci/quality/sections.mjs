// docs/quality.md: each command writes the sections that are its own, between marks, and leaves the others alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const QUALITY = 'docs/quality.md';

/**
 * The generated sections: which command writes them, and the first row of each of their tables. `npm run contract` looks
 * whether docs/quality.md is so (test/contract/quality.test.ts).
 */
export const SECTIONS = {
  mutation: { command: 'mutation', tables: ['file | fault | noticed by'], images: [] },
  hostile: { command: 'hostile', tables: ['what | Chromium | Firefox'], images: [] },
  faults: { command: 'faults', tables: ['what | Node | Chromium | Firefox'], images: [] },
  fuzz: { command: 'fuzz', tables: ['what | laws | drawn | held'], images: [] },
  bench: {
    command: 'bench',
    tables: ['what | Caseline | others (ours is so many times as good)'],
    images: [],
  },
  supply: {
    command: 'supply',
    tables: ['what | figure', 'package | version | licence | what for'],
    images: [],
  },
  'scale-layouts': {
    command: 'scale',
    tables: ['layout | checks/s | p50 ms | p99 ms | claims/s | p50 ms | p99 ms | owners listed'],
    images: [],
  },
  'scale-failover': { command: 'scale', tables: ['what | figure'], images: [] },
  'scale-limits': { command: 'scale', tables: ['what | figure'], images: [] },
  'scale-growth': {
    command: 'scale',
    tables: [
      'owners | single checks/s | p50 ms | p99 ms | checks by 100: contacts/s | p50 ms | p99 ms | claims by 100: claims/s | p50 ms | p99 ms | bytes each',
    ],
    images: ['images/quality/growth-rate.svg', 'images/quality/growth-time.svg'],
  },
};

const begin = (name) => `<!-- generated: ${name} -->`;
const end = (name) => `<!-- end: ${name} -->`;

/** Puts a text between the marks of a section, which must be there. */
export function replaceSection(document, name, text) {
  const from = document.indexOf(begin(name));
  const to = document.indexOf(end(name));
  if (from === -1 || to < from) throw new Error(`${QUALITY} has no section ${name}`);
  return `${document.slice(0, from + begin(name).length)}\n\n${text.trim()}\n\n${document.slice(to)}`;
}

/** What stands between the marks of a section; null: it is not there. */
export function readSection(document, name) {
  const from = document.indexOf(begin(name));
  const to = document.indexOf(end(name));
  return from === -1 || to < from ? null : document.slice(from + begin(name).length, to).trim();
}

export function writeSections(sections) {
  let document = readFileSync(QUALITY, 'utf8');
  for (const [name, text] of Object.entries(sections)) document = replaceSection(document, name, text);
  writeFileSync(QUALITY, document);
}

export function writeImage(path, svg) {
  const file = `docs/${path}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, svg);
}

/** @param rows cells as they are to be read; the first row is the head */
export function table(rows) {
  const [head, ...body] = rows.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${'---|'.repeat(rows[0].length)}`, ...body].join('\n');
}

/** Three figures that count: 12,300 · 0.0123. */
export function figure(value) {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
