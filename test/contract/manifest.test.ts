import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** These look at what was built: `npm test` builds first; by hand, run `npm run build` before. */
const DIST = resolve(import.meta.dirname, '../../dist');

function read(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

function manifest(folder: string) {
  return JSON.parse(read(`${folder}/manifest.json`));
}

const FOLDERS = ['chrome', 'firefox', 'dev/chrome', 'dev/firefox'];

describe('what ships', () => {
  it.each(FOLDERS)('%s asks for no more than docs/permissions.md says', (folder) => {
    expect(manifest(folder).permissions).toEqual(['storage', 'scripting', 'alarms']);
    expect(manifest(folder).web_accessible_resources).toBeUndefined();
  });

  it('scripts hold no noncharacter, for which Chromium would refuse them', () => {
    const points = (file: string): number[] => [...read(file)].map((one) => one.codePointAt(0) ?? 0);
    const bad = globSync('chrome/*.js', { cwd: DIST }).filter((file) =>
      points(file).some((point) => (point >= 0xfdd0 && point <= 0xfdef) || (point & 0xfffe) === 0xfffe),
    );
    expect(bad).toEqual([]);
  });

  it.each(['chrome', 'firefox'])(
    '%s runs on CommCare HQ only, with a closed shadow root and no preset endpoint',
    (folder) => {
      const { host_permissions, content_scripts } = manifest(folder);
      const hosts = [
        ...host_permissions,
        ...content_scripts.flatMap((script: { matches: string[] }) => script.matches),
      ];
      expect(
        hosts.filter((host: string) => !/^https:\/\/(www|india|eu|staging)\.commcarehq\.org\//.test(host)),
      ).toEqual([]);
      expect(JSON.parse(read(`${folder}/build.json`))).toEqual({ shadow: 'closed', servers: [] });
    },
  );

  it.each(['chrome', 'firefox'])('dev/%s is the same scripts, byte for byte', (browser) => {
    const scripts = globSync('*.{js,css,html}', { cwd: join(DIST, browser) }).sort();
    expect(scripts).toContain('builder.js');
    for (const script of scripts) expect(read(`dev/${browser}/${script}`)).toBe(read(`${browser}/${script}`));
  });

  it('each browser gets the background it knows', () => {
    expect(manifest('chrome').background).toEqual({ service_worker: 'background.js' });
    expect(manifest('firefox').background).toEqual({ scripts: ['background.js'] });
  });

  it.each([
    'loader.js',
    'page.js',
    'builder.js',
    'case-tab.js',
    'formplayer.js',
    'web-apps.js',
    'background.js',
  ])('%s is one classic script', (script) => {
    const text = read(`chrome/${script}`);
    expect(() => new Function(text)).not.toThrow();
    expect(text).not.toMatch(/\beval\(|new Function\(/);
  });

  it('holds no path of the machine that built it and no source map', () => {
    const files = globSync(['chrome/**/*', 'firefox/**/*', 'plugin/**/*', 'cli/**/*'], { cwd: DIST });
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const root = resolve(DIST, '..');
    expect(files.filter((file) => read(file).includes(root))).toEqual([]);
  });
});

describe('sizes, gzipped', () => {
  const gzipped = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

  it.each([
    ['chrome/loader.js', 1_024],
    ['chrome/page.js', 8 * 1_024],
    // On builder pages only. Half of it is libphonenumber's whole metadata and luxon.
    ['chrome/builder.js', 240 * 1_024],
    ['chrome/case-tab.js', 240 * 1_024],
    ['chrome/formplayer.js', 8 * 1_024],
    ['chrome/web-apps.js', 240 * 1_024],
    ['chrome/background.js', 110 * 1_024],
    ['chrome/options.js', 60 * 1_024],
    ['chrome/popup.js', 60 * 1_024],
  ])('%s is at most %i bytes', (file, most) => {
    expect(gzipped(file)).toBeLessThanOrEqual(most);
  });
});
