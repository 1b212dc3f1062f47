import { availableParallelism } from 'node:os';
import type { BuildEnvironmentOptions, EnvironmentOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { assembleExtensions } from './.ci/assemble.ts';
import { escapeNoncharactersPlugin } from './.ci/escape-noncharacters.ts';
import { emitPluginTypes } from './.ci/plugin-types.ts';
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

function nodeProgram(entry: string, outDir: string, fileName: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: { noExternal: true, external: NOT_BUNDLED },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'es', entryFileNames: fileName, chunkFileNames: '[name]-[hash].js' },
      },
    },
  };
}

const extension = (name: string, file = `src/extension/${name}.ts`) =>
  script(file, 'dist/build', `${name}.js`);

/** The end-to-end tests in one browser; those in *.chromium.test.ts need what only Chromium's debugger can do. */
function endToEnd(browser: 'chromium' | 'firefox') {
  return {
    extends: true as const,
    test: {
      name: `e2e-${browser}`,
      include: ['test/e2e/**/*.test.ts'],
      exclude: browser === 'firefox' ? ['**/*.chromium.test.ts'] : [],
      environment: 'node' as const,
      // A browser takes two cores: with less its pages are late, and so are the answers that tests wait for.
      maxWorkers: Math.max(1, Math.floor(availableParallelism() / 2)),
      // Apart from the projects that have a worker for each core.
      sequence: { groupOrder: 1 },
      provide: { browser },
    },
  };
}

export default defineConfig({
  plugins: [escapeNoncharactersPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  environments: {
    loader: extension('loader'),
    page: extension('page'),
    builder: extension('builder'),
    caseTab: extension('case-tab'),
    formplayer: extension('formplayer'),
    webApps: extension('web-apps'),
    background: extension('background'),
    options: extension('options', 'src/extension/options.tsx'),
    popup: extension('popup', 'src/extension/popup.tsx'),
    pluginModule: script('src/plugin/index.ts', 'dist/plugin', 'caseline.mjs', {
      // Chunks have other names in every build: old ones must not be packed.
      emptyOutDir: true,
      // Vite's helper would put links into the host's head.
      modulePreload: false,
      rolldownOptions: {
        input: { caseline: 'src/plugin/index.ts', parts: 'src/plugin/parts.ts' },
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'chunks/[name]-[hash].mjs' },
      },
    }),
    pluginScript: script('src/plugin/global.ts', 'dist/plugin', 'caseline.js'),
    cli: nodeProgram('src/cli/caseline.ts', 'dist/cli', 'caseline.js'),
    start: nodeProgram('test/pages/start.ts', 'dist/dev', 'start.js'),
    bench: nodeProgram('test/bench/run.ts', 'dist/dev', 'bench.js'),
  },
  builder: {
    async buildApp(builder) {
      for (const [name, environment] of Object.entries(builder.environments)) {
        // Vite's own two, which a project without an index.html does not have; benches are built when they run.
        if (name !== 'client' && name !== 'ssr' && name !== 'bench') await builder.build(environment);
      }
      await assembleExtensions();
      emitPluginTypes();
    },
  },
  test: {
    // So long that a test fails by its own waits, which say what did not come, and not by this.
    testTimeout: 4 * PATIENCE.timeout,
    hookTimeout: 4 * PATIENCE.timeout,
    expect: { poll: PATIENCE },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/{contact,form,lint,directory,owners,gate,ui,builders,extension,plugin,cli,service,session,faults,fuzz}/**/*.test.{ts,tsx}',
          ],
          environment: 'node',
        },
      },
      {
        extends: true,
        test: { name: 'contract', include: ['test/contract/**/*.test.ts'], environment: 'node' },
      },
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
