import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { BuildEnvironmentOptions, EnvironmentOptions, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { assembleExtensions } from './.ci/assemble.ts';
import { CONTENT, contentParts } from './.ci/content-parts.ts';
import { escapeNoncharactersPlugin } from './.ci/escape-noncharacters.ts';
import { makeNpmPackages } from './.ci/npm-packages.ts';
import { chunkOfFields } from './.ci/plugin-chunks.ts';
import { emitPluginTypes } from './.ci/plugin-types.ts';
import { ruleList } from './.ci/rule-list.ts';
import { PATIENCE } from './test/patience.ts';

/**
 * One environment per bundle. Scripts that a browser injects must be one classic file each (no import, no chunk),
 * so each has an environment of its own; `dist/build` holds them until they are put together into the four
 * extension folders.
 */
function script(
  entry: string,
  outDir: string,
  fileName: string,
  build: BuildEnvironmentOptions = {},
): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      // A script is one file by need; test/contract holds the sizes.
      chunkSizeWarningLimit: 2_000,
      target: ['chrome123', 'firefox140'],
      rolldownOptions: {
        input: entry,
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: fileName,
          assetFileNames: '[name][extname]',
        },
      },
      ...build,
    },
  };
}

/** The parts are files of their own, built once: the entries for `import` and `require` go on importing them. */
function partsAsFile(): Plugin {
  return {
    name: 'caseline:parts-as-file',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'pluginRequire' || name === 'pluginModule',
    resolveId: (id) => (id === './parts.ts' ? { id: './parts.mjs', external: true } : null),
  };
}

/** Programs of their own (a database, a bundler, a browser's driver), and the peers that benches measure. */
const NOT_BUNDLED = [
  '@electric-sql/pglite',
  'vite',
  'rolldown',
  'puppeteer-core',
  'pg',
  'google-libphonenumber',
  '@xmldom/xmldom',
  'xpath',
  'dexie',
];

function nodeProgram(
  entry: string,
  outDir: string,
  fileName: string,
  build: BuildEnvironmentOptions = {},
): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: NOT_BUNDLED },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      // No browser waits for it.
      chunkSizeWarningLimit: 10_000,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'es', entryFileNames: fileName, chunkFileNames: `${fileName}.parts/[name].js` },
      },
      ...build,
    },
  };
}

