import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { caseline } from './support/run.ts';

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caseline-'));
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { status, stdout } = await caseline(['completions', shell]);
    expect(status).toBe(0);
    writeFileSync(join(folder, `caseline.${shell}`), stdout);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, args: readonly string[], input = ''): string {
  const { stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', input, cwd: folder });
  if (error) throw error;
  expect(stderr).toBe('');
  return stdout;
}

/** What bash offers behind a line; its last word is the one being written. */
function bash(line: string): string[] {
  // As readline splits a line: a sign of equality is a word.
  const words = line.split(/ |(?==)|(?<==)/);
  const script = `source ${join(folder, 'caseline.bash')}
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
    _caseline; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return run('bash', ['--norc', '-c', script]).split('\n').filter(Boolean);
}

/** What fish offers, without its explanations. */
function fish(line: string): string[] {
  const script = `source ${join(folder, 'caseline.fish')}; complete -C '${line}'`;
  return run('fish', ['--no-config', '-c', script])
    .split('\n')
    .filter(Boolean)
    .map((offer) => offer.split('\t')[0] ?? '');
}

/** What a line has become in zsh when somebody pressed Tab: zsh has no other way to be asked. */
function zsh(line: string): string {
  const script = `
    zmodload zsh/zpty
    zpty shell zsh -f -i
    zpty -w shell 'PS1=; unsetopt beep; autoload -Uz compinit; compinit -u -D; source ${join(folder, 'caseline.zsh')}'
    zpty -w shell 'show() { print -r -- "line<$BUFFER>" }; zle -N show; bindkey "^X" show; print rea""dy'
    zpty -m -r shell said '*ready*'
    zpty -w -n shell ${JSON.stringify(line)}$'\\t\\x18'
    zpty -m -r shell said '*line<*>*'
    print -r -- "$said"
    zpty -d shell`;
  return /line<([^>]*)>/.exec(run('zsh', ['-f', '-c', script]))?.[1] ?? '';
}

describe('bash', () => {
  it.each([
    ['caseline li', ['lint']],
    ['caseline --v', ['--version']],
    ['caseline lint --max', ['--max-warnings']],
    ['caseline lint form.xml --format ju', ['junit']],
    ['caseline lint --format=s', ['sarif']],
    ['caseline lint --format=', ['text', 'compact', 'github', 'junit', 'json', 'sarif']],
    ['caseline lint --rule phone-const', ['phone-constant']],
    ['caseline lint --language s', ['sw']],
    ['caseline serve --se', ['--seed']],
    ['caseline completions z', ['zsh']],
    ['caseline help imp', ['import']],
    // Files are left to bash itself.
    ['caseline lint fo', []],
    ['caseline lint --project p', []],
  ])('%s', (line, offers) => {
    expect(bash(line)).toEqual(offers);
  });

  it('offers every command', () => {
    expect(bash('caseline ')).toEqual([...Object.keys(COMMANDS), 'help', '--help', '--version']);
  });
});

describe('fish', () => {
  it.each([
    ['caseline li', ['lint']],
    ['caseline lint --max', ['--max-warnings']],
    ['caseline lint form.xml --format ju', ['junit']],
    ['caseline lint --format=s', ['--format=sarif']],
    ['caseline lint --rule phone-const', ['phone-constant']],
    ['caseline completions z', ['zsh']],
    ['caseline help imp', ['import']],
    ['caseline lint caseline.b', ['caseline.bash']],
    ['caseline lint --project caseline.b', ['caseline.bash']],
  ])('%s', (line, offers) => {
    expect(fish(line)).toEqual(offers);
  });
});

describe('zsh', () => {
  it.each([
    ['caseline li', 'caseline lint '],
    ['caseline lint --max', 'caseline lint --max-warnings='],
    ['caseline lint form.xml --format ju', 'caseline lint form.xml --format junit '],
    ['caseline lint --format=s', 'caseline lint --format=sarif '],
    ['caseline lint --rule phone-const', 'caseline lint --rule phone-constant '],
    ['caseline completions z', 'caseline completions zsh '],
    ['caseline help imp', 'caseline help import '],
    ['caseline lint caseline.b', 'caseline lint caseline.bash '],
  ])('%s', (line, expected) => {
    expect(zsh(line)).toBe(expected);
  });
});

it.each([
  [[], 'name a shell: bash, zsh or fish'],
  [['zhs'], 'name a shell: bash, zsh or fish; did you mean zsh?'],
  [['bash', 'zsh'], 'name a shell: bash, zsh or fish'],
])('%j is told in one line', async (args, message) => {
  expect(await caseline(['completions', ...args])).toEqual({
    status: 2,
    stdout: '',
    stderr: `caseline completions: ${message} (caseline completions --help lists what it takes)\n`,
  });
});
