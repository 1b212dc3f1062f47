import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toWrite, writtenFiles } from '../../.ci/new/to-write.mjs';
import { pageKind } from '../../src/extension/page-kind.ts';
import { SITE_KINDS } from '../../src/extension/sites.ts';

const ROOT = resolve(import.meta.dirname, '../..');

describe('what is new is whole', () => {
  it('nothing that a skeleton left is still to be written', () => {
    expect(toWrite(ROOT, writtenFiles(ROOT))).toEqual([]);
  });

  it.each(SITE_KINDS)(
    'pages of the kind %s have a part, addresses that are tested, and a test in browsers',
    (kind) => {
      const missing = [`src/extension/content/page-kinds/${kind}.ts`, `test/e2e/${kind}`].filter(
        (path) => !existsSync(join(ROOT, path)),
      );
      expect(missing).toEqual([]);
      const table = readFileSync(join(ROOT, 'test/extension/page-kind.test.ts'), 'utf8');
      const addresses = Array.from(
        table.matchAll(/\['(\/[^']*)', '[\w-]+'\]/g),
        ([, address = '']) => address,
      );
      expect(addresses.map(pageKind)).toContain(kind);
    },
  );
});

/** A copy of the folders that skeletons are written into. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'caseline-new-'));
  for (const path of [
    'src',
    'docs/rules',
    'test/lint',
    'test/extension',
    'vite.config.ts',
    'tsconfig.json',
    'biome.json',
    '.ci',
    'package.json',
    'test/patience.ts',
  ]) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    cpSync(join(ROOT, path), join(project, path), { recursive: true });
  }
  writeFileSync(join(project, '.gitignore'), 'node_modules\n');
  spawnSync('git', ['init', '-q'], { cwd: project });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function made(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [join(ROOT, '.ci/new/new.mjs'), ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function inProject(program: string, ...args: string[]): string {
  const { stdout, stderr } = spawnSync(join(ROOT, 'node_modules/.bin', program), args, {
    cwd: project,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

describe('what is new begins with a skeleton', () => {
  it.each([
    [['thing'], 'what is new: rule, page, language'],
    [['rule'], 'give one name in small letters and hyphens (npm run new:rule -- --help)'],
    [['rule', 'Phone'], 'give one name in small letters and hyphens (npm run new:rule -- --help)'],
    [['rule', 'phone'], 'the name of a rule has at least two words, like phone-alone'],
    [['rule', 'a-b', '--severity', 'bad'], '--severity is one of: error, warning, info'],
    [['rule', 'a-b', '--sverity', 'info'], "Unknown option '--sverity' (npm run new:rule -- --help)"],
    [['rule', 'phone-constant'], 'src/lint/rules/phone-constant.ts is there already'],
    [['page', 'only-for-tests'], "--path is like '/a/*/data/edit/*'"],
    [['language', 'swahili'], 'give the code of a language, like sw'],
    // Which file of the language comes first depends on the features that have texts.
    [['language', 'fr'], 'texts/fr.ts is there already'],
    [['page', 'vellum', '--path', '/a/*/x'], 'src/builders/vellum/vellum-builder.ts is there already'],
  ])('%j is told in one line and writes nothing', (args, message) => {
    const before = readFileSync(join(project, 'src/lint/rules/index.ts'), 'utf8');
    const { status, stdout, stderr } = made(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^caseline: .*\n$/);
    expect(stderr).toContain(`${message}\n`);
    expect(readFileSync(join(project, 'src/lint/rules/index.ts'), 'utf8')).toBe(before);
  });

  it('a rule, a page and a language compile at once, and all that is missing is told', () => {
    const rule = made('rule', 'only-for-this-test', '--severity', 'info');
    const page = made('page', 'only-for-tests', '--path', '/a/*/only/for/tests/*', '--page-script');
    const language = made('language', 'de');
    expect([rule, page, language].map(({ status, stderr }) => [status, stderr])).toEqual([
      [0, ''],
      [0, ''],
      [0, ''],
    ]);
    const told = rule.stdout + page.stdout + language.stdout;
    // Who speaks the language has its line wherever French has one.
    const lines = (code: string) =>
      globSync('src/**/{load,load-fields,language}.ts', { cwd: project }).filter((file) =>
        readFileSync(join(project, file), 'utf8').includes(`  ${code}: () =>`),
      );
    expect(lines('de')).toEqual(lines('fr'));
    expect(lines('fr').length).toBeGreaterThan(5);

    const left = toWrite(project, writtenFiles(project));
    expect(left.length).toBeGreaterThan(15);
    for (const { place, what } of left) expect(told).toContain(`  ${place}  ${what}\n`);
    const files = new Set(left.map(({ place }) => place.split(':')[0]));
    expect([...files]).toEqual(
      expect.arrayContaining([
        'src/lint/rules/only-for-this-test.ts',
        'docs/rules/only-for-this-test.md',
        'docs/rules/README.md',
        'test/lint/rules/only-for-this-test.test.ts',
        'src/builders/only-for-tests/only-for-tests-builder.ts',
        'src/extension/page-world/only-for-tests.ts',
        'src/overlay/card/texts/de.ts',
      ]),
    );

    const written = [...told.matchAll(/^ {2}(\S+\.tsx?)$/gm)].map(([, file = '']) => file);
    expect(inProject('biome', 'check', ...written)).toContain('No fixes applied');
    writeFileSync(
      join(project, 'tsconfig.new.json'),
      JSON.stringify({ extends: './tsconfig.json', include: ['src/**/*.d.ts'], files: written }),
    );
    expect(inProject('tsc', '-p', 'tsconfig.new.json')).toBe('');
  });

  it('a rule that is still a skeleton fails its own tests', () => {
    const report = inProject('vitest', 'run', '--root', '.', 'test/lint/rules/only-for-this-test.test.ts');
    expect(report).toMatch(/1 failed.*1 passed|1 failed \| 1 passed/);
  });
});
