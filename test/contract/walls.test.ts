import { describe, expect, it } from 'vitest';
import { type Import, importsOf, SOURCES, targetOf } from './support/imports.ts';

/**
 * The walls of the house (docs/architecture.md): which room may import which, and which package.
 * `types` rooms may be imported with `import type` only.
 */
interface Wall {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
}

const WALLS: Readonly<Record<string, Wall>> = {
  language: { rooms: [], packages: [] },
  contact: { rooms: ['language'], packages: ['libphonenumber-js', 'luxon'] },
  form: { rooms: ['contact'], packages: ['saxes'] },
  lint: { rooms: ['language', 'contact', 'form'], packages: [] },
  assist: { rooms: ['contact', 'form', 'lint'], packages: [] },
  sheet: { rooms: ['contact'], types: ['directory'], packages: ['fflate', 'saxes', 'luxon'] },
  directory: { rooms: ['contact'], packages: ['valibot'] },
  health: { rooms: ['language', 'contact', 'sheet', 'directory'], packages: ['valibot'] },
  owners: { rooms: [], types: ['directory', 'contact'], packages: ['idb'] },
  guard: { rooms: ['language', 'contact', 'lint', 'directory', 'owners'], packages: [] },
  overlay: {
    rooms: ['language', 'contact', 'lint', 'assist', 'guard'],
    types: ['form'],
    packages: ['preact'],
  },
  fields: { rooms: ['language', 'contact', 'overlay'], types: ['guard', 'lint'], packages: ['preact'] },
  // Of each room only `texts/`.
  catalogues: { rooms: ['language', 'contact', 'lint', 'overlay', 'fields', 'guard'], packages: [] },
  builders: { rooms: ['form', 'guard'], types: ['lint', 'contact'], packages: ['valibot'] },
  designed: {
    rooms: ['contact', 'form', 'lint', 'assist', 'guard', 'overlay', 'builders'],
    types: ['directory'],
    packages: [],
  },
  filled: {
    rooms: ['contact', 'form', 'lint', 'assist', 'guard', 'overlay', 'fields', 'builders'],
    types: ['directory'],
    packages: ['valibot'],
  },
  records: {
    rooms: ['language', 'contact', 'sheet', 'directory', 'health', 'guard', 'overlay'],
    types: [],
    packages: ['preact', 'valibot', 'idb'],
  },
  plugin: {
    rooms: [
      'catalogues',
      'contact',
      'form',
      'lint',
      'assist',
      'directory',
      'owners',
      'guard',
      'overlay',
      'fields',
      'builders',
      'designed',
      'filled',
    ],
    packages: ['preact', 'valibot', 'idb'],
  },
  cli: {
    rooms: [
      'language',
      'contact',
      'form',
      'lint',
      'assist',
      'sheet',
      'directory',
      'health',
      'owners',
      'guard',
      'service',
    ],
    packages: [
      'valibot',
      'tinyglobby',
      'fflate',
      '@hono/node-server',
      '@modelcontextprotocol/server',
      '@valibot/to-json-schema',
    ],
  },
  service: {
    rooms: ['contact'],
    types: [],
    packages: [
      'valibot',
      'hono',
      '@hono/node-server',
      '@electric-sql/pglite',
      'pg',
      '@valibot/to-json-schema',
    ],
  },
  extension: {
    rooms: [
      'catalogues',
      'language',
      'contact',
      'form',
      'lint',
      'assist',
      'directory',
      'owners',
      'guard',
      'overlay',
      'fields',
      'builders',
      'designed',
      'filled',
      'health',
      'records',
      'plugin',
    ],
    packages: ['webextension-polyfill', 'preact', 'valibot', 'idb', 'virtual:rule-list'],
  },
};

/** Single doors: a file of a room that another room may use although the room itself is closed to it. */
const DOORS: ReadonlyArray<{ readonly from: string; readonly file: string }> = [
  { from: 'service', file: 'src/directory/schema.ts' },
  { from: 'service', file: 'src/directory/plain-item.ts' },
  { from: 'service', file: 'src/directory/error-kind.ts' },
  // Who tells a list and who keeps it must sum it up in the same way.
  { from: 'service', file: 'src/directory/checksum.ts' },
  { from: 'owners', file: 'src/directory/checksum.ts' },
  // For `caseline --version` and reports that name the tool.
  { from: 'cli', file: 'package.json' },
];

/** Node's built-ins are for what runs in Node. */
const NODE_ROOMS = new Set(['cli', 'service']);

interface RoomImport extends Import {
  readonly room: string;
}

function withRoom(entry: Import): RoomImport {
  return { ...entry, room: entry.file.split('/')[1] ?? '' };
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/** Says why an import may not be, or null. */
function objection(entry: RoomImport): string | null {
  const wall = WALLS[entry.room];
  if (!wall) return 'stands in a folder that is no room';
  const target = targetOf(entry);
  if (target !== null) {
    const room = target.split('/')[1] ?? '';
    if (room === entry.room || wall.rooms.includes(room)) return null;
    if (DOORS.some((door) => door.from === entry.room && door.file === target)) return null;
    if (!target.startsWith('src/')) return 'leaves src';
    if (entry.typeOnly && wall.types?.includes(room)) return null;
    return wall.types?.includes(room) ? 'may be imported as a type only' : 'stands behind a wall';
  }
  if (entry.to.startsWith('node:')) return NODE_ROOMS.has(entry.room) ? null : "is Node's";
  return wall.packages.includes(packageOf(entry.to)) ? null : 'is no package of this room';
}

const FILES = SOURCES.filter((file) => file.split('/').length > 2);
const IMPORTS = FILES.flatMap(importsOf);

describe('the walls', () => {
  it('every room of the design exists', () => {
    const rooms = new Set(FILES.map((file) => file.split('/')[1]));
    expect([...rooms].sort()).toEqual(Object.keys(WALLS).sort());
  });

  it('no import goes through a wall', () => {
    const broken = IMPORTS.map(withRoom).flatMap((entry) => {
      const why = objection(entry);
      return why ? [`${entry.file}: ${entry.to} ${why}`] : [];
    });
    expect(broken).toEqual([]);
  });

  it('only extension/browser.ts imports the polyfill', () => {
    const users = IMPORTS.filter(
      (entry) => packageOf(entry.to) === 'webextension-polyfill' && !entry.typeOnly,
    );
    expect(
      [...new Set(users.map((entry) => entry.file))].filter((file) => file !== 'src/extension/browser.ts'),
    ).toEqual([]);
  });

  it('the check itself sees a broken wall', () => {
    const entry = { file: 'src/contact/phone/phone.ts', room: 'contact', typeOnly: false };
    expect(objection({ ...entry, to: '../../overlay/card/card.tsx' })).toBe('stands behind a wall');
    expect(objection({ ...entry, to: 'idb' })).toBe('is no package of this room');
    expect(objection({ ...entry, to: 'node:fs' })).toBe("is Node's");
    expect(objection({ ...entry, to: '../contact.ts' })).toBeNull();
  });
});
