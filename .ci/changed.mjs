/**
 * What of the end-to-end tests a change can affect. Vitest knows it of unit tests, from their imports; end-to-end tests
 * import nothing of what they drive, which is the built extension. A file in no row can affect everything.
 */
import { spawnSync } from 'node:child_process';

const BUILDERS = ['vellum', 'findings', 'saving', 'decisions', 'owners', 'two-caselines'];
const SETTINGS = ['case-management'];
const DESIGNERS = [...BUILDERS, ...SETTINGS];
const HELPERS = ['widgets', 'simulator', 'vellum/helpers'];
const DIRECTORY = ['directory', 'owners', 'extension-pages', 'web-apps/later', 'web-apps/submit'];
const FORMS = ['html-form', 'fields'];
const NOTHING = [];

/** The beginning of a path, and of the end-to-end tests that show what it does. The first row that fits counts. */
export const ROOMS = [
  ['docs/pictures/', ['demo']],
  ['docs/', NOTHING],
  ['CHANGELOG.md', NOTHING],
  ['README.md', NOTHING],
  ['LICENSE', NOTHING],
  ['src/cli/', NOTHING],
  ['src/sheet/', ['importer']],
  ['src/health/', ['health']],
  ['src/records/health/', ['health']],
  ['src/extension/pages/health/', ['health']],
  ['src/records/importer/', ['importer']],
  ['src/records/bulk-edit/', ['bulk-edit']],
  ['src/records/', ['importer', 'bulk-edit']],
  ['src/service/', DIRECTORY],
  ['src/directory/', DIRECTORY],
  ['src/owners/', DIRECTORY],
  ['src/builders/vellum/', BUILDERS],
  ['src/builders/case-management/', SETTINGS],
  ['src/builders/', DESIGNERS],
  ['src/designed/', [...DESIGNERS, ...HELPERS, 'plugin']],
  ['src/assist/', HELPERS],
  ['src/overlay/helpers/', HELPERS],
  ['src/overlay/simulator/', [...HELPERS, 'web-apps/outcome']],
  ['src/overlay/drawer/', ['web-apps']],
  ['src/filled/html-form/', FORMS],
  ['src/filled/', ['web-apps', ...FORMS]],
  ['src/fields/', FORMS],
  ['src/plugin/', ['plugin', 'adapters', 'two-caselines', 'demo', ...FORMS]],
  [
    'src/extension/',
    [
      'store-zip',
      'store-unmodified',
      'vellum',
      'case-management',
      'web-apps',
      'background',
      'other-pages',
      'health',
      ...DIRECTORY,
    ],
  ],
  ['test/bench/', NOTHING],
  ['test/contract/', NOTHING],
  ['test/mutation/', NOTHING],
  ['test/stand-ins/', NOTHING],
  ['test/pages/form-builder/', [...BUILDERS, ...HELPERS, 'plugin']],
  ['test/pages/case-management/', SETTINGS],
  ['test/pages/web-apps/', ['web-apps']],
  ['test/pages/html-form/', ['plugin', ...FORMS]],
  ['test/pages/hq/', [...DIRECTORY, 'health']],
  ['test/pages/importer/', ['importer']],
  ['test/pages/bulk-edit/', ['bulk-edit']],
  ['test/pages/demo/', ['demo', 'importer']],
  ['test/e2e/support/', null],
  ['test/pages/', null],
  ['src/', null],
];

/** @returns {readonly string[] | null} files and folders of end-to-end tests; null: all of them */
export function endToEndOf(files) {
  const found = new Set();
  for (const file of files) {
    if (file.startsWith('test/e2e/') && !file.startsWith('test/e2e/support/')) found.add(file);
    else {
      // Tests of a room are not in what browsers run.
      const isUnitTest = /^test\/(?!e2e\/|pages\/)/.test(file);
      const tests = isUnitTest ? NOTHING : (ROOMS.find(([start]) => file.startsWith(start))?.[1] ?? null);
      if (tests === null) return null;
      for (const test of tests) found.add(`test/e2e/${test}`);
    }
  }
  return [...found].sort();
}

/** Files that differ from a commit, new ones too. */
export function changedSince(ref) {
  const git = (...args) => {
    const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr.trim());
    return stdout.split('\n').filter((line) => line !== '');
  };
  const changed = git('diff', '--name-only', '--relative', ref);
  return [...new Set([...changed, ...git('ls-files', '--others', '--exclude-standard')])];
}
