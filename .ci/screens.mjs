// `npm run screens`: draws the built extension on the demo, in Chromium. Options: SCREENS_HELP.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const SCREENS_HELP = `npm run screens [-- options] [FOLDER]

Builds Caseline and draws its screens.

  (without options)  the pictures of the documentation, into docs/pictures
  --stores           pictures for the browsers' stores, 1280 x 800, into dist/store/pictures
  --all FOLDER       every state in every size and look, for a person to look at
  --only NAME        a file of test/screens, or a test by its name (may be repeated)
  --no-build         draws what is built`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stores: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    'no-build': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const kind = values.all ? 'all' : values.stores ? 'stores' : 'docs';
const folder = positionals[0] ?? { docs: 'docs/pictures', stores: 'dist/store/pictures' }[kind];
if (values.help || folder === undefined) {
  console.log(SCREENS_HELP);
  process.exit(values.help ? 0 : 2);
}

const npx = (args, env = {}) =>
  spawnSync('npx', ['--no-install', ...args], { stdio: 'inherit', env: { ...process.env, ...env } }).status ??
  1;

const built = values['no-build'] ? 0 : npx(['vite', 'build', '--logLevel', 'error']);
if (built !== 0) process.exit(built);
process.exit(
  npx(['vitest', 'run', '--project', 'screens', ...values.only], {
    CASELINE_SCREENS: kind,
    CASELINE_SCREENS_FOLDER: resolve(folder),
  }),
);
