import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSection, replaceSection, table } from '../../.ci/quality/sections.mjs';
import { collectConsole, launchBrowser } from '../e2e/support/browser.ts';
import { PATIENCE } from '../patience.ts';

/** These look at what was built: `npm test` builds first; by hand, run `npm run build` before. */
const ROOT = resolve(import.meta.dirname, '../..');
const COMPANIONS = join(ROOT, 'test/companions');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

const PLUGIN_DOCS = join(ROOT, 'docs/plugin.md');
/** All scripts of a page with one phone field, gzipped; docs/plugin.md says it beside intl-tel-input. */
const PHONE_FIELD_KB = 75.5;

interface Packed {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

let folder = '';
const at = (...names: string[]): string => join(folder, ...names);

/** @throws with what the program said, when it fails */
function run(cwd: string, program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`);
  }
}

function pack(name: string): Packed {
  const from = join(ROOT, 'dist/npm', name);
  return JSON.parse(run(ROOT, 'npm', 'pack', '--json', '--pack-destination', folder, from))[0];
}

/** A project that has installed a tarball with npm, as its users do. */
function install(project: string, { filename }: Packed): void {
  mkdirSync(at(project));
  writeFileSync(at(project, 'package.json'), '{ "name": "fresh", "type": "module", "private": true }');
  run(at(project), 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', at(filename));
}

let plugin: Packed;
let cli: Packed;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseline-packages-'));
  plugin = pack('caseline');
  cli = pack('caseline-cli');
  install('page', plugin);
  install('desk', cli);
  cpSync(join(COMPANIONS, 'apps'), at('page'), { recursive: true });
  // What the page's project would have installed beside it.
  mkdirSync(at('page', 'node_modules/@types'));
  for (const name of [
    'react',
    'react-dom',
    'preact',
    'survey-core',
    'intl-tel-input',
    '@types/react',
    '@types/react-dom',
  ])
    symlinkSync(join(COMPANIONS, 'node_modules', name), at('page', 'node_modules', name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bin = (name: string): string => join(COMPANIONS, 'node_modules/.bin', name);
const dependenciesOf = (project: string, name: string): string[] =>
  Object.keys(
    JSON.parse(readFileSync(at(project, 'node_modules', name, 'package.json'), 'utf8')).dependencies,
  );

const bytes = (files: Packed['files']): number => files.reduce((sum, { size }) => sum + size, 0);
/** The texts of the other languages; a page loads those of its own. */
const isLanguage = ({ path }: { path: string }): boolean => /^chunks\/(es|fr|hi|pt|sw)-/.test(path);

describe('the package of the plugin', () => {
  it('has the version of the one package.json, and no sources, tests or maps', () => {
    expect(plugin).toMatchObject({ name: 'caseline', version });
    expect(plugin.files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'caseline.mjs',
        'caseline.cjs',
        'caseline.js',
        'parts.mjs',
        'LICENSE',
        'README.md',
      ]),
    );
    expect(plugin.files.filter(({ path }) => /^(src|test|\.ci)\/|\.map$|(?<!\.d)\.tsx?$/.test(path))).toEqual(
      [],
    );
  });

  it('is small, and brings one small package', () => {
    expect(bytes(plugin.files.filter((file) => !isLanguage(file)))).toBeLessThan(1_000_000);
    for (const file of plugin.files.filter(isLanguage)) expect(file.size).toBeLessThan(120_000);
    expect(dependenciesOf('page', 'caseline')).toEqual(['valibot']);
  });

  it('attw and publint find nothing', () => {
    const attw = run(folder, bin('attw'), at(plugin.filename), '--exclude-entrypoints', './caseline.js');
    expect(attw).toContain('No problems found');
    expect(run(folder, bin('publint'), join(ROOT, 'dist/npm/caseline'), '--strict')).toContain('All good');
  });

  it.each([
    ['bundler', 'esnext', ['types.ts', 'survey.ts']],
    ['nodenext', 'nodenext', ['types.ts', 'types.cts']],
    ['bundler', 'esnext', ['react.tsx'], 'react'],
    ['bundler', 'esnext', ['preact.tsx'], 'preact'],
  ])('is understood by TypeScript (%s, %s, %j)', (resolution, module, files, jsx = 'react') => {
    const compilerOptions = {
      noEmit: true,
      strict: true,
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      module,
      moduleResolution: resolution,
      jsx: 'react-jsx',
      jsxImportSource: jsx,
    };
    writeFileSync(at('page', 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    expect(run(at('page'), join(ROOT, 'node_modules/.bin/tsc'))).toBe('');
  });

  it.each([
    ['import', "import { checkXForm } from 'caseline';", '--input-type=module'],
    ['require', "const { checkXForm } = require('caseline');", '--input-type=commonjs'],
  ])('is loaded by Node with %s, and checks a form there', (_, load, type) => {
    const text = `${load} checkXForm('<oops>').then(({ ok }) => console.log(ok));`;
    expect(run(at('page'), process.execPath, type, '--eval', text).trim()).toBe('false');
  });
});

/** What hosts make of the package: a page without a framework, and two that hold the value in their state. */
describe('the package in a page that Vite bundles', () => {
  let browser: Browser;
  let server: Server;
  let origin = '';
  /** Gzipped bytes of the scripts that the last page has loaded. */
  let loaded = 0;

  async function bundle(app: string): Promise<void> {
    const root = at('page', app);
    mkdirSync(root);
    const name = existsSync(at('page', `${app}.js`)) ? `${app}.js` : `${app}.tsx`;
    writeFileSync(
      join(root, 'index.html'),
      `<div id="root"></div><script type="module" src="./main.js"></script>`,
    );
    writeFileSync(join(root, 'main.js'), `import '../${name}';`);
    await build({
      configFile: false,
      mode: 'production',
      define: { 'process.env.NODE_ENV': '"production"' },
      root,
      logLevel: 'silent',
      oxc: { jsx: { runtime: 'automatic', importSource: app, development: false } },
      resolve: { preserveSymlinks: false },
      build: { outDir: at('dist', app), target: 'es2022', modulePreload: false },
      base: './',
    });
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = (request.url ?? '/').replace(/\/$/, '/index.html');
      if (path === '/favicon.ico') return void response.writeHead(204).end();
      const body = readFileSync(at('dist', path));
      if (path.endsWith('.js')) loaded += gzipSync(body, { level: 9 }).length;
      response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/html').end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    origin = `http://127.0.0.1:${address.port}`;
    browser = await launchBrowser('chromium');
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('docs/plugin.md says how much that is, beside intl-tel-input', async () => {
    const page = await browser.newPage();
    /** Gzipped scripts of a page, until its field can be typed into and has said what the number is. */
    async function measure(app: string, isReady: () => unknown): Promise<number> {
      if (!existsSync(at('dist', app))) await bundle(app);
      loaded = 0;
      await page.goto(`${origin}/${app}/`);
      await page.waitForFunction(isReady, PATIENCE);
      return loaded / 1_024;
    }
    const ours = await measure('vanilla', () =>
      document.querySelector('caseline-phone-field')?.shadowRoot?.querySelector('input'),
    );
    const theirs = await measure('tel', () => document.querySelector('.iti input[placeholder]'));
    await page.close();

    const peer = join(COMPANIONS, 'node_modules/intl-tel-input');
    const { version: peerVersion } = JSON.parse(readFileSync(join(peer, 'package.json'), 'utf8'));
    const peerFiles = readdirSync(peer, { recursive: true, encoding: 'utf8' });
    const installed = peerFiles
      .map((file) => statSync(join(peer, file)))
      .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
    const rows: [what: string, measured: number, unit: string][] = [
      ['Caseline: one phone field, scripts that a browser loads, gzipped', ours, 'KB'],
      [`intl-tel-input ${peerVersion} with its utils: the same`, theirs, 'KB'],
      [
        'Caseline: the package, unpacked, with English',
        bytes(plugin.files.filter((file) => !isLanguage(file))) / 1_000,
        'kB',
      ],
      ['Caseline: the package, unpacked, with all six languages', bytes(plugin.files) / 1_000, 'kB'],
      [`intl-tel-input ${peerVersion}: the package, unpacked`, installed / 1_000, 'kB'],
    ];
    if (process.env.CASELINE_WRITE_SIZES === '1') {
      const lines = rows.map(([what, measured, unit]) => [
        what,
        `${Math.round(measured).toLocaleString('en')} ${unit}`,
      ]);
      const text = table([['what', 'size'], ...lines]);
      writeFileSync(PLUGIN_DOCS, replaceSection(readFileSync(PLUGIN_DOCS, 'utf8'), 'sizes', text));
    }
    const said = readSection(readFileSync(PLUGIN_DOCS, 'utf8'), 'sizes')?.split('\n').slice(2) ?? [];
    expect(said.map((line) => line.split(' | ')[0]?.slice(2))).toEqual(rows.map(([what]) => what));
    for (const [index, [what, measured]] of rows.entries()) {
      const figure = Number(said[index]?.split(' | ')[1]?.replace(/\D/g, ''));
      // A release writes them anew; between two, a sentence more or less is no lie.
      expect(Math.abs(figure - measured) / measured, `${what}: run npm run sizes`).toBeLessThan(0.05);
    }
  });

  it.each(['vanilla', 'react', 'preact'])('%s: what is typed is stored as HQ sends it', async (app) => {
    if (!existsSync(at('dist', app))) await bundle(app);
    const page = await browser.newPage();
    const lines = collectConsole(page);
    loaded = 0;
    await page.goto(`${origin}/${app}/`);
    // Not waitForSelector: it looks again when the page's own tree changes, and a field is drawn inside its shadow root.
    const drawn = await page.waitForFunction(
      () => document.querySelector('caseline-phone-field')?.shadowRoot?.querySelector('input'),
      PATIENCE,
    );
    const input = drawn.asElement();
    await input?.focus();
    await page.keyboard.type('0712345678');
    await page.waitForFunction(
      () => document.querySelector('output')?.textContent === '254712345678',
      PATIENCE,
    );
    expect(await input?.evaluate((element) => (element as HTMLInputElement).value)).toBe('0712 345678');
    expect(lines.filter((line) => !line.startsWith('info:'))).toEqual([]);
    if (app === 'vanilla') expect(loaded).toBeLessThan(PHONE_FIELD_KB * 1_024);
    const { said, told } = await page.$eval('caseline-phone-field', (field) => {
      const told: unknown[] = [];
      document.addEventListener('caseline-check', (event) => told.push((event as CustomEvent).detail));
      field.value = '2547';
      return { said: field.validate(), told };
    });
    expect(said).toMatchObject({ valid: false, severity: 'error', text: expect.stringMatching(/./) });
    expect(told).toEqual([said]);
    await page.close();
  });
});

describe('the package of the command line', () => {
  it('brings what its programs need, and nothing that is bundled', () => {
    expect(cli).toMatchObject({ name: '@caseline/cli', version });
    expect(dependenciesOf('desk', '@caseline/cli')).toEqual(['@electric-sql/pglite', 'pg']);
    expect(run(folder, bin('publint'), join(ROOT, 'dist/npm/caseline-cli'), '--strict')).toContain(
      'All good',
    );
  });

  it('works where it is installed', () => {
    const caseline = (...args: string[]): string =>
      run(at('desk'), at('desk', 'node_modules/.bin/caseline'), ...args);
    expect(caseline('--version')).toContain(version);
    writeFileSync(at('desk', 'contacts.ndjson'), '{"contact":{"contact_phone_number":"+254 712 345 678"}}\n');
    expect(caseline('outcome', 'contacts.ndjson')).toContain('254712345678');
  });
});
