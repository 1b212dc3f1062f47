import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
let folder = '';

/** `npm run package` in a folder that holds the sources. @returns the hashes of what it made */
function make(name: string): string {
  const place = join(folder, name);
  symlinkSync(join(ROOT, 'node_modules'), join(place, 'node_modules'));
  execFileSync(process.execPath, ['.ci/package.mjs'], { cwd: place, stdio: 'pipe' });
  return readFileSync(join(place, 'dist/store/SHA256SUMS'), 'utf8');
}

const made = (kind: string): Buffer =>
  readFileSync(join(folder, 'here/dist/store', `caseline-${kind}-${version}.zip`));
const unzipped = (kind: string): Record<string, Uint8Array> => unzipSync(new Uint8Array(made(kind)));

let sums = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseline-store-'));
  const left = /[\\/](node_modules|dist|\.git|coverage)$/;
  cpSync(ROOT, join(folder, 'here'), { recursive: true, filter: (path) => !left.test(path) });
  sums = make('here');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run package', () => {
  it('makes the same bytes again, in another folder, from its own zip of the sources', () => {
    for (const [path, bytes] of Object.entries(unzipped('sources'))) {
      const file = join(folder, 'elsewhere', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    expect(sums.trim().split('\n')).toHaveLength(4);
    expect(make('elsewhere')).toBe(sums);
  });

  it.each(['chromium', 'firefox'])('%s: the scripts are those that the end-to-end tests run', (browser) => {
    const tested = join(ROOT, 'dist/dev', browser === 'chromium' ? 'chrome' : 'firefox');
    const zip = unzipped(browser);
    const other = Object.entries(zip)
      .filter(([path, bytes]) => !Buffer.from(bytes).equals(readFileSync(join(tested, path))))
      .map(([path]) => path);
    expect(other.sort()).toEqual(['build.json', 'manifest.json']);
    expect(JSON.parse(strFromU8(zip['build.json'] as Uint8Array))).toEqual({ shadow: 'closed', servers: [] });
    expect(JSON.parse(strFromU8(zip['manifest.json'] as Uint8Array))).toMatchObject({ version });
    expect(Object.keys(zip).filter((path) => /\.map$|demo-token|(^|\/)\./.test(path))).toEqual([]);
  });

  it('Firefox’s linter finds no error, and no warning that docs/releasing.md does not explain', () => {
    const linter = join(ROOT, 'test/companions/node_modules/.bin/addons-linter');
    const file = join(folder, 'here/dist/store', `caseline-firefox-${version}.zip`);
    const { stdout } = spawnSync(linter, [file, '--output', 'json'], { encoding: 'utf8' });
    const { errors, warnings } = JSON.parse(stdout) as Record<string, { code: string }[]>;
    expect(errors).toEqual([]);
    const explained = readFileSync(join(ROOT, 'docs/releasing.md'), 'utf8');
    for (const { code } of warnings ?? []) expect(explained).toContain(`\`${code}\``);
  });

  it('lists its parts with version and licence, and names no host', () => {
    const text = readFileSync(join(folder, 'here/dist/store', `caseline-${version}.cdx.json`), 'utf8');
    const { bomFormat, components } = JSON.parse(text);
    expect(bomFormat).toBe('CycloneDX');
    const parts: { name: string; version: string; licenses?: unknown[] }[] = components;
    for (const name of ['preact', 'libphonenumber-js', 'luxon', 'valibot', 'idb', 'saxes'])
      expect(parts).toContainEqual(
        expect.objectContaining({
          name,
          version: expect.stringMatching(/^\d/),
          licenses: [expect.anything()],
        }),
      );
  });
});
