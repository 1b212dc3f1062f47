import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { greeting, LINT_DEMO } from '../pages/greeting.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What a newcomer's terminal shows. */
function inTerminal(command: string) {
  const [program = '', ...args] = command.split(/ +/);
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm start', () => {
  it('prints its help without building anything', () => {
    const { status, stdout, stderr } = inTerminal('node .ci/start.mjs --help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('--open');
    expect(stdout).not.toContain('building');
  });

  it.each([
    ['--prot 80', "caseline: Unknown option '--prot' (npm start -- --help lists the options)\n"],
    [
      '--port 70000',
      'caseline: --port takes a number from 0 to 65535 (npm start -- --help lists the options)\n',
    ],
    [
      '--port',
      "caseline: Option '--port <value>' argument missing (npm start -- --help lists the options)\n",
    ],
  ])('%s is told in one line, before anything is built', (args, message) => {
    expect(inTerminal(`node .ci/start.mjs ${args}`)).toEqual({ status: 2, stdout: '', stderr: message });
  });

  it('shows in its third step each mistake of the demo once', () => {
    expect(greeting('http://x', 'a-token').replaceAll(/ \\\n +/g, ' ')).toContain(LINT_DEMO.join(' '));
    const { status, stdout, stderr } = inTerminal(`${LINT_DEMO.join(' ')} --format json`);
    expect([status, stderr]).toEqual([1, '']);
    const rules = JSON.parse(stdout).files[0].findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.sort()).toEqual([
      'email-unvalidated',
      'gateway-unknown',
      'language-choice-missing',
      'language-unknown',
      'phone-constant',
      'phone-from-number',
      'time-zone-unknown',
      'verified-false-is-true',
    ]);
  });
});
