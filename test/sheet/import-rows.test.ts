/** Which rows HQ writes, skips or reports (the ids are those of the vectors `row-…`). */
import { describe, expect, it } from 'vitest';
import { searchId } from '../../src/sheet/importer/import-row.ts';
import { typed, type Value } from '../../src/sheet/importer/value.ts';
import { check, checkCsvText, fileOf } from './files.ts';
import { type MadeCell, pack, sheetXml, workbookParts, xlsxFile } from './xlsx-file.ts';

const PHONE = 'contact_phone_number';

async function rowOf(header: readonly string[], cells: readonly MadeCell[]) {
  const { rows, report } = await check(fileOf('contacts.xlsx', xlsxFile([header, cells])));
  return { row: rows[0], report };
}

describe('a row whose mapped cells are all empty is skipped', () => {
  it.each<[string, MadeCell, 'skipped' | 'written', string | undefined]>([
    ['row-dashes-only', '---', 'skipped', ''],
    ['row-blank-only', null, 'skipped', ''],
    ['row-zero-only', 0, 'written', '0'],
    ['row-false-only', false, 'written', 'False'],
    ['row-blankchar-only', ' ', 'written', ' '],
  ])('%s', async (_, cell, state, stored) => {
    const { row } = await rowOf(['case_id', PHONE], ['c1', cell]);
    expect(row).toMatchObject({ state, contact: { [PHONE]: stored } });
  });

  it.each<[string, MadeCell]>([
    ['row-dashes-other', '---'],
    ['row-blank-other', null],
  ])('%s: another cell with a value lets it be emptied', async (_, cell) => {
    const { row } = await rowOf(['case_id', PHONE, 'k'], ['c1', cell, 'x']);
    expect(row).toMatchObject({ state: 'written', contact: { [PHONE]: '' } });
  });

  it('row-dashes-ext: the external id by which a case is found is written, too', async () => {
    const { row } = await rowOf(['external_id', PHONE], ['7', '---']);
    expect(row).toMatchObject({ state: 'written', contact: { [PHONE]: '' } });
  });

  it('row-dashes-bulk: so is caseid in a bulk import', async () => {
    const bytes = xlsxFile(
      [
        ['caseid', PHONE],
        ['c1', '---'],
      ],
      'patient',
    );
    const { rows } = await check(fileOf('contacts.xlsx', bytes), { caseTypes: ['patient'] });
    expect(rows[0]).toMatchObject({ sheet: 'patient', state: 'written', contact: { [PHONE]: '' } });
  });
});

describe('errors that HQ reports for a row', () => {
  it.each<[string, string, MadeCell, string]>([
    ['row-name-256', 'name', 'n'.repeat(256), 'name-too-long'],
    ['a name of 255 characters fits', 'name', 'n'.repeat(255), 'written'],
    ['letters are counted, not their halves', 'name', '😀'.repeat(200), 'written'],
    ['external_id of 256', 'external_id', 'e'.repeat(256), 'external-id-too-long'],
    ['row-search-ext-none', 'external_id', null, 'blank-external-id'],
    ['row-search-ext-num0', 'external_id', 0, 'blank-external-id'],
  ])('%s', async (_, column, cell, state) => {
    const { row } = await rowOf([column, PHONE], [cell, '254712345678']);
    expect(row?.state).toBe(state);
  });

  it('a character that XML does not allow spoils the hundred rows that are sent together', async () => {
    const lines = Array.from({ length: 250 }, (_, at) => `${at},25471234${String(at).padStart(4, '0')},x`);
    lines[150] = '150,254712349999,a\x0bb';
    const { rows } = await checkCsvText(`case_id,${PHONE},k\n${lines.join('\n')}\n`);
    const spoilt = rows.filter(({ state }) => state === 'character-not-allowed').map(({ row }) => row);
    expect(spoilt).toEqual(Array.from({ length: 100 }, (_, at) => at + 102));
  });
});

describe('the column close', () => {
  it.each<[string, MadeCell, boolean]>([
    ['row-close-yes', 'yes', true],
    ['row-close-Yes', 'Yes', false],
    ['row-close-yes-blank', 'yes ', false],
    ['row-close-true', true, false],
    ['row-close-one', 1, false],
  ])('%s', async (_, cell, closes) => {
    const { row } = await rowOf(['case_id', PHONE, 'close'], ['c1', '254712345678', cell]);
    expect(row?.outcome.sms.reason).toBe(closes ? 'CONTACT_IS_INACTIVE' : null);
  });

  it('row-close-yes-csv: a CSV file closes nothing', async () => {
    const { rows } = await checkCsvText(`case_id,${PHONE},close\nc1,254712345678,yes\n`);
    expect(rows[0]?.outcome.sms.status).toBe('yes');
  });
});

