import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

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
  contact: { rooms: [], packages: ['libphonenumber-js', 'luxon'] },
  form: { rooms: ['contact'], packages: ['saxes'] },
  lint: { rooms: ['contact', 'form'], packages: [] },
  directory: { rooms: ['contact'], packages: ['valibot'] },
  owners: { rooms: [], types: ['directory', 'contact'], packages: ['idb'] },
  gate: { rooms: ['contact', 'lint', 'directory', 'owners'], packages: [] },
  ui: { rooms: ['contact', 'lint', 'gate'], packages: ['preact'] },
  builders: { rooms: ['form'], types: ['lint', 'contact'], packages: ['valibot'] },
  session: {
    rooms: ['builders', 'contact', 'form', 'lint', 'gate', 'ui'],
    types: ['directory'],
    packages: [],
  },
  plugin: {
    rooms: ['contact', 'form', 'lint', 'directory', 'owners', 'gate', 'ui', 'builders', 'session'],
    packages: ['preact', 'valibot', 'idb'],
  },
  cli: {
    rooms: ['contact', 'form', 'lint', 'directory', 'owners', 'gate', 'service'],
    packages: ['valibot', 'tinyglobby', 'fflate', '@hono/node-server'],
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
    rooms: ['contact', 'form', 'lint', 'directory', 'owners', 'gate', 'ui', 'builders', 'session', 'plugin'],
    packages: ['webextension-polyfill', 'preact', 'valibot', 'idb'],
  },
};

/** Single doors: a file of a room that another room may use although the room itself is closed to it. */
const DOORS: ReadonlyArray<{ readonly from: string; readonly file: string }> = [
  { from: 'service', file: 'src/directory/schema.ts' },
  { from: 'service', file: 'src/directory/plain-item.ts' },
  // Who tells a list and who keeps it must sum it up in the same way.
  { from: 'service', file: 'src/directory/checksum.ts' },
  { from: 'owners', file: 'src/directory/checksum.ts' },
  // For `caseline --version` and reports that name the tool.
  { from: 'cli', file: 'package.json' },
];

/** The classic script of the plugin imports its own parts from wherever a host has put them. */
const COMPUTED = 'src/plugin/global.ts';

/** Node's built-ins are for what runs in Node. */
const NODE_ROOMS = new Set(['cli', 'service']);

const ROOT = resolve(import.meta.dirname, '../..');

interface Import {
  readonly file: string;
  readonly room: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const { module } = parseSync(file, text);
  const room = file.split('/')[1] ?? '';
  const found: Import[] = [];
  for (const statement of module.staticImports) {
    const typeOnly = statement.entries.length > 0 && statement.entries.every((entry) => entry.isType);
    found.push({ file, room, to: statement.moduleRequest.value, typeOnly });
  }
  for (const statement of module.staticExports) {
    for (const entry of statement.entries) {
      if (entry.moduleRequest)
        found.push({ file, room, to: entry.moduleRequest.value, typeOnly: entry.isType });
    }
  }
  for (const dynamic of module.dynamicImports) {
    const request = text.slice(dynamic.moduleRequest.start, dynamic.moduleRequest.end);
    if (file === COMPUTED && !/^['"`]/.test(request)) continue;
    found.push({ file, room, to: request.replace(/^['"`]|['"`]$/g, ''), typeOnly: false });
  }
  return found;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

/** Says why an import may not be, or null. */
function objection(entry: Import): string | null {
  const wall = WALLS[entry.room];
  if (!wall) return 'stands in a folder that is no room';
  if (entry.to.startsWith('.')) {
    const target = relative(ROOT, resolve(ROOT, dirname(entry.file), entry.to));
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

const FILES = globSync('src/**/*.{ts,tsx}', { cwd: ROOT }).filter(
  (file) => file.split('/').length > 2 && !file.endsWith('.d.ts'),
);

describe('the walls', () => {
  it('every room of the design exists', () => {
    const rooms = new Set(FILES.map((file) => file.split('/')[1]));
    expect([...rooms].sort()).toEqual(Object.keys(WALLS).sort());
  });

  it('no import goes through a wall', () => {
    const broken = FILES.flatMap(importsOf).flatMap((entry) => {
      const why = objection(entry);
      return why ? [`${entry.file}: ${entry.to} ${why}`] : [];
    });
    expect(broken).toEqual([]);
  });

  it('only extension/browser.ts imports the polyfill', () => {
    const users = FILES.flatMap(importsOf).filter(
      (entry) => packageOf(entry.to) === 'webextension-polyfill' && !entry.typeOnly,
    );
    expect(
      [...new Set(users.map((entry) => entry.file))].filter((file) => file !== 'src/extension/browser.ts'),
    ).toEqual([]);
  });

  it('the check itself sees a broken wall', () => {
    const entry = { file: 'src/contact/phone.ts', room: 'contact', typeOnly: false };
    expect(objection({ ...entry, to: '../ui/card.tsx' })).toBe('stands behind a wall');
    expect(objection({ ...entry, to: 'idb' })).toBe('is no package of this room');
    expect(objection({ ...entry, to: 'node:fs' })).toBe("is Node's");
    expect(objection({ ...entry, to: './contact.ts' })).toBeNull();
  });
});
