import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { SITE_MATCHES } from '../../src/extension/sites.ts';

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
    // The frame that names owners; in Chromium under an address that is another in each session, as always in Firefox.
    expect(manifest(folder).web_accessible_resources).toEqual([
      {
        resources: ['owner.html'],
        matches: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
        ...(folder.endsWith('chrome') && { use_dynamic_url: true }),
      },
    ]);
  });

  it('scripts hold no noncharacter, for which Chromium would refuse them', () => {
    const points = (file: string): number[] => [...read(file)].map((one) => one.codePointAt(0) ?? 0);
    const bad = globSync('chrome/**/*.js', { cwd: DIST }).filter((file) =>
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

  it('the loader runs on the pages of every kind of site, on every server', () => {
    const { host_permissions, content_scripts } = manifest('chrome');
    const hosts: readonly string[] = host_permissions.map((host: string) => host.replace(/\/\*$/, ''));
    expect(content_scripts[0].matches.toSorted()).toEqual(
      hosts.flatMap((host) => SITE_MATCHES.map((path) => host + path)).toSorted(),
    );
  });

  it.each(['chrome', 'firefox'])('dev/%s is the same scripts, byte for byte', (browser) => {
    const scripts = globSync('**/*.{js,css,html}', { cwd: join(DIST, browser) }).sort();
    expect(scripts).toContain('content.js');
    for (const script of scripts) expect(read(`dev/${browser}/${script}`)).toBe(read(`${browser}/${script}`));
  });

  it('each browser gets the background it knows', () => {
    expect(manifest('chrome').background).toEqual({ service_worker: 'background.js' });
    expect(manifest('firefox').background).toEqual({ scripts: ['background.js'] });
  });

  it.each([
    'loader.js',
    'vellum-page.js',
    'formplayer-page.js',
    'content.js',
    ...globSync('content/*.js', { cwd: join(DIST, 'chrome') }),
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
    // Among it what adds questions, and what takes each edit back.
    ['chrome/vellum-page.js', 9 * 1_024],
    ['chrome/formplayer-page.js', 4 * 1_024],
    ['chrome/background.js', 48 * 1_024],
    ['chrome/options.js', 60 * 1_024],
    ['chrome/popup.js', 60 * 1_024],
    ['chrome/welcome.js', 6 * 1_024],
    ['chrome/owner.js', 12 * 1_024],
  ])('%s is at most %i bytes', (file, most) => {
    expect(gzipped(file)).toBeLessThanOrEqual(most);
  });

  // What a page gets before anything is read of it: what judges a form or a table comes when there is one.
  it.each([
    ['vellum', 93],
    ['case-management', 95],
    ['web-apps', 48],
    ['importer', 45],
    ['bulk-edit', 90],
  ] as const)('the content script of a page of the kind %s is at most %i KB', (kind, most) => {
    const files: readonly string[] = JSON.parse(read('chrome/parts.json'))[kind];
    const total = files.map((file) => gzipped(`chrome/${file}`)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThanOrEqual(most * 1_024);
  });

  it('with everything that comes later, sheets and all, it is at most 420 KB', () => {
    // A page loads one language at most; features that not every page has bring their own.
    const all = globSync(['chrome/content.js', 'chrome/content/*.js'], { cwd: DIST });
    const languages = all.filter((file) => /\/(es|fr|hi|pt|sw)\d*\.js$/.test(file));
    expect(languages.length).toBeGreaterThanOrEqual(5);
    for (const file of languages) expect(gzipped(file)).toBeLessThanOrEqual(30 * 1_024);
    const files = all.filter((file) => !languages.includes(file));
    expect(files.map(gzipped).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(420 * 1_024);
  });
});
