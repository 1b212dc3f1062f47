import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/codes.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** Stores and browsers have no Portuguese without a country. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = { pt: ['pt_BR', 'pt_PT'] };
/** Of addons.mozilla.org and the Chrome Web Store, whichever is shorter. */
const LIMITS = { name: 50, summary: 132, description: 15_000 };

function textsOf(language: string) {
  const [, name = '', summary = '', description = ''] =
    /^# (.+)\n\n> (.+)\n\n([\s\S]+)$/.exec(read(`docs/store/${language}.md`)) ?? [];
  return { name, summary, description };
}

describe('texts for the stores', () => {
  it('are there in each language that Caseline speaks, and in no other', () => {
    const texts = readdirSync(join(ROOT, 'docs/store')).filter((file) => file !== 'README.md');
    expect(texts.sort()).toEqual([...LANGUAGES].sort().map((language) => `${language}.md`));
    const folders = [...LANGUAGES].flatMap((language) => FOLDERS[language] ?? [language]);
    expect(readdirSync(join(ROOT, 'public/_locales')).sort()).toEqual(folders.sort());
  });

  it.each(LANGUAGES)('%s: as the browser shows it, and no longer than a store takes', (language) => {
    const { name, summary, description } = textsOf(language);
    for (const [what, text] of Object.entries({ name, summary, description })) {
      expect(text.length).toBeGreaterThan(20);
      expect([...text].length).toBeLessThanOrEqual(LIMITS[what as keyof typeof LIMITS]);
    }
    for (const folder of FOLDERS[language] ?? [language]) {
      const messages = JSON.parse(read(`public/_locales/${folder}/messages.json`));
      expect(messages).toEqual({
        name: { message: name },
        description: { message: summary },
        // Not of the store: the icon says so when a page drives Caseline away.
        stopped: { message: expect.stringContaining('Caseline') },
      });
    }
  });

  it.each(LANGUAGES)('%s: says as much as the English one', (language) => {
    const shape = (text: string) =>
      text.split('\n').map((line) => (line === '' ? '' : line.startsWith('- ') ? '-' : 'p'));
    expect(shape(textsOf(language).description)).toEqual(shape(textsOf('en').description));
  });
});

it('one sentence stands for each permission that the manifest asks for', () => {
  const { permissions, host_permissions, optional_host_permissions } = JSON.parse(read('manifest.json'));
  const rows = read('docs/store/README.md')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const named = (word: string) => rows.filter((row) => row.split('|')[1]?.includes(word));
  const hosts = host_permissions.map(
    (pattern: string) => new URL(pattern.replace('/*', '/')).hostname.split('.')[0],
  );
  for (const one of [...permissions, ...hosts]) expect([one, named(one).length]).toEqual([one, 1]);
  expect(optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']);
  expect(named('localhost')).toHaveLength(1);
});
