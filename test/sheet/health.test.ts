/** Who of an export of cases can be reached, counted. */
import { describe, expect, it } from 'vitest';
import type { ProjectFacts } from '../../src/contact/project.ts';
import type { SheetFile } from '../../src/sheet/file.ts';
import { type CasesRead, type HealthCase, readCases } from '../../src/sheet/health/read-cases.ts';
import { biggestCause, type HealthOptions, HealthTally } from '../../src/sheet/health/tally.ts';
import { fileOf } from './files.ts';
import { xlsxFile } from './xlsx-file.ts';

const KENYA: ProjectFacts = { countries: ['KE'], languages: ['en', 'sw'], gateways: [] };
const HEADER = ['caseid', 'case_type', 'owner_name', 'closed', 'contact_phone_number'];

async function read(file: SheetFile): Promise<CasesRead & { cases: HealthCase[] }> {
  const events = readCases(file);
  let cases: HealthCase[] = [];
  for (;;) {
    const { done, value } = await events.next();
    if (done) return { ...value, cases };
    if (value.kind === 'again') cases = [];
    else cases.push(...value.cases);
  }
}

function csv(rows: ReadonlyArray<readonly string[]>): SheetFile {
  return fileOf('cases.csv', rows.map((row) => `${row.join(',')}\n`).join(''));
}

async function healthOf(rows: ReadonlyArray<readonly string[]>, options: HealthOptions = { project: KENYA }) {
  const tally = new HealthTally(options);
  for (const one of (await read(csv(rows))).cases) tally.add(one);
  return tally.report;
}

describe('an export', () => {
  it('holds what cases have: nobody guesses at its cells as the importer does', async () => {
    const { cases } = await read(
      csv([
        ['caseid', 'closed', 'contact_phone_number', 'language_code'],
        ['a1', 'False', '08031234567', 'mar'],
        ['a2', 'True', '---', ''],
      ]),
    );
    expect(cases).toMatchObject([
      { id: 'a1', closed: false, contact: { contact_phone_number: '08031234567', language_code: 'mar' } },
      { id: 'a2', closed: true, contact: { contact_phone_number: '', language_code: '' } },
    ]);
  });

  it('is read with the mark and the semicolons that HQ’s importer refuses', async () => {
    const { cases, problem } = await read(
      fileOf('cases.csv', '\ufeffcaseid;contact_phone_number\na1;254712345678\n\n'),
    );
    expect(problem).toBeNull();
    expect(cases).toMatchObject([{ id: 'a1', contact: { contact_phone_number: '254712345678' } }]);
  });

  it('can be windows-1252', async () => {
    const { cases } = await read(
      fileOf('cases.csv', Buffer.from('caseid,owner_name,time_zone\na1,Zo\xeb,UTC\n', 'latin1')),
    );
    expect(cases).toMatchObject([{ owner: 'Zoë', contact: { time_zone: 'UTC' } }]);
  });

  it('can be an Excel file', async () => {
    const { cases } = await read(
      fileOf('cases.xlsx', xlsxFile([HEADER, ['a1', 'client', 'North', 'False', '254712345678']])),
    );
    expect(cases).toMatchObject([{ id: 'a1', caseType: 'client', owner: 'North', closed: false }]);
  });

  it('that is cut off is told', async () => {
    const whole = xlsxFile([HEADER]);
    const { problem } = await read(fileOf('cases.xlsx', whole.subarray(0, whole.length - 200)));
    expect(problem).toMatchObject({ code: 'not-a-workbook' });
  });
});

describe('the counts', () => {
  it('are of open cases that have one of the six', async () => {
    const { cases, closed, without } = await healthOf([
      HEADER,
      ['a1', 'client', 'North', 'False', '254712345678'],
      ['a2', 'client', 'North', 'True', '254712345679'],
      ['a3', 'client', 'North', 'False', '---'],
    ]);
    expect({ cases, closed, without }).toEqual({ cases: 1, closed: 1, without: 1 });
  });

  it('tell for each channel how it ends, and why', async () => {
    const report = await healthOf([
      HEADER,
      ['a1', 'client', 'North', '', '254712345678'],
      ['a2', 'client', 'South', '', '0712345678'],
      ['a3', 'house', 'South', '', '0712345679'],
    ]);
    expect(report.channels.sms.tones).toMatchObject({ ok: 1, doubtful: 2 });
    expect(report.channels.sms.causes).toMatchObject([
      { code: 'phone-leading-zero', count: 2, ids: ['a2', 'a3'] },
    ]);
    expect(biggestCause(report)?.code).toBe('phone-leading-zero');
    // The file has no such column: the cases may have an address.
    expect(report.channels.email.tones).toMatchObject({ unknown: 3 });
    expect(report.caseTypes).toEqual([
      { name: 'client', cases: 2, reached: 1 },
      { name: 'house', cases: 1, reached: 0 },
    ]);
    expect(report.owners).toEqual([
      { name: 'South', cases: 2, reached: 0 },
      { name: 'North', cases: 1, reached: 1 },
    ]);
  });

  const VERIFIED = ['caseid', 'contact_phone_number', 'contact_phone_number_is_verified'];
  const TWICE = [VERIFIED, ['a1', '254712345678', '1'], ['a2', '254712345678', '1']];

  it('tell numbers that stand on two cases', async () => {
    const { replies } = (await healthOf(TWICE)).channels;
    expect(replies.causes.find(({ code }) => code === 'number-twice')).toMatchObject({ ids: ['a2'] });
  });

  it('leave it to the owners who holds them, where these are known', async () => {
    const { replies } = (
      await healthOf(TWICE, {
        project: KENYA,
        owners: (phone) => [{ phone, kind: 'case', id: 'a1' }],
      })
    ).channels;
    expect(replies.tones).toMatchObject({ ok: 1, fails: 1 });
    expect(replies.causes).toMatchObject([{ tone: 'fails', ids: ['a2'] }]);
  });
});
