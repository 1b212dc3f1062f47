import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/language/codes.ts';
import { caseline, type World } from './support/run.ts';

const FORM = resolve('test/lint/data/contact.xml');
const ALONE = resolve('test/pages/forms/demo.xml');
const ACTIONS = resolve('test/pages/forms/demo.mappings.json');
const OTHERS = LANGUAGES.filter((code) => code !== 'en');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseline-frame-'));
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'others'));
  put('others/a.xml', '<menu/>');
  put('others/b.xml', '<menu/>');
  put('nothing.xml', '');
  put('broken.xml', '<a><b></a>');
  put('locked.xml', '<a/>');
  chmodSync(join(folder, 'locked.xml'), 0);
  put('broken.json', '{');
  put('shape.json', '{"countries": "KE", "gateways": 3}');
  put('settings.json', '{"rule": {}}');
  put('rules.json', '{"rules": {"phone-constnt": "off"}}');
  put('project.json', '{"countries": ["KE"], "languages": ["en"]}');
  put('baseline.json', '{"version": 1, "files": {"gone.xml": ["a"]}}');
  put('state.ndjson', 'nothing\n');
  put('key.txt', 'name@example.org:key');
  put('cut.ccz', zipSync({ 'modules-0/forms-0.xml': strToU8('<a/>'.repeat(200)) }).subarray(0, 60));
  put('noforms.ccz', zipSync({ 'readme.txt': strToU8('nothing') }));
  put('a.csv', 'case_id,contact_phone_number\na,254712345678\n');
  put('plain.csv', 'case_id,mobile\na,254712345678\n');
  put('answers.json', '[]');
  put('wrong-answers.json', '[{"path": 3}]');
  put('twice.csv', 'id,id\n1,1\n');
  put('expects-nothing.csv', 'id,/data/phone\n1,0712\n');
  put('nowhere.csv', 'id,village\n1,Kitui\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What people get wrong, and what the system refuses. */
const WRONG: readonly (readonly string[])[] = [
  ['lnt', 'form.xml'],
  ['--lang'],
  ['lint'],
  ['lint', FORM, '--forma', 'text'],
  ['lint', FORM, '--format', 'yaml'],
  ['lint', FORM, '--max-warnings', 'many'],
  ['lint', FORM, '--fix=yes'],
  ['lint', FORM, '--project'],
  ['lint', '--fix', '-'],
  ['lint', FORM, '--stdin-filename', 'a.xml'],
  ['lint', '-', '--baseline', 'baseline.json', '--update-baseline'],
  ['lint', FORM, '--update-baseline'],
  ['lint', FORM, '--rule', 'phone-constnt=off'],
  ['lint', FORM, '--rule', 'phone-constant=loud'],
  ['lint', FORM, '--config', 'settings.json'],
  ['lint', FORM, '--config', 'rules.json'],
  ['lint', FORM, '--config', 'none.json'],
  ['lint', FORM, '--project', 'broken.json'],
  ['lint', FORM, '--project', 'shape.json'],
  ['lint', FORM, '--project', '.'],
  ['lint', FORM, '--actions', 'project.json'],
  ['lint', FORM, '--actions', 'nothing.xml'],
  ['lint', FORM, ALONE, '--actions', ACTIONS],
  ['lint', FORM, '--max-warnings', '0', '--rule', 'phone-constant=warning'],
  ['lint', FORM, '--baseline', 'baseline.json'],
  ['lint', FORM, '--quiet'],
  ['lint', ALONE],
  ['lint', ALONE, '--format', 'compact'],
  ['lint', ALONE, '--format', 'github'],
  [
    'lint',
    'none.xml',
    'nothing.xml',
    'broken.xml',
    'locked.xml',
    'cut.ccz',
    'noforms.ccz',
    'empty',
    'others',
    '*.xsl',
  ],
  ['lint', 'none.xml', 'broken.xml', '--format', 'compact'],
  ['lint', 'none.xml', 'broken.xml', '--format', 'github'],
  ['lint', '-'],
  ['try', FORM],
  ['try', '--answers', 'answers.json'],
  ['try', FORM, '--batch', '-'],
  ['try', '--batch', '-', '--form', 'a'],
  ['try', 'none.xml', '--answers', 'answers.json'],
  ['try', FORM, '--answers', 'wrong-answers.json'],
  ['try', FORM, '--answers', 'answers.json', '--form', 'Visit'],
  ['try', FORM, '--table', 'twice.csv'],
  ['try', FORM, '--table', 'expects-nothing.csv'],
  ['try', FORM, '--table', 'nowhere.csv'],
  ['try', FORM, '--table', 'broken.json'],
  ['sheet'],
  ['sheet', 'none.csv'],
  ['sheet', 'empty'],
  ['sheet', 'a.csv', '--today', 'tomorrow'],
  ['sheet', 'a.csv', '--map', 'phone'],
  ['sheet', 'a.csv', '--map', 'contact_phone=mobile'],
  ['sheet', 'a.csv', '--map', 'contact_phone_number=cell'],
  ['sheet', 'a.csv', '--owners', 'shape.json'],
  ['sheet', 'a.csv', '--fixed', 'a.csv'],
  ['sheet', 'plain.csv'],
  ['health'],
  ['health', 'a.csv'],
  ['health', '--from', 'a.csv', '--hq', 'https://hq.example.org'],
  ['health', '--from', 'none.csv'],
  ['health', '--from', 'plain.csv'],
  ['health', '--hq', 'http://hq.example.org', '--project', 'demo'],
  ['health', '--hq', 'https://a:b@hq.example.org', '--project', 'demo'],
  ['health', '--hq', 'https://hq.example.org'],
  ['health', '--hq', 'https://hq.example.org', '--project', 'demo'],
  [
    'health',
    '--hq',
    'https://hq.example.org',
    '--project',
    'demo',
    '--hq-key-file',
    'key.txt',
    '--state',
    'state.ndjson',
  ],
  ['dictionary'],
  ['dictionary', '--project', 'project.json', '--output', 'a.csv'],
  ['dictionary', '--project', 'project.json', '--output', 'a.xlsx', '--case-type', '1a'],
  ['dictionary', '--project', 'project.json', '--output', 'none/a.xlsx', '--case-type', 'client'],
  ['outcome', 'a', 'b'],
  ['outcome', 'none.ndjson'],
  ['completions', 'bsh'],
];

/** Whatever comes on standard input is empty. */
async function said(args: readonly string[], language: string, world: World = {}): Promise<string> {
  const { stdout, stderr } = await caseline([...args, '--language', language], { cwd: folder, ...world });
  return stdout + stderr;
}

/** Names of commands, files, columns and what options take: the same in every language. */
const NAMES =
  /\b(?:caseline|lint|sheet|empty|others|many|yaml|text|compact|github|junit|json|sarif|result|sms|replies|email|bash|zsh|fish|bsh|shell)\b/g;

/** Three English words in a row, outside of code, quotes and names. */
function phrases(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const words = line
      .replace(/`[^`]*`|«[^»]*»|“[^”]*”|"[^"]*"|\S*[\d./_=<>|-]\S*/g, ' | ')
      .replace(NAMES, '|')
      .split(/[^\p{L}'’|]+/u);
    return words.flatMap((_, at) => {
      const three = words.slice(at, at + 3);
      return three.length === 3 && three.every((word) => /^[a-z]{2,}$/.test(word)) ? [three.join(' ')] : [];
    });
  });
}

describe('what commands say when something is wrong', () => {
  it('is told of in English with words that this test knows', async () => {
    for (const args of WRONG) {
      const english = await said(args, 'en');
      expect([args.join(' '), /[a-z]{2,}/.test(english)]).toEqual([args.join(' '), true]);
    }
  });

  it.each(OTHERS)('is told of in %s, with no English left', async (code) => {
    const left: string[] = [];
    for (const args of WRONG) {
      const english = new Set(phrases(await said(args, 'en')));
      const other = await said(args, code);
      const found = phrases(other).filter((phrase) => english.has(phrase));
      if (found.length > 0) left.push(`${args.join(' ')}: ${found.join(', ')}`);
    }
    expect(left).toEqual([]);
  });

  it.each(OTHERS)('ends in %s with the status that it has in English', async (code) => {
    for (const args of WRONG) {
      const status = async (language: string) =>
        (await caseline([...args, '--language', language], { cwd: folder })).status;
      expect([args.join(' '), await status(code)]).toEqual([args.join(' '), await status('en')]);
    }
  });
});

describe('the language of an error in the arguments', () => {
  it('is the one that they name, wherever it stands', async () => {
    const { stderr } = await caseline(['lint', '--language=sw', 'a.xml', '--forma', 'text']);
    expect(stderr).toContain('hakuna chaguo --forma; ulimaanisha --format?');
  });

  it('is the terminal’s where they name none, or none of ours', async () => {
    const env = { LANG: 'fr_FR.UTF-8' };
    expect((await caseline(['lint'], { env })).stderr).toContain('nommez au moins un fichier');
    expect((await caseline(['lint', '--language', 'de'], { env })).stderr).toContain('--language est');
  });
});
