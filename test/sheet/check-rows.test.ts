/** What people are told of rows: causes, who wins a number, and whom HQ reaches. */
import { describe, expect, it } from 'vitest';
import type { ProjectFacts } from '../../src/contact/project.ts';
import type { Owner } from '../../src/contact/two-way/owner.ts';
import { check, checkCsvText, fileOf } from './files.ts';
import { type MadeCell, xlsxFile } from './xlsx-file.ts';

const KENYA: ProjectFacts = { countries: ['KE'], languages: ['en', 'sw'], gateways: [] };
const HEADER = ['case_id', 'contact_phone_number', 'contact_phone_number_is_verified'];

function csv(...rows: readonly string[]): string {
  return [HEADER.join(','), ...rows, ''].join('\n');
}

describe('the number that HQ stores', () => {
  it.each<[what: string, cell: string, stored: string, causes: readonly string[], reached: number]>([
    ['is right', '254712345678', '254712345678', [], 1],
    ['is right behind a plus', '+254712345678', '254712345678', [], 1],
    ['is national', '0712345678', '0712345678', ['phone-leading-zero'], 0],
    ['was cut by a spreadsheet', '2.54713E+11', '254713000000', ['digits-lost'], 0],
    ['is an error of a formula', '#N/A', '#N/A', ['error-value'], 0],
    ['is a date to HQ', '70 12 19 22', '2070-12-19T22:00:00.000000Z', ['read-as-date'], 0],
    ['is blank', ' ', ' ', [], 0],
    ['is missing', '', '', ['verified-without-number', 'no-phone-number'], 0],
  ])('%s', async (_, cell, stored, causes, reached) => {
    const { rows, report } = await checkCsvText(csv(`c1,${cell},1`), { project: KENYA });
    expect(rows[0]?.contact.contact_phone_number).toBe(stored);
    expect(rows[0]?.causes.map(({ code }) => code)).toEqual(causes);
    expect(report.summary.reached).toBe(reached);
  });
});

describe('one number in two rows', () => {
  const duplicates = async (text: string, project: ProjectFacts = KENYA) =>
    (await checkCsvText(text, { project })).rows.map(({ duplicateOf }) => duplicateOf);

  it('belongs to the first, for all that follow', async () => {
    expect(await duplicates(csv('c1,254712345678,1', 'c2,254712345678,1', 'c3,+254712345678,1'))).toEqual([
      null,
      2,
      2,
    ]);
  });

  it('is none where the cells are blank', async () => {
    expect(await duplicates(csv('c1, ,1', 'c2, ,1'))).toEqual([null, null]);
  });

  it('of one case is no duplicate', async () => {
    expect(await duplicates(csv('c1,254712345678,1', 'c1,254712345678,1'))).toEqual([null, null]);
  });

  describe('of a case that stands twice', () => {
    const A = '254712345678';
    const B = '254722345678';

    it('is free once the case has another one', async () => {
      expect(await duplicates(csv(`c1,${A},1`, `c1,${B},1`, `c2,${A},1`, `c3,${A},1`))).toEqual([
        null,
        null,
        null,
        4,
      ]);
      expect(await duplicates(csv(`c1,${A},1`, `c1,${B},1`, `c2,${B},1`))).toEqual([null, null, 3]);
    });

    it.each(['', '0712345678 x', `${A},`])(
      'is free once the case has none that competes: %s',
      async (cell) => {
        const again = cell.includes(',') ? `c1,${cell}` : `c1,${cell},1`;
        expect((await duplicates(csv(`c1,${A},1`, again, `c2,${A},1`)))[2]).toBe(null);
      },
    );

    it('is free for rows between them, where HQ saves all in one form', async () => {
      expect(await duplicates(csv(`c1,${A},1`, `c2,${A},1`, `c3,${A},1`, `c1,${B},1`))).toEqual([
        null,
        null,
        3,
        null,
      ]);
    });

    it('is not free for rows that HQ saves before the case stands there again', async () => {
      const others = Array.from({ length: 100 }, (_, at) => `d${at},2547${33000000 + at},1`);
      const found = await duplicates(csv(`c1,${A},1`, ...others, `c2,${A},1`, `c1,${B},1`, `c3,${A},1`));
      expect(found.slice(-3)).toEqual([2, null, null]);
    });

    it('goes to the case that has no other by then', async () => {
      const rows = csv(`c1,${A},1`, `c2,${A},1`, `c2,254733345678,1`, `c1,${B},1`, `c3,254733345678,1`);
      expect((await duplicates(rows))[4]).toBe(4);
    });

    it('comes back to it', async () => {
      expect(await duplicates(csv(`c1,${A},1`, `c1,${B},1`, `c1,${A},1`, `c2,${A},1`))).toEqual([
        null,
        null,
        null,
        4,
      ]);
    });
  });

  it('that is not verified competes for nothing', async () => {
    expect(await duplicates(csv('c1,254712345678,', 'c2,254712345678,1'))).toEqual([null, null]);
  });

  it('is meant where a project shares numbers', async () => {
    const text = csv('c1,254712345678,1', 'c2,254712345678,1');
    expect(await duplicates(text, { ...KENYA, sharedNumbers: true })).toEqual([null, null]);
  });
});

describe('a number that another contact holds', () => {
  const holder: Owner = { phone: '254712345678', kind: 'case', id: 'c1' };
  const owners = (number: string): readonly Owner[] => (number === holder.phone ? [holder] : []);

  it.each([
    ['another case gets no replies', 'c2', 'no'],
    ['the holder itself does', 'c1', 'yes'],
  ])('%s', async (_, id, status) => {
    const { rows } = await checkCsvText(csv(`${id},254712345678,1`), { project: KENYA, owners });
    expect(rows[0]?.outcome.twoWay.status).toBe(status);
  });

  it('nothing is said of holders that nobody was asked for', async () => {
    const { rows } = await checkCsvText(csv('c2,254712345678,1'), { project: KENYA });
    expect(rows[0]?.outcome.twoWay.status).toBe('unknown');
  });
});

describe('the summary', () => {
  it('counts each cause once a row, errors first, and names the first rows', async () => {
    const cells: MadeCell[][] = Array.from({ length: 14 }, (_, at) => [`c${at}`, `07123456${10 + at}`, '1']);
    const { report } = await check(
      fileOf('contacts.xlsx', xlsxFile([HEADER, ...cells, ['c98', '---', '---']])),
      { project: KENYA },
    );
    const { rows, written, skipped, corrected, causes } = report.summary;
    expect({ rows, written, skipped, corrected }).toEqual({
      rows: 15,
      written: 14,
      skipped: 1,
      corrected: 14,
    });
    expect(causes).toEqual([
      {
        code: 'phone-leading-zero',
        severity: 'error',
        property: 'contact_phone_number',
        count: 14,
        rows: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      },
      { code: 'row-skipped', severity: 'info', property: null, count: 1, rows: [16] },
    ]);
  });
});
