import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
let fresh = '';
let files: string[] = [];

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

const EXAMPLE = `import { attach, type AttachOptions, type Directory } from 'caseline';

declare const directory: Directory;
const options: AttachOptions = {
  facts: { countries: ['KE'] },
  directory,
  theme: { scheme: 'dark', values: { accent: 'teal' } },
};
const form = document.querySelector('form');
export const detach: (() => void) | null = form && attach(form, options);
`;

/** A project that has installed the tarball with npm, as its users do. */
beforeAll(() => {
  fresh = mkdtempSync(join(tmpdir(), 'caseline-fresh-'));
  const [packed] = JSON.parse(npm(ROOT, 'pack', '--json', '--ignore-scripts', '--pack-destination', fresh));
  files = packed.files.map(({ path }: { path: string }) => path);
  writeFileSync(join(fresh, 'package.json'), '{ "name": "fresh", "type": "module", "private": true }');
  npm(fresh, 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed.filename}`);
  writeFileSync(join(fresh, 'example.ts'), EXAMPLE);
});
afterAll(() => rmSync(fresh, { recursive: true, force: true }));

describe('the packed package', () => {
  it('holds the plugin with its types, the command line and the docs, and no sources or tests', () => {
    for (const path of [
      'dist/plugin/caseline.mjs',
      'dist/plugin/caseline.js',
      'dist/plugin/types/plugin/index.d.ts',
      'dist/cli/caseline.js',
      'docs/plugin.md',
    ])
      expect(files).toContain(path);
    expect(files.filter((path) => /^(src|test|\.ci)\//.test(path))).toEqual([]);
  });

  it.each(['bundler', 'nodenext'])('compiles in a fresh project (%s)', (resolution) => {
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    const run = () =>
      execFileSync(
        join(ROOT, 'node_modules/.bin/tsc'),
        [
          '--noEmit',
          '--strict',
          '--target',
          'es2022',
          '--lib',
          'es2022,dom,dom.iterable',
          '--types',
          '',
          '--module',
          module,
          '--moduleResolution',
          resolution,
          'example.ts',
        ],
        { cwd: fresh, encoding: 'utf8' },
      );
    expect(run()).toBe('');
  });

  it('tells the compiler what is wrong', () => {
    writeFileSync(
      join(fresh, 'wrong.ts'),
      "import { attach } from 'caseline';\nattach('form', { projekt: 'x' });\n",
    );
    expect(() =>
      execFileSync(
        join(ROOT, 'node_modules/.bin/tsc'),
        [
          '--noEmit',
          '--strict',
          '--target',
          'es2022',
          '--lib',
          'es2022,dom',
          '--types',
          '',
          '--module',
          'esnext',
          '--moduleResolution',
          'bundler',
          'wrong.ts',
        ],
        { cwd: fresh, stdio: 'pipe' },
      ),
    ).toThrow();
  });

  it('is bundled by a host with its lazy parts as chunks', async () => {
    writeFileSync(
      join(fresh, 'main.js'),
      "import { attach } from 'caseline';\nattach(document.querySelector('form'));\n",
    );
    const result = await build({
      configFile: false,
      root: fresh,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'es2022',
        modulePreload: false,
        rolldownOptions: { input: join(fresh, 'main.js') },
      },
    });
    const [output] = [result].flat();
    const chunks = output && 'output' in output ? output.output : [];
    const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
    expect(entry?.type === 'chunk' && entry.code.length).toBeLessThan(60_000);
    expect(chunks.length).toBeGreaterThan(4);
  });

  it('brings what its programs need, and nothing that is bundled', () => {
    const { dependencies } = JSON.parse(
      readFileSync(join(fresh, 'node_modules/caseline/package.json'), 'utf8'),
    );
    expect(Object.keys(dependencies)).toEqual(['@electric-sql/pglite', 'pg', 'valibot']);
    const caseline = (...args: string[]): string =>
      execFileSync(join(fresh, 'node_modules/.bin/caseline'), args, { encoding: 'utf8', cwd: fresh });
    expect(caseline('--help')).toContain('caseline lint FILE');
    writeFileSync(
      join(fresh, 'contacts.ndjson'),
      '{"contact":{"contact_phone_number":"+254 712 345 678"}}\n',
    );
    expect(caseline('outcome', 'contacts.ndjson')).toContain('254712345678');
  });

  it('names every entry in exports, and they exist', () => {
    const { exports, types } = JSON.parse(
      readFileSync(join(fresh, 'node_modules/caseline/package.json'), 'utf8'),
    );
    expect(Object.keys(exports)).toEqual(['.', './caseline.js', './package.json']);
    for (const path of [
      exports['.'].types,
      exports['.'].default,
      exports['./caseline.js'],
      `./${types}`.replace('././', './'),
    ])
      expect(files).toContain(path.replace('./', ''));
  });
});
