/** `caseline health --from FILE`. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHealthCommand } from '../../../src/cli/health/command.ts';
import { readPage, removeFolder } from '../support/page.ts';
import { caseline, type Ran, ran, type World } from '../support/run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseline-health-'));
  writeFileSync(
    join(folder, 'cases.csv'),
    'caseid,owner_name,contact_phone_number,language_code\n' +
      'a1,North,254712345678,en\na2,<b>South</b>,0712345679,en\na3,\u001b[31m,0712345680,"<script>alert(1)</script>"\n',
  );
  writeFileSync(join(folder, 'project.json'), '{"countries":["KE"],"languages":["en"]}');
  writeFileSync(
    join(folder, 'contacts.ndjson'),
    '{"id":"a1","contact":{"contact_phone_number":"254712345678"}}\nno JSON\n' +
      '{"id":"a2","contact":{"contact_phone_number":"12"},"case":{"closed":true}}\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function health(args: readonly string[], world: World = {}): Promise<Ran> {
  return ran(createHealthCommand(), args, { cwd: folder, ...world });
}

const CASES = ['--from', 'cases.csv', '--project', 'project.json'];

describe('caseline health', () => {
  it('answers first to how many HQ will send, and what the biggest cause is', async () => {
    const { status, stdout } = await health(CASES);
    expect(status).toBe(0);
    const [, reached, biggest, mender] = stdout.split('\n');
    expect(reached).toBe('HQ will send SMS to 1 of 3 cases (33 %).');
    expect(biggest).toMatch(/^Biggest cause: 2 cases\. The number begins with 0/);
    expect(mender).toBe('Who mends it: whoever corrects data, at a desk.');
    const page = await health([...CASES, '--format', 'html']);
    expect(page.stdout).toContain('Who mends it: whoever corrects data, at a desk.');
  });

  it('takes what is known of the project by --facts, too', async () => {
    const { stdout } = await health(['--from', 'cases.csv', '--facts', 'project.json']);
    expect(stdout).toBe((await health(CASES)).stdout);
  });

  it('nothing in a file acts in a terminal', async () => {
    const { stdout } = await health(CASES, { terminal: true });
    expect(stdout).not.toContain('\u001b[31m');
    expect(stdout).toContain('<U+001B>');
  });

  it('counts for programs', async () => {
    const { stdout } = await health([...CASES, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'cases.csv',
      cases: 3,
      channels: { sms: { tones: { ok: 1, doubtful: 2 } } },
    });
  });

  it('makes a page that needs no network and that no value can act in', async () => {
    const { stdout } = await health([...CASES, '--format', 'html'], { terminal: true });
    expect(stdout).toContain("default-src 'none'");
    expect(stdout).not.toMatch(/<script|<b>|(?:src|href)=|\u001b|07123456/);
    expect(stdout).toContain('&lt;b&gt;South&lt;/b&gt;');
  });

  it('masks a number in whichever property it stands', async () => {
    writeFileSync(
      join(folder, 'swapped.csv'),
      'caseid,contact_phone_number,time_zone,language_code,contact_phone_number_is_verified\n' +
        'a1,２５４７１２３４５６７８,x254712345678x,0712_345_678,0712345678\n',
    );
    for (const format of ['text', 'html']) {
      const { stdout } = await health([
        '--from',
        'swapped.csv',
        '--project',
        'project.json',
        '--format',
        format,
      ]);
      expect(stdout).toContain('…78');
      expect(stdout).not.toMatch(/345_?678|３４５/);
    }
    const { stdout } = await health(['--from', 'swapped.csv', '--project', 'project.json', '--show-numbers']);
    expect(stdout).toContain('x254712345678x');
  });

  it('reads contacts line by line, and says how many lines it could not', async () => {
    const { status, stdout, stderr } = await health(['--from', 'contacts.ndjson']);
    expect(status).toBe(0);
    expect(stdout).toContain('1 case with a contact property, 1 closed');
    expect(stderr).toContain('1 line could not be read');
  });

  it.each([
    ['no file', [], '--from FILE or --hq URL is missing'],
    ['a file that is not there', ['--from', 'none.csv'], 'none.csv: there is no such file'],
    ['a file about something else', ['--from', 'project.json'], 'no column is one of the contact properties'],
    ['a column that is not there', [...CASES, '--map', 'time_zone=zone'], 'no column “zone”'],
  ])('%s ends with 2', async (_, args, error) => {
    const { status, stderr } = await health(args);
    expect(status).toBe(2);
    expect(stderr).toContain(error);
  });
});

describe('docs/health.md', () => {
  const PAGE = readPage('health.md');

  it.each(PAGE.examples)('caseline %s', async (line, shown) => {
    const place = PAGE.folder();
    try {
      const { stdout } = await caseline(line.split(' '), { cwd: place });
      expect(stdout.trimEnd()).toBe(shown.trimEnd());
    } finally {
      removeFolder(place);
    }
  });
});
