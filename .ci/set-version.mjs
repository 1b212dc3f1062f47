// `npm run set-version -- 1.2.0`: writes the version of package.json into every place that names it in words.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(import.meta.dirname, '..');

/** What stands around the version, by file. Each must be there: a text that was reworded must not keep an old version. */
const PLACES = {
  'action.yml': [/(@caseline\/cli@)\d[\w.-]*/g],
  'docs/ci.md': [/(caseline\/caseline@v)\d[\w.-]*/g, /(rev: v)\d[\w.-]*/g],
  'docs/openapi.json': [/(^ {4}"version": ")[^"]+/gm],
};

/**
 * @param {string} folder the project's folder
 * @param {string} version as semver has it, `1.2.0`
 * @param {string} day ISO 8601, `2026-11-30`
 * @returns {string | null} what is in the way
 */
export function setVersion(folder, version, day) {
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) return 'name the version: npm run set-version -- 1.2.0';
  const file = (name) => join(folder, name);
  const changes = readFileSync(file('CHANGELOG.md'), 'utf8');
  if (!/^## Unreleased$/m.test(changes))
    return 'CHANGELOG.md has no "## Unreleased": what is new in this version?';
  for (const [name, patterns] of Object.entries(PLACES)) {
    let text = readFileSync(file(name), 'utf8');
    for (const pattern of patterns) {
      if (text.search(pattern) < 0) return `${name} does not name the version as ${pattern.source} any more`;
      text = text.replace(pattern, `$1${version}`);
    }
    writeFileSync(file(name), text);
  }
  writeFileSync(file('CHANGELOG.md'), changes.replace(/^## Unreleased$/m, `## ${version} (${day})`));
  const npm = ['version', version, '--no-git-tag-version', '--allow-same-version'];
  const { status, stderr } = spawnSync('npm', npm, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? null : stderr;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = setVersion(root, process.argv[2] ?? '', new Date().toISOString().slice(0, 10));
  if (problem) {
    console.error(`caseline: ${problem}`);
    process.exit(2);
  }
}