/** For browsers, in parts that are loaded later. */
function browserModules(build: BuildEnvironmentOptions): EnvironmentOptions {
  return {
    // A server's bundle has none of Vite's helpers, which would tell the page of what could not be loaded.
    consumer: 'server',
    resolve: { noExternal: true, conditions: ['browser', 'module', 'import', 'default'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { copyPublicDir: false, minify: true, target: ['chrome123', 'firefox140'], ...build },
  };
}

/** The content script and the parts that it loads later: the background injects them, so none is open to pages. */
function contentScript(): EnvironmentOptions {
  return browserModules({
    outDir: 'dist/build',
    emptyOutDir: false,
    rolldownOptions: {
      input: { content: 'src/extension/content/content.ts' },
      platform: 'browser',
      output: { format: 'cjs', entryFileNames: CONTENT, chunkFileNames: 'content/[name].js' },
    },
  });
}

const extension = (name: string, file = `src/extension/content/${name}.ts`) =>
  script(file, 'dist/build', `${name}.js`);

/** The popup, the options page and the first one: modules, which load a language when it is asked for. */
function pages(): EnvironmentOptions {
  return script('', 'dist/build', '', {
    modulePreload: false,
    rolldownOptions: {
      input: {
        options: 'src/extension/pages/options/options.tsx',
        popup: 'src/extension/pages/popup/popup.tsx',
        health: 'src/extension/pages/health/health.tsx',
        welcome: 'src/extension/pages/welcome/welcome.tsx',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'pages/[name].js' },
    },
  });
}

/** Workers of tests that drive a browser. A form builder from elsewhere keeps one form for all. */
const OF_BROWSERS = process.env.BUILDER_URL === undefined ? availableParallelism() : 1;

/** `npm run cover` wants to know what each scenario runs that Firefox could run, too. */
const COVERED = process.env.CASELINE_COVER !== undefined;

/** The end-to-end tests in one browser; those in *.chromium.test.ts need what only Chromium's debugger can do. */
function endToEnd(browser: 'chromium' | 'firefox', name = 'e2e') {
  return {
    extends: true as const,
    test: {
      name: `${name}-${browser}`,
      // Of the attacks on a page, and of the faults, what can break any day is tried with everything else.
      include:
        name === 'e2e'
          ? ['test/e2e/**/*.test.ts', 'test/{hostile,faults}/**/*.daily.test.ts']
          : [name === 'faults' ? 'test/faults/browser/**/*.test.ts' : `test/${name}/**/*.test.ts`],
      exclude: browser === 'firefox' || COVERED ? ['**/*.chromium.test.ts'] : [],
      environment: 'node' as const,
      runner: './test/e2e/support/both-browsers.ts',
      setupFiles: COVERED ? ['test/e2e/support/cover.ts'] : [],
      // Files share the browsers of their worker (test/e2e/support/stage.ts).
      isolate: false,
      maxWorkers: OF_BROWSERS,
      // Apart from the projects that have a worker for each core.
      sequence: { groupOrder: 1 },
      // Each of them is a matter of seconds, and they are many. A browser may start as slowly as any hook.
      testTimeout: 3 * PATIENCE.timeout,
      provide: { browser, everyBrowser: process.env.CASELINE_EVERY_BROWSER === '1' },
    },
  };
}

/** Draws screens (`npm run screens`); not part of `npm test`. */
function screens() {
  const { test } = endToEnd('chromium');
  return {
    extends: true as const,
    test: { ...test, name: 'screens', include: ['test/screens/**/*.screens.ts'], exclude: [], maxWorkers: 1 },
  };
}

/** Tests that run in Node. */
function tests(
  name: string,
  patterns: readonly string[],
  options: {
    environment?: 'node' | 'happy-dom';
    isolate?: boolean;
    maxWorkers?: number;
    sequence?: { groupOrder: number };
    globalSetup?: string;
  } = {},
) {
  return {
    extends: true as const,
    test: {
      name,
      include: patterns.filter((pattern) => !pattern.startsWith('!')),
      exclude: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
      environment: 'node' as const,
      // `npm run fuzz` wants to know how often each law was tried.
      setupFiles: process.env.CASELINE_FUZZ_OUT === undefined ? [] : ['test/fuzz/count.ts'],
      ...options,
    },
  };
}

export default defineConfig({
  plugins: [contentParts(), ruleList(), escapeNoncharactersPlugin(), partsAsFile()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  environments: {
    loader: extension('loader'),
    vellumPage: extension('vellum-page', 'src/extension/page-world/vellum.ts'),
    formplayerPage: extension('formplayer-page', 'src/extension/page-world/formplayer.ts'),
    content: contentScript(),
    background: extension('background', 'src/extension/background/background.ts'),
    owner: extension('owner', 'src/extension/pages/owner/owner.ts'),
    pages: pages(),
    pluginParts: browserModules({
      outDir: 'dist/plugin',
      // Chunks have other names in every build: old ones must not be packed.
      emptyOutDir: true,
      rolldownOptions: {
        input: { parts: 'src/plugin/parts.ts' },
        platform: 'browser',
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          entryFileNames: '[name].mjs',
          chunkFileNames: 'chunks/[name]-[hash].mjs',
          codeSplitting: { groups: [{ debugName: 'fields', name: chunkOfFields }] },
        },
      },
    }),
    // Shares no chunk with the parts: a host that awaits at the top of its entry would wait for itself.
    pluginModule: script('src/plugin/index.ts', 'dist/plugin', 'caseline.mjs', {
      modulePreload: false,
      rolldownOptions: {
        input: { caseline: 'src/plugin/index.ts' },
        preserveEntrySignatures: 'strict',
        output: { format: 'es', codeSplitting: false, entryFileNames: '[name].mjs' },
      },
    }),
    pluginScript: script('src/plugin/global.ts', 'dist/plugin', 'caseline.js'),
    pluginRequire: script('src/plugin/require.ts', 'dist/plugin', 'caseline.cjs', {
      modulePreload: false,
      rolldownOptions: {
        input: { caseline: 'src/plugin/require.ts' },
        // Vite's helper asks it; a file for `require` has none, and would warn.
        transform: { define: { 'import.meta': '{}' } },
        preserveEntrySignatures: 'strict',
        output: { format: 'cjs', codeSplitting: false, entryFileNames: '[name].cjs' },
      },
    }),
    cli: nodeProgram('src/cli/caseline.ts', 'dist/cli', 'caseline.js', { emptyOutDir: true }),
    start: nodeProgram('test/pages/start.ts', 'dist/dev', 'start.js'),
    // Beside its own node_modules, where the peers are found.
    bench: nodeProgram('test/bench/run.ts', 'test/bench/dist', 'bench.js'),
    scale: nodeProgram('test/scale/run.ts', 'dist/dev', 'scale.js'),
  },
  // On a busy machine plugins take their time; whoever builds can do nothing about it.
  build: { rolldownOptions: { checks: { bundlerTimings: false } } },
  builder: {
    async buildApp(builder) {
      // Parts have other names when the code is cut in another way: old ones must not be packed.
      await rm('dist/build', { recursive: true, force: true });
      for (const [name, environment] of Object.entries(builder.environments)) {
        // Vite's own two, which a project without an index.html does not have; benches are built when they run.
        if (name !== 'client' && name !== 'ssr' && name !== 'bench' && name !== 'scale')
          await builder.build(environment);
      }
      await assembleExtensions();
      emitPluginTypes();
      makeNpmPackages();
    },
  },
  test: {
    // Vitest leaves one core to itself, and with two that is half of the time; a browser waits more than it works.
    maxWorkers: availableParallelism(),
    // So long that a test fails by its own waits, which say what did not come, and not by this.
    testTimeout: 6 * PATIENCE.timeout,
    hookTimeout: 6 * PATIENCE.timeout,
    expect: { poll: PATIENCE },
    projects: [
      // Nothing of these rooms outlives a test, so files share their modules.
      tests(
        'pure',
        [
          'test/{language,contact,form,lint,assist,sheet,health,directory,owners,catalogues,cli}/**/*.test.ts',
        ],
        { isolate: false },
      ),
      // A module graph per file, too: what is shared kept pages that are gone (a form's submit was not heard any more).
      tests('page', ['test/{guard,overlay,builders,filled}/**/*.test.{ts,tsx}', '!test/overlay/browser/**'], {
        environment: 'happy-dom',
      }),
      tests('unit', [
        'test/{fields,designed,records,extension,plugin,faults,fuzz,upgrade}/**/*.test.{ts,tsx}',
        '!test/faults/browser/**',
      ]),
      // Files of a worker share a database and a browser; one group, so that no core waits for the last file of either.
      tests('service', ['test/service/**/*.test.ts'], {
        isolate: false,
        maxWorkers: OF_BROWSERS,
        sequence: { groupOrder: 1 },
        globalSetup: 'test/service/global-setup.ts',
      }),
      tests('stand-ins', ['test/{stand-ins,overlay/browser}/**/*.test.ts'], {
        isolate: false,
        maxWorkers: OF_BROWSERS,
        sequence: { groupOrder: 1 },
      }),
      tests('contract', ['test/contract/**/*.test.ts']),
      endToEnd('chromium'),
      endToEnd('firefox'),
      screens(),
      endToEnd('chromium', 'hostile'),
      endToEnd('firefox', 'hostile'),
      endToEnd('chromium', 'faults'),
      endToEnd('firefox', 'faults'),
    ],
  },
});
