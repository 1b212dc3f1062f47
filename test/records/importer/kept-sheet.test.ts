import { describe, expect, it } from 'vitest';
import { adviceEn } from '../../../src/contact/advice/texts/en.ts';
import { countByHand } from '../../../src/records/importer/by-hand.ts';
import { checkFile } from '../../../src/records/importer/check-file.ts';
import { columnVerdict } from '../../../src/records/importer/column-verdict.ts';
import { type KeptSheet, keptSheet } from '../../../src/records/importer/kept-sheet.ts';
import { summaryLine } from '../../../src/records/importer/summary-line.ts';
import { importerEn } from '../../../src/records/importer/texts/en.ts';
import { importerFr } from '../../../src/records/importer/texts/fr.ts';
import { sheetEn } from '../../../src/sheet/texts/en.ts';
import { fileOf, TODAY } from '../../sheet/files.ts';

const options = {
  today: TODAY,
  project: { countries: ['KE'], languages: ['en', 'sw'], gateways: ['TWILIO_KE'] },
};
const { signal } = new AbortController();
const turn = async (): Promise<void> => {};

async function verdictOf(...rows: readonly string[]) {
  const file = fileOf('contacts.csv', rows.join('\n'));
  const verdict = await checkFile(file, { options, texts: sheetEn, advice: adviceEn, signal, turn });
  if (!verdict) throw new Error('not wanted any more');
  return { file, verdict };
}

describe('the line under a file', () => {
  it.each([
    [
      'good numbers',
      ['contact_phone_number', '254712000001'],
      'HQ will send to the one number, nothing else is wrong',
    ],
    [
      'national numbers',
      ['contact_phone_number', '0712000001', '254712000002'],
      '1 of 2 numbers reaches nobody, 1 begins with 0',
    ],
    [
      'a lost country code',
      ['contact_phone_number', '712000001', '712000002', '254712000003'],
      '2 of 3 numbers reach nobody, 2 have no country code',
    ],
    [
      'a number twice',
      [
        'case_id,contact_phone_number,contact_phone_number_is_verified',
        'a,254712000001,1',
        'b,254712000001,1',
      ],
      'HQ will send to all 2 numbers, 1 stands there twice',
    ],
    ['a code that is a date', ['language_code', 'mar'], '1 row, 1 is read as a date'],
    [
      'languages and no numbers',
      ['contact_phone_number,language_code', ',en', ',Swahili'],
      '2 rows, no phone numbers, 1 other error',
    ],
    ['no column of ours', ['name', 'Amina'], importerEn.noColumns],
    ['a file that HQ refuses', ['contact phone', '254712000001'], importerEn.refused],
    [
      'a reserved column',
      ['case_id,closed,contact_phone_number', 'a,x,254712000001'],
      'HQ’s import stops at row 1',
    ],
  ])('%s', async (_, rows, line) => {
    expect(summaryLine((await verdictOf(...rows)).verdict, importerEn).text).toBe(line);
  });

  it('says the same in French', async () => {
    const { verdict } = await verdictOf('contact_phone_number', '0712000001', '254712000002');
    expect(summaryLine(verdict, importerFr).text).toBe('1 numéro sur 2 n’atteint personne, 1 commence par 0');
    expect(Object.keys(importerFr.causes)).toEqual(Object.keys(importerEn.causes));
  });
});

describe('what is kept for the page where columns are mapped', () => {
  const rows = [
    'case_id,contact_phone_number,mobile,lang,notes',
    'c1,254712000001,0712000001,sw,calls at noon',
    'c2,254712000002,254712000009,Swahili,',
  ];

  async function kept(): Promise<KeptSheet> {
    const { file, verdict } = await verdictOf(...rows);
    const names = verdict.report.columns[0]?.headers.map(({ name }) => name) ?? [];
    const byHand = await countByHand(file, names, { options, signal, turn, now: () => 0 });
    return keptSheet(verdict.report, verdict.counts, byHand, null);
  }

  it.each([
    ['contact_phone_number', 'contact_phone_number', 'good', '2 values, nothing wrong'],
    ['mobile', 'contact_phone_number', 'error', '1 of 2 values wrong, 1 begins with 0'],
    ['mobile', 'commcare_email_address', 'error', '2 of 2 values wrong'],
    ['lang', 'language_code', 'error', '1 of 2 values wrong'],
    ['notes', 'time_zone', 'error', '1 of 1 value wrong'],
    ['contact_phone_number', 'contact_backend_id', 'error', '2 of 2 values wrong'],
  ])('%s as %s', async (column, property, tone, text) => {
    expect(columnVerdict(await kept(), column, property, importerEn)).toEqual({ tone, text });
  });

  it('of a file with a sheet for each case type are the columns of all sheets', () => {
    const headers = (...names: string[]) => names.map((name) => ({ name })) as never;
    const columns = [
      { headers: headers('caseid', 'language_code'), contact: { language_code: ['language_code'] } },
      {
        headers: headers('caseid', 'contact_phone_number'),
        contact: { contact_phone_number: ['contact_phone_number'] },
      },
    ] as never;
    const counts = new Map([['contact_phone_number', { filled: 2, wrong: 1, causes: [] }]] as const);
    const sheet = keptSheet({ columns }, counts, new Map(), null);
    expect(sheet.columns.map(({ name, counts: of }) => [name, of[0]?.wrong])).toEqual([
      ['caseid', undefined],
      ['language_code', 0],
      ['contact_phone_number', 1],
    ]);
  });

  it('holds no value of the file', async () => {
    const text = JSON.stringify(await kept());
    for (const value of ['712000001', '712000002', 'Swahili', 'noon', 'c1'])
      expect(text).not.toContain(value);
  });

  it.each([
    ['name', 'nothing is said of other properties'],
    ['', 'nor of a row without one'],
  ])('%s: %s', async (property) => {
    expect(columnVerdict(await kept(), 'mobile', property, importerEn)).toBeNull();
  });

  it('an aborted check gives nothing', async () => {
    const file = fileOf('contacts.csv', rows.join('\n'));
    const parts = { options, texts: sheetEn, advice: adviceEn, turn, signal: AbortSignal.abort() };
    expect(await checkFile(file, parts)).toBeNull();
  });
});
