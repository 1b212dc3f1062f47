// `npm run rehearse -- 1.2.0`: publishes a version without publishing it. All is done in a copy of the last commit, which
// is deleted afterwards: set the version, commit, tag, make the zips and packages, ask Firefox's linter and npm.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setVersion } from './set-version.mjs';

const root = join(import.meta.dirname, '..');
const version = process.argv[2] ?? '';
const place = mkdtempSync(join(tmpdir(), 'caseline-rehearsal-'));
const copy = join(place, 'caseline');

function run(command, args, cwd = copy) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout + stderr;
}

/** What is to be done and, by its name, what came of it. */
const STEPS = {
  'a copy of the last commit': () => {
    run('git', ['clone', '--quiet', root, copy], root);
    for (const folder of ['node_modules', 'test/companions/node_modules'])
      symlinkSync(join(root, folder), join(copy, folder));
    return run('git', ['log', '-1', '--format=%h %s']);
  },
  'the version in every place': () => {
    const problem = setVersion(copy, version, new Date().toISOString().slice(0, 10));
    if (problem) throw new Error(problem);
    return run('git', ['diff', '--stat']);
  },
  'commit and tag': () => {
    run('git', ['commit', '--quiet', '--all', '--message', `Version ${version}`]);
    run('git', ['tag', `v${version}`]);
    return run('git', ['describe', '--tags']);
  },
  'npm run package': () => run(process.execPath, ['.ci/package.mjs']),
  'Firefox’s linter': () => {
    const zip = `dist/store/caseline-firefox-${version}.zip`;
    const { summary } = JSON.parse(
      run('test/companions/node_modules/.bin/addons-linter', [zip, '--output', 'json']),
    );
    if (summary.errors > 0) throw new Error(`${summary.errors} errors`);
    return `${summary.errors} errors, ${summary.warnings} warnings (each is explained in docs/releasing.md)`;
  },
  'npm publish --dry-run': () =>
    ['caseline', 'caseline-cli'].map((name) => publish(join(copy, 'dist/npm', name))).join('\n'),
};

/** The name and sizes that npm would publish; a package must be what its folder says. */
function publish(folder) {
  const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const said = run('npm', ['publish', '--dry-run'], folder);
  if (!said.includes(`+ ${name}@${version}`)) throw new Error(said);
  const [, size] = /package size: +(.+)/.exec(said) ?? [];
  const [, unpacked] = /unpacked size: +(.+)/.exec(said) ?? [];
  const [, files] = /total files: +(.+)/.exec(said) ?? [];
  return `${name}@${version}: ${files} files, ${size} packed, ${unpacked} unpacked`;
}

let failed = false;
try {
  for (const [name, step] of Object.entries(STEPS))
    console.log(`✓ ${name}\n${step().trim().replace(/^/gm, '    ')}`);
  console.log('Nothing was published, and the copy is deleted.');
} catch (error) {
  failed = true;
  console.error(`caseline: the rehearsal broke off: ${error.message}`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