describe('the id that HQ searches', () => {
  it.each<[Value, string]>([
    [typed('number', '7'), '7'],
    ['7', '7'],
    ['007', '7'],
    ['7.0', '7'],
    [typed('number', '7.9'), '7'],
    [' 7 ', '7'],
    ['1e5', '100000'],
    ['٧', '7'],
    ['7_0', '70'],
    ['---', ''],
    ['inf', 'inf'],
    [typed('boolean', 'True'), 'True'],
    [typed('number', '254712345678'), '254712345678'],
    ['2.54712345678E11', '254712345678'],
    ['3f1c', '3f1c'],
    [null, ''],
    [typed('number', '0', false), ''],
  ])('%j is searched as %j', (value, id) => {
    expect(searchId(value)).toBe(id);
  });
});

describe('columns', () => {
  it('row-type, row-closed: some names are HQ’s own', async () => {
    for (const column of ['type', 'closed', 'parent_ref']) {
      const { report } = await rowOf(['case_id', PHONE, column], ['c1', '254712345678', 'x']);
      expect(report.refusals).toMatchObject([
        { code: 'reserved-column', stage: 'import', details: [column] },
      ]);
    }
  });

  it('row-bulk-nocaseid: a bulk import needs caseid in every sheet', async () => {
    const rows = [[PHONE], ['254712345678']];
    const bytes = pack(
      workbookParts({
        patient: sheetXml([
          ['caseid', ...(rows[0] ?? [])],
          ['c1', '2547'],
        ]),
        child: sheetXml(rows),
      }),
    );
    const bulk = await check(fileOf('contacts.xlsx', bytes), { caseTypes: ['child', 'patient'] });
    expect(bulk.report.refusals[0]).toMatchObject({ code: 'bulk-without-caseid' });
    const single = await check(fileOf('contacts.xlsx', bytes), { caseTypes: ['patient'] });
    expect(single.report).toMatchObject({ isBulk: false, refusals: [] });
  });

  it('in a bulk import a reserved column is dropped', async () => {
    const bytes = xlsxFile(
      [
        ['caseid', 'type', PHONE],
        ['c1', 'x', '254712345678'],
      ],
      'patient',
    );
    const { rows, report } = await check(fileOf('contacts.xlsx', bytes), { caseTypes: ['patient'] });
    expect(report).toMatchObject({ isBulk: true, refusals: [] });
    expect(rows[0]?.contact).toEqual({ [PHONE]: '254712345678' });
  });

  it('a number belongs to one contact across the sheets of a bulk import', async () => {
    const sheet = (id: string) =>
      sheetXml([
        ['caseid', PHONE, `${PHONE}_is_verified`],
        [id, '254712345678', '1'],
      ]);
    const bytes = pack(workbookParts({ patient: sheet('a'), child: sheet('b') }));
    const { rows } = await check(fileOf('contacts.xlsx', bytes), { caseTypes: ['child', 'patient'] });
    expect(rows.map(({ sheet: name, duplicateOf }) => [name, duplicateOf])).toEqual([
      ['patient', null],
      ['child', 2],
    ]);
  });

  it('a column that another is mapped to counts last, and of equal names the last one', async () => {
    const { rows } = await checkCsvText(
      `case_id,${PHONE},mobile,mobile\nc1,254712345678,254712345679,254712345670\n`,
      {
        map: new Map([['mobile', PHONE]]),
      },
    );
    expect(rows[0]?.contact[PHONE]).toBe('254712345670');
  });

  it('names that are almost right are told', async () => {
    const { report } = await checkCsvText('case_id,contact_phone,timezone\nc1,0712345678,Nairobi\n');
    expect(report.columns[0]?.nearMisses).toEqual([
      { header: 'contact_phone', property: PHONE },
      { header: 'timezone', property: 'time_zone' },
    ]);
  });
});

describe('where an import dies', () => {
  it('finished hundreds stay, the rest is lost', async () => {
    const rows: MadeCell[][] = Array.from({ length: 150 }, (_, at) => [`c${at}`, 254712340000 + at]);
    // Without a dimension, a row without its first cell has no cell to search by.
    const xml = sheetXml([['case_id', PHONE], ...rows])
      .replace(/<dimension[^>]*>/, '')
      .replace(/<row r="120">.*?<\/row>/, '<row r="120"></row>');
    const bytes = pack(workbookParts({ Sheet1: xml }));
    const { rows: checked, report } = await check(fileOf('contacts.xlsx', bytes));
    expect(report.refusals).toMatchObject([{ code: 'search-cell-missing', stage: 'import', row: 120 }]);
    const written = checked.filter(({ state }) => state === 'written').map(({ row }) => row);
    expect(written).toEqual(Array.from({ length: 100 }, (_, at) => at + 2));
    expect(checked.at(-1)?.state).toBe('import-stopped');
  });
});
