import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const FORM = readFileSync(resolve(ROOT, 'test/lint/data/contact.xml'), 'utf8');
const CLEAN = FORM.replace("'IST'", "'Asia/Kolkata'").replace("'MOBILE_BACKEND_TEST'", "''");
const CONFIG = { project: { languages: ['en', 'hin', 'fra', 'klingon'], countries: ['IN'] } };

let folder = '';
/** The package as it is released. */
let tarball = '';

function at(...names: string[]): string {
  return join(folder, ...names);
}

function put(name: string, content: string): void {
  mkdirSync(resolve(at(name), '..'), { recursive: true });
  writeFileSync(at(name), content);
}

function run(cwd: string, program: string, ...args: string[]): string {
  const env = { ...process.env, npm_config_prefer_offline: 'true', PRE_COMMIT_HOME: at('pre-commit') };
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env });
}

function repository(name: string): (...args: string[]) => string {
  mkdirSync(at(name), { recursive: true });
  const git = (...args: string[]) =>
    run(at(name), 'git', '-c', 'user.name=test', '-c', 'user.email=test@example.org', ...args);
  git('init', '--quiet', '--initial-branch=main');
  return git;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseline-ci-'));
  const [packed] = JSON.parse(
    run(ROOT, 'npm', 'pack', '--json', '--pack-destination', folder, join(ROOT, 'dist/npm/caseline-cli')),
  );
  tarball = at(packed.filename);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the action for GitHub', () => {
  interface Step {
    readonly shell: string;
    readonly run: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly 'working-directory'?: string;
  }
  const action: {
    readonly inputs: Readonly<Record<string, { readonly default: string }>>;
    readonly runs: { readonly using: string; readonly steps: readonly Step[] };
  } = parse(readFileSync(resolve(ROOT, 'action.yml'), 'utf8'));

  /** Runs the steps as GitHub's runner does: inputs put in, each step by its own bash, until one fails. */
  function step(given: Readonly<Record<string, string>>): { status: number | null; log: string } {
    const put = (text: string): string =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => {
        const value = given[name] ?? action.inputs[name]?.default;
        if (value === undefined) throw new Error(`action.yml has no input ${name}`);
        return value;
      });
    let log = '';
    for (const { shell, run: script, env = {}, 'working-directory': cwd = '.' } of action.runs.steps) {
      expect(shell).toBe('bash');
      expect(script).not.toContain('${{');
      const file = at('step.sh');
      writeFileSync(file, script);
      const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
        cwd: join(at('checkout'), put(cwd)),
        encoding: 'utf8',
        env: {
          PATH: process.env.PATH,
          HOME: process.env.HOME,
          npm_config_prefer_offline: 'true',
          RUNNER_TEMP: at('temp'),
          GITHUB_WORKSPACE: at('checkout'),
          GITHUB_ACTION_PATH: ROOT,
          ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, put(value)])),
        },
      });
      log += ran.stdout + ran.stderr;
      if (ran.status !== 0) return { status: ran.status, log };
    }
    return { status: 0, log };
  }

  beforeAll(() => {
    put('checkout/forms/contact.xml', FORM);
    put('checkout/forms/suite.xml', '<suite/>');
    put('checkout/it\'s $(touch owned) "here".xml', CLEAN);
    put('checkout/caseline.config.json', JSON.stringify(CONFIG));
  });

  it('is a composite action with a default for each input', () => {
    expect(action.runs.using).toBe('composite');
    const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'));
    expect(action.inputs.package?.default).toBe(`@caseline/cli@${version}`);
  });

  it('annotates the forms of a checkout and fails for errors', () => {
    const { status, log } = step({ package: tarball });
    expect(status).toBe(1);
    expect(log).toMatch(/^::error file=forms\/contact\.xml,line=\d+,.*title=caseline time-zone-unknown::/m);
  });

  it('passes inputs on as they are, also from a folder inside, and writes SARIF', () => {
    put('checkout/forms/known.json', '{"version": 1, "files": {}}');
    const { status, log } = step({
      package: tarball,
      'working-directory': 'forms',
      files: `contact.xml\n../it's $(touch owned) "here".xml\n`,
      baseline: 'known.json',
      'sarif-file': 'found.sarif',
    });
    expect(status).toBe(1);
    expect(log).toMatch(/^::error file=forms\/contact\.xml,/m);
    expect(log).toMatch(/2 forms: /);
    const { runs } = JSON.parse(readFileSync(at('checkout/forms/found.sarif'), 'utf8'));
    expect(runs[0].results.length).toBeGreaterThan(1);
  });

  it('succeeds without errors, and fails for warnings when they are limited', () => {
    const files = `it's $(touch owned) "here".xml`;
    expect(step({ package: tarball, files }).status).toBe(0);
    const { status, log } = step({ package: tarball, files, 'max-warnings': '0' });
    expect(status).toBe(1);
    expect(log).toContain('more than --max-warnings 0 allows');
  });
});

describe('the hook for pre-commit', () => {
  /** The repository of the hook, as it is released: the package without what only its builders need. */
  function hooks(): string {
    const git = repository('hooks');
    run(at('hooks'), 'tar', '-xzf', tarball, '--strip-components=1');
    const {
      devDependencies: _,
      scripts: __,
      ...manifest
    } = JSON.parse(readFileSync(at('hooks/package.json'), 'utf8'));
    writeFileSync(at('hooks/package.json'), JSON.stringify(manifest));
    copyFileSync(resolve(ROOT, '.pre-commit-hooks.yaml'), at('hooks/.pre-commit-hooks.yaml'));
    git('add', '.');
    git('commit', '--quiet', '-m', 'release');
    return git('rev-parse', 'HEAD').trim();
  }

  it('keeps a form with an error from being committed, and lets the mended one through', () => {
    const rev = hooks();
    const git = repository('project');
    put(
      'project/.pre-commit-config.yaml',
      `repos:\n  - repo: ${at('hooks')}\n    rev: ${rev}\n    hooks:\n      - id: caseline-lint\n`,
    );
    put('project/caseline.config.json', JSON.stringify(CONFIG));
    put('project/pom.xml', '<project/>');
    put('project/forms/contact.xml', FORM);
    run(at('project'), 'pre-commit', 'install');
    git('add', '.');
    const commit = () => {
      const env = { ...process.env, npm_config_prefer_offline: 'true', PRE_COMMIT_HOME: at('pre-commit') };
      const args = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-m', 'forms'];
      const { status, stdout, stderr } = spawnSync('git', args, {
        cwd: at('project'),
        encoding: 'utf8',
        env,
      });
      return { status, said: stdout + stderr };
    };
    const refused = commit();
    expect(refused.status).toBe(1);
    expect(refused.said).toContain('forms/contact.xml');
    expect(refused.said).toContain('error time-zone-unknown');
    expect(refused.said).not.toContain('pom.xml');
    put('project/forms/contact.xml', CLEAN);
    git('add', '.');
    expect(commit()).toMatchObject({ status: 0 });
  });
});
