import { describe, expect, it } from 'vitest';
import { PATIENCE } from '../../patience.ts';
import { pack, sheetXml, workbookParts } from '../../sheet/xlsx-file.ts';
import { brokenRules } from '../support/axe.ts';
import { csv, file, mixedRows } from './files.ts';
import { useImporter } from './use-importer.ts';

const s = useImporter({ requests: true });

const workbook = (sheets: Readonly<Record<string, Parameters<typeof sheetXml>[0]>>): Uint8Array =>
  pack(
    workbookParts(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)]))),
  );

describe('a file that is chosen', () => {
  it('is judged in one line before Next step, and nobody is asked', async () => {
    await s.importer.open();
    const urls: string[] = [];
    s.page.on('request', (request) => urls.push(request.url()));
    await s.importer.choose(csv('mixed.csv', mixedRows()));
    await s.importer.waitForText('20 of 410 numbers reach nobody, 17 begin with 00, 3 are too short');
    await s.importer.click('Show rows and causes');
    await s.importer.waitForText('00254700100000\t254700100000');
    // Nothing left the browser, and everybody can read it.
    expect(urls.filter((url) => url.startsWith('http'))).toEqual([]);
    expect(await s.importer.posts()).toEqual([]);
    expect(await brokenRules(s.page, 'caseline-record')).toEqual([]);
  });

  it('good, and then another one: the line is about the last', async () => {
    await s.importer.open();
    await s.importer.choose(csv('good.csv', ['contact_phone_number', '254712000001', '254712000002']));
    await s.importer.waitForText('HQ will send to all 2 numbers, nothing else is wrong');
    await s.importer.choose(
      csv('twice.csv', [
        'case_id,contact_phone_number,contact_phone_number_is_verified',
        'a,254712000001,1',
        'b,254712000001,1',
      ]),
    );
    await s.importer.waitForText('1 stands there twice');
    expect(await s.page.$$eval('caseline-record', (hosts) => hosts.length)).toBe(1);
  });

  it('that HQ refuses is said with the way out', async () => {
    await s.importer.open();
    await s.importer.choose(file('excel-utf8.csv', '\ufeffcontact_phone_number\n254712000001\n'));
    await s.importer.waitForText('HQ refuses this file');
    expect(await s.importer.text()).toContain('byte order mark');
  });

  it('of sheets with caseid is checked sheet by sheet', async () => {
    await s.importer.open();
    const rows = (number: string) => [
      ['caseid', 'contact_phone_number'],
      ['c1', number],
    ];
    await s.importer.choose(
      file('bulk.xlsx', workbook({ patient: rows('254712000001'), household: rows('0712000001') })),
    );
    await s.importer.waitForText('Every sheet has a column caseid');
    expect(await s.importer.text()).toContain('1 begins with 0');
  });

  it('that is hostile says why it cannot be read, and the page goes on', async () => {
    await s.importer.open();
    const bomb = pack({
      ...workbookParts({ a: '' }),
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><!DOCTYPE a [<!ENTITY b "c">]>',
    });
    await s.importer.choose(file('entities.xlsx', bomb));
    await s.importer.waitForText('HQ refuses this file');
    await s.importer.choose(
      csv('formula.csv', ['name,contact_phone_number', '"=HYPERLINK(""http://x"")",0712000001']),
    );
    await s.importer.waitForText('1 begins with 0');
  });
});

describe('who holds the numbers', () => {
  it('is asked only when somebody presses', async () => {
    await s.importer.open();
    await s.importer.choose(
      csv('owned.csv', [
        'case_id,contact_phone_number,contact_phone_number_is_verified',
        'c1,254712345678,1',
        'c2,254712000002,1',
      ]),
    );
    await s.importer.waitForText('HQ will send to all 2 numbers');
    const asked = () => s.demo.log.filter(({ route }) => route.includes('contacts:check')).length;
    const before = asked();
    await s.importer.click('Ask who holds these numbers');
    await s.importer.waitForText('1 number belongs to somebody else, of 2 that were asked about');
    expect(await s.importer.text()).toContain('1 belongs to somebody else');
    expect(asked()).toBeGreaterThan(before);
  });
});

describe('a large file', () => {
  it('leaves the page alive, and another choice ends it', async () => {
    await s.importer.open();
    const rows = ['case_id,contact_phone_number,contact_phone_number_is_verified,language_code'];
    for (let row = 0; row < 200_000; row += 1) rows.push(`c${row},2547${String(10_000_000 + row * 37)},1,sw`);
    // Looked at from before on: it is said only while the file is read.
    const said = await s.importer.collect(/[\d,]+ rows…/);
    await s.importer.choose(csv('large.csv', rows));
    // The page draws, and answers, while the file is read.
    await expect.poll(async () => (await said()).length, PATIENCE).toBeGreaterThanOrEqual(3);
    await s.importer.choose(csv('small.csv', ['contact_phone_number', '254712000001']));
    await s.importer.waitForText('HQ will send to the one number');
  });
});
