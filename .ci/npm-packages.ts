/** Makes dist/npm: one folder for each package that `npm publish` takes, with manifests made from the one package.json. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What package.json says for all packages. */
interface Common {
  readonly version: string;
  readonly license: string;
  readonly homepage: string;
  readonly repository: { readonly type: string; readonly url: string };
  readonly bugs: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: {
    readonly valibot: string;
    readonly pg: string;
    readonly '@electric-sql/pglite': string;
  };
}

/** An entry for those who import and those who require: compilers read other declarations for each. */
function both(name: string, types: string): object {
  return {
    import: { types: `./${types}.d.ts`, default: `./${name}.mjs` },
    require: { types: `./${name}.d.cts`, default: `./${name}.cjs` },
  };
}

/** The plugin: what a page installs. Its scripts hold all they need; its declarations speak of valibot's types. */
function pluginManifest({ dependencies, ...common }: Common): object {
  return {
    name: 'caseline',
    ...common,
    description:
      'Fields for phone numbers and time zones, and checks of messaging contacts in forms and form builders.',
    keywords: ['phone-number', 'time-zone', 'web-components', 'form-builder', 'sms', 'commcare', 'lint'],
    type: 'module',
    // The classic script puts Caseline on the page.
    sideEffects: ['./caseline.js'],
    main: './caseline.cjs',
    module: './caseline.mjs',
    types: './types/plugin/index.d.ts',
    exports: {
      '.': both('caseline', 'types/plugin/index'),
      './react': both('react', 'react'),
      './preact': both('preact', 'preact'),
      './caseline.js': './caseline.js',
      './package.json': './package.json',
    },
    dependencies: { valibot: dependencies.valibot },
  };
}

/** The command line and the service, which alone need a database. */
function cliManifest({ dependencies, ...common }: Common): object {
  return {
    name: '@caseline/cli',
    ...common,
    description:
      'Checks the messaging contacts of CommCare forms and contact sheets on the command line and in CI.',
    keywords: ['commcare', 'xforms', 'sms', 'lint', 'cli', 'mcp'],
    type: 'module',
    bin: { caseline: 'caseline.js' },
    exports: { './package.json': './package.json' },
    dependencies: {
      '@electric-sql/pglite': dependencies['@electric-sql/pglite'],
      pg: dependencies.pg,
    },
    publishConfig: { access: 'public' },
  };
}

/** Types of the elements in JSX stand in modules that hold nothing else: an import tells the compiler of them. */
function addJsxTypes(root: string, folder: string, framework: string): void {
  const types = join(root, '.ci/npm', `${framework}.d.ts`);
  copyFileSync(types, join(folder, `${framework}.d.ts`));
  const forRequire = readFileSync(types, 'utf8').replace(
    /(field-element\.js')/,
    "$1 with { 'resolution-mode': 'import' }",
  );
  writeFileSync(join(folder, `${framework}.d.cts`), forRequire);
  writeFileSync(join(folder, `${framework}.mjs`), 'export {};\n');
  writeFileSync(join(folder, `${framework}.cjs`), "'use strict';\n");
}

function makePackage(root: string, name: string, manifest: object, fill: (folder: string) => void): void {
  const folder = join(root, 'dist/npm', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  fill(folder);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(join(root, '.ci/npm', `${name}.md`), join(folder, 'README.md'));
}

/** @param root where dist/plugin and dist/cli have just been built */
export function makeNpmPackages(root = '.'): void {
  const { version, license, homepage, repository, bugs, engines, dependencies }: Common = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const common = { version, license, homepage, repository, bugs, engines, dependencies };
  makePackage(root, 'caseline', pluginManifest(common), (folder) => {
    cpSync(join(root, 'dist/plugin'), folder, { recursive: true });
    copyFileSync(join(root, '.ci/npm/caseline.d.cts'), join(folder, 'caseline.d.cts'));
    addJsxTypes(root, folder, 'react');
    addJsxTypes(root, folder, 'preact');
  });
  makePackage(root, 'caseline-cli', cliManifest(common), (folder) =>
    cpSync(join(root, 'dist/cli'), folder, { recursive: true }),
  );
}
