import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sheetCommand } from '../../../src/cli/sheet/command.ts';
import { xlsxFile } from '../../sheet/xlsx-file.ts';
import { type Ran, ran, type World } from '../support/run.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'caseline-sheet-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function sheet(args: readonly string[], world: World = {}): Promise<Ran> {
  return ran(sheetCommand, ['--today', '2026-11-29', ...args], { cwd: folder, ...world });
}

/** Lines of JSON. */
function lines({ stdout }: Ran): Array<Record<string, unknown>> {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

beforeEach(() => {
  write('project.json', '{"countries":["KE"],"languages":["en","sw","mar"]}');
  write(
    'contacts.csv',
    'case_id,mobile,contact_phone_number_is_verified,language_code\n' +
      'c1,254712345678,1,en\nc2,0712345679,1,English\nc3,254712345678,1,sw\nc4,,,\n',
  );
});

const MAPPED = ['--map', 'contact_phone_number=mobile', '--project', 'project.json'];

describe('caseline sheet, for people', () => {
  it('says what is wrong in which rows, with masked numbers, and how many get SMS', async () => {
    const { status, stdout } = await sheet(['contacts.csv', ...MAPPED]);
    expect(status).toBe(1);
    expect(stdout).toContain('contact_phone_number from mobile');
    expect(stdout).toContain('row 3: …79 → 254…79');
    expect(stdout).toContain('row 3: English → en');
    expect(stdout).toMatch(/The number stands in a row before this one.*\n {4}row 4: 254…78/);
    expect(stdout).toContain('4 rows: 3 written, 1 skipped.');
    expect(stdout).toContain('2 of 3 contacts will get SMS');
    expect(stdout).not.toContain('0712345679');
  });

  it('masks a number in whichever column it stands, in whatever digits, and in a first row that has no names', async () => {
    const row =
      'c1,２５４７１２３４５６７８,0712345678,254712345678,x254712345678x,0712_345_678,0712345678@example';
    const names =
      'case_id,contact_phone_number,contact_phone_number_is_verified,time_zone,language_code,contact_backend_id,commcare_email_address';
    write('swapped.csv', `${names}\n${row}\n`);
    write('nameless.csv', `${row}\n${row}\n`);
    for (const name of ['swapped.csv', 'nameless.csv']) {
      const { stdout } = await sheet([name, '--project', 'project.json']);
      expect(stdout).toContain('…78');
      expect(stdout).not.toMatch(/345_?678|３４５/);
    }
  });

  it('shows numbers to a terminal, and when it is asked to', async () => {
    for (const { stdout } of [
      await sheet(['contacts.csv', ...MAPPED], { terminal: true }),
      await sheet(['contacts.csv', ...MAPPED, '--show-numbers']),
    ])
      expect(stdout).toContain('row 3: 0712345679 → 254712345679');
  });

  it('says that all is well', async () => {
    write('good.csv', 'case_id,contact_phone_number\nc1,254712345678\n');
    const { status, stdout } = await sheet(['good.csv']);
    expect(status).toBe(0);
    expect(stdout).toContain('1 row: 1 written.\nThe contact will get SMS.');
  });

  it('says why HQ refuses a file, and goes on as if it did not', async () => {
    write('semicolons.csv', 'case_id;contact_phone_number\nc1;0712345678\n\n');
    const { status, stdout } = await sheet(['semicolons.csv', '--project', 'project.json']);
    expect(status).toBe(2);
    expect(stdout).toContain('HQ refuses this file (row 3): The file has an empty line.');
    expect(stdout).toContain('and then: The cells are separated by something else than commas.');
    expect(stdout).toContain('Once that is mended:\n1 row: 1 written.');
  });

  it('says where an import dies', async () => {
    const { status, stdout } = await sheet([
      join(import.meta.dirname, '../../sheet/data/importer-files/lo-fmt-date.xls'),
    ]);
    expect(status).toBe(2);
    expect(stdout).toContain("HQ's import dies at row 2");
  });

  it('tells columns that are nearly right, and a sheet without names', async () => {
    write('near.csv', 'case_id,contact_phone\nc1,0712345678\n');
    expect((await sheet(['near.csv'])).stdout).toContain('--map contact_phone_number=contact_phone');
    write('bare.xlsx', xlsxFile([[null], [null]]));
    const bare = await sheet(['bare.xlsx']);
    expect(bare).toMatchObject({ status: 1 });
    expect(bare.stdout).toContain('no column names');
  });

  it('nothing in a file acts in a terminal', async () => {
    write('hostile.csv', 'case_id,contact_phone_number\nc1,\u001b[2J07\u202e12345678\n');
    const { stdout } = await sheet(['hostile.csv'], { terminal: true });
    expect(stdout).not.toContain('\u001b[2J');
    expect(stdout).not.toContain('\u202e');
  });
});

describe('caseline sheet, for programs', () => {
  it('one row a line: as HQ stores it, skipped rows too, and last the summary', async () => {
    const run = await sheet(['contacts.csv', ...MAPPED, '--format', 'ndjson']);
    const [first, second, third, fourth, last] = lines(run);
    expect(first).toMatchObject({
      row: 2,
      duplicateOf: null,
      corrected: null,
      outcome: { sms: { status: 'yes' } },
    });
    expect(second).toMatchObject({
      row: 3,
      contact: { contact_phone_number: '0712345679', language_code: 'English' },
      corrected: { contact_phone_number: '254712345679', language_code: 'en' },
    });
    expect(third).toMatchObject({ row: 4, duplicateOf: 2, outcome: { twoWay: { status: 'no' } } });
    expect(fourth).toMatchObject({ row: 5, skipped: true, contact: { contact_phone_number: '' } });
    expect(last).toMatchObject({
      summary: {
        rows: 4,
        causes: expect.arrayContaining([{ code: 'phone-leading-zero', severity: 'error', count: 1 }]),
      },
    });
    expect(run.status).toBe(1);
  });

  it('a file that HQ refuses has no rows', async () => {
    write('mark.csv', '\ufeffcase_id,contact_phone_number\nc1,254712345678\n');
    const run = await sheet(['mark.csv', '--format', 'ndjson']);
    expect(run.status).toBe(2);
    expect(lines(run)).toMatchObject([{ refused: { code: 'byte-order-mark' } }, { summary: { rows: 1 } }]);
  });

  it('an import that dies tells the rows before, and which are lost', async () => {
    const file = join(import.meta.dirname, '../../sheet/data/importer-files/lo-fmt-date.xls');
    const run = await sheet([file, '--format', 'ndjson', '--map', 'contact_phone_number=v']);
    const [row, ...rest] = lines(run);
    expect(row).toMatchObject({ row: 2, failed: { code: 'import-stopped' } });
    expect(rest.at(-2)).toMatchObject({ refused: { code: 'date-out-of-range', row: 2 } });
  });

  it('one document', async () => {
    const { stdout } = await sheet(['contacts.csv', ...MAPPED, '--format', 'json']);
    const { file, rows, summary } = JSON.parse(stdout);
    expect(file).toBe('contacts.csv');
    expect(rows).toHaveLength(4);
    expect(summary).toMatchObject({
      written: 3,
      skipped: 1,
      columns: [{ contact: { contact_phone_number: ['mobile'] } }],
    });
  });

  it('holds numbers whole', async () => {
    expect((await sheet(['contacts.csv', ...MAPPED, '--format', 'json'])).stdout).toContain('254712345678');
  });

  it('knows who holds a number already', async () => {
    write('owners.json', '[{"phone":"254712345678","kind":"mobile-worker","id":"w1"}]');
    const run = await sheet(['contacts.csv', ...MAPPED, '--owners', 'owners.json', '--format', 'ndjson']);
    expect(lines(run)[0]).toMatchObject({ outcome: { twoWay: { status: 'no', owner: { id: 'w1' } } } });
  });

  it('sheets of a bulk import are told by name', async () => {
    write(
      'bulk.xlsx',
      xlsxFile(
        [
          ['caseid', 'contact_phone_number'],
          ['c1', '254712345678'],
        ],
        'patient',
      ),
    );
    const run = await sheet(['bulk.xlsx', '--case-type', 'patient', '--format', 'ndjson']);
    expect(lines(run)[0]).toMatchObject({ sheet: 'patient', row: 2 });
  });
});

describe('caseline sheet --fixed', () => {
  it('writes a corrected copy and the list of its changes', async () => {
    const { stdout } = await sheet(['contacts.csv', ...MAPPED, '--fixed', 'fixed.csv']);
    expect(stdout).toContain('Written: fixed.csv, 2 cells changed (listed in fixed.changes.csv).');
    expect(read('fixed.csv')).toContain('c2,254712345679,1,en');
    expect(read('fixed.changes.csv')).toBe(
      'Row,Column,Before,After\r\n3,mobile,0712345679,254712345679\r\n3,language_code,English,en\r\n',
    );
    const again = await sheet(['fixed.csv', ...MAPPED, '--format', 'ndjson']);
    expect(lines(again)[1]).toMatchObject({
      contact: { contact_phone_number: '254712345679' },
      corrected: null,
    });
  });

  it('writes an Excel file where CSV cannot carry a value, and says so', async () => {
    write('marathi.csv', 'case_id,language_code\nc1,mar\n');
    const { stdout } = await sheet([
      'marathi.csv',
      '--project',
      'project.json',
      '--fixed',
      'marathi-fixed.csv',
    ]);
    expect(stdout).toContain('Written: marathi-fixed.xlsx');
    expect(stdout).toContain('It is an Excel file, because CSV cannot carry what is meant');
    expect(existsSync(join(folder, 'marathi-fixed.csv'))).toBe(false);
    const again = await sheet(['marathi-fixed.xlsx', '--format', 'ndjson']);
    expect(lines(again)[0]).toMatchObject({ contact: { language_code: 'mar' } });
  });

  it('says what it wrote to programs, too', async () => {
    const run = await sheet(['contacts.csv', ...MAPPED, '--fixed', 'fixed.csv', '--format', 'ndjson']);
    expect(lines(run).at(-1)).toMatchObject({
      summary: { fixed: { file: 'fixed.csv', changes: 2, unmended: [] } },
    });
  });

  it('never writes over the file itself', async () => {
    const before = read('contacts.csv');
    expect(await sheet(['contacts.csv', ...MAPPED, '--fixed', './contacts.csv'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('is the file itself'),
    });
    expect(read('contacts.csv')).toBe(before);
  });

  it('a copy that cannot be written is told', async () => {
    const run = await sheet(['contacts.csv', ...MAPPED, '--fixed', 'nowhere/fixed.csv']);
    expect(run).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be written (ENOENT)') });
  });
});

describe('arguments', () => {
  it.each<[string, readonly string[], string]>([
    ['no file', [], 'name one file'],
    ['a file that is not there', ['missing.csv'], 'missing.csv: there is no such file'],
    ['a folder', ['.'], 'is no regular file'],
    ['a day that is none', ['contacts.csv', '--today', '2026-02-30'], 'write a day as 2026-11-29'],
    ['a map without a column', ['contacts.csv', '--map', 'contact_phone_number'], 'write PROPERTY=COLUMN'],
    [
      'a property that is nearly one',
      ['contacts.csv', '--map', 'contact_phone=mobile'],
      'contact_phone_number is',
    ],
    [
      'a column that is not there',
      ['contacts.csv', '--map', 'contact_phone_number=phone'],
      'no column “phone” (it has case_id, mobile',
    ],
    ['a project that is not there', ['contacts.csv', '--project', 'none.json'], 'none.json'],
    ['owners of another shape', ['contacts.csv', '--owners', 'project.json'], 'expected'],
  ])('%s', async (_, args, message) => {
    const { status, stderr } = await sheet(args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
