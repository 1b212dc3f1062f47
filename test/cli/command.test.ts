import { describe, expect, it } from 'vitest';
import { defineCommand, refused } from '../../src/cli/command/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { caseline, ran } from './support/run.ts';

/** A command with an option of each kind; it prints what it was given. */
const sample = defineCommand({
  name: 'sample',
  operands: 'FILE…',
  about: 'Shows what a command is given.',
  examples: ['caseline sample a.xml'],
  options: {
    fast: { kind: 'flag', help: 'be quick' },
    out: { kind: 'text', value: 'FILE', help: 'where to write' },
    name: { kind: 'text', value: 'NAME', default: 'Anna', help: 'whom to greet' },
    rule: { kind: 'list', value: 'ID', help: 'a rule' },
    format: { kind: 'choice', choices: ['text', 'json'], default: 'text', help: 'how' },
    most: { kind: 'number', value: 'N', minimum: 0, maximum: 100, help: 'so many' },
  },
  exits: { 0: 'done', 2: 'not done' },
  async run({ options, operands }, io) {
    if (operands.includes('none.xml')) return refused('none.xml: cannot be read');
    const { fast, out, name, rule, format, most } = options;
    io.out.json({ fast, out, name, rule, format, most, operands });
    return 0;
  },
});

async function given(...args: string[]) {
  const { stdout, stderr } = await ran(sample, args);
  return stderr === '' ? JSON.parse(stdout) : stderr;
}

const UNSET = { fast: false, name: 'Anna', rule: [], format: 'text', operands: [] };

describe('what a command is given', () => {
  it.each([
    [[], {}],
    [['a.xml', '--fast', 'b.xml'], { fast: true, operands: ['a.xml', 'b.xml'] }],
    [['--out', 'x', '--out=y'], { out: 'y' }],
    [['--rule', 'a', '--rule=b'], { rule: ['a', 'b'] }],
    [['--most', '7', '--format=json'], { most: 7, format: 'json' }],
    [['-'], { operands: ['-'] }],
    [['--', '--fast'], { operands: ['--fast'] }],
    [['--name=--odd'], { name: '--odd' }],
    [['--name='], { name: '' }],
    [['--color', 'a.xml'], { operands: ['a.xml'] }],
    [['--color', 'never', 'a.xml'], { operands: ['a.xml'] }],
    [['--no-color', '--language', 'sw'], {}],
  ])('%j', async (args, expected) => {
    expect(await given(...args)).toEqual({ ...UNSET, ...expected });
  });
});

describe('wrong arguments', () => {
  it.each([
    [['--fats'], 'there is no option --fats; did you mean --fast?'],
    [['--langage', 'fr'], 'there is no option --langage; did you mean --language?'],
    [['--form', 'json'], 'there is no option --form; did you mean --format?'],
    [['--unheard-of'], 'there is no option --unheard-of'],
    [['-x'], 'there is no option -x'],
    [['--__proto__', 'x'], 'there is no option --__proto__'],
    [['--fast=yes'], '--fast takes no value'],
    [['--out'], '--out needs a value: FILE'],
    [['--out', '--fast'], '--out needs a value: FILE'],
    [['--format', 'jsn'], '--format is text or json, not jsn; did you mean json?'],
    [['--most', '-1'], '--most needs a value: N'],
    [['--most', '101'], '--most is a number from 0 to 100, not 101'],
    [['--most', '1e1'], '--most is a number from 0 to 100, not 1e1'],
    [['--language', 'tlh'], '--language is auto, en, fr, es, pt, hi or sw, not tlh'],
  ])('%j are told in one line', async (args, message) => {
    const { status, stdout, stderr } = await ran(sample, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`caseline sample: ${message} (caseline sample --help lists what it takes)\n`);
  });

  it('what a command refuses has no word about help', async () => {
    const { status, stderr } = await ran(sample, ['none.xml']);
    expect([status, stderr]).toEqual([2, 'caseline sample: none.xml: cannot be read\n']);
  });
});

describe('help', () => {
  it('has usage, options, examples and exit statuses', async () => {
    const { status, stdout } = await ran(sample, ['--help', '--fats=']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    const help = await ran(sample, ['-h']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain('caseline sample FILE… [options]');
    expect(help.stdout).toMatch(/--format text\|json +how \(default text\)/);
    expect(help.stdout).toMatch(/--rule ID +a rule; may be repeated/);
    expect(help.stdout).toContain('  caseline sample a.xml');
    expect(help.stdout).toContain('Exit status: 0 done, 2 not done.');
    expect(Math.max(...help.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(112);
  });

  it.each(Object.keys(COMMANDS))('caseline %s --help and caseline help say the same', async (name) => {
    const help = await caseline([name, '--help']);
    expect(help.status).toBe(0);
    expect(help.stdout).toContain(`caseline ${name}`);
    expect(help.stdout).toContain('Exit status: 0 ');
    expect(await caseline(['help', name])).toEqual(help);
  });
});

describe('caseline', () => {
  it('lists its commands', async () => {
    const { status, stdout } = await caseline(['--help']);
    expect(status).toBe(0);
    for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(`caseline ${name} `);
    expect(await caseline(['help'])).toEqual({ status, stdout, stderr: '' });
    expect(await caseline([])).toEqual({ status: 2, stdout: '', stderr: stdout });
  });

  it.each([
    ['lnt', 'caseline: there is no command lnt; did you mean lint? (caseline --help lists them)\n'],
    [
      '--verson',
      'caseline: there is no option --verson; did you mean --version? (caseline --help lists them)\n',
    ],
    ['toString', 'caseline: there is no command toString (caseline --help lists them)\n'],
    [
      'a\u001b]0;x\u0007',
      'caseline: there is no command a<U+001B>]0;x<U+0007> (caseline --help lists them)\n',
    ],
  ])('%j is told in one line', async (name, message) => {
    expect(await caseline([name])).toEqual({ status: 2, stdout: '', stderr: message });
  });
});
