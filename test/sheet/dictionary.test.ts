import { describe, expect, it } from 'vitest';
import type { ProjectFacts } from '../../src/contact/project.ts';
import { dictionaryOf, isCaseTypeName, writeDictionary } from '../../src/sheet/dictionary/dictionary.ts';
import { joined } from '../../src/sheet/file.ts';
import { openWorkbook } from '../../src/sheet/workbook-source.ts';

const PROJECT: ProjectFacts = {
  countries: ['KE', 'TZ'],
  defaultTimeZone: 'Africa/Kampala',
  languages: ['en', 'sw'],
  gateways: ['my gateway', ' MY GATEWAY '],
};

/** The columns that HQ's upload knows, in small letters; any other name and it refuses the sheet. */
const COLUMNS = ['case property', 'label', 'group', 'description', 'deprecated', 'data type'];
const VALUE_COLUMNS = ['case property', 'valid value', 'valid value description'];

interface Read {
  /** By case type and property. */
  readonly types: Map<string, Map<string, Record<string, string>>>;
  readonly values: Map<string, Record<string, string>[]>;
}

/** Reads a file as HQ's upload does: sheets by their names, rows by the names of columns. */
function read(bytes: Uint8Array): Read {
  const found: Read = { types: new Map(), values: new Map() };
  const workbook = openWorkbook(bytes);
  for (const sheet of workbook.sheets) {
    const [header, ...rows] = [...sheet.rows()].flat().map(({ cells }) => cells.map(String));
    const names = (header ?? []).map((name) => name.toLowerCase());
    const isValues = sheet.name.endsWith('-vl');
    for (const name of names) expect(isValues ? VALUE_COLUMNS : COLUMNS).toContain(name);
    const records = rows.map((cells) =>
      Object.fromEntries(names.map((name, at) => [name, cells[at] === 'null' ? '' : (cells[at] ?? '')])),
    );
    if (isValues) found.values.set(sheet.name.slice(0, -3), records);
    else found.types.set(sheet.name, new Map(records.map((one) => [one['case property'] ?? '', one])));
  }
  expect(workbook.refusals.all).toEqual([]);
  return found;
}

function written(project: ProjectFacts, caseTypes: readonly string[], group?: string): Read {
  const parts: Uint8Array[] = [];
  writeDictionary(dictionaryOf(project, 'agreed'), caseTypes, group, (bytes) => void parts.push(bytes));
  return read(
    joined(
      parts,
      parts.reduce((sum, { length }) => sum + length, 0),
    ),
  );
}

const valuesOf = ({ values }: Read, caseType: string, property: string): (string | undefined)[] =>
  (values.get(caseType) ?? [])
    .filter((row) => row['case property'] === property)
    .map((row) => row['valid value']);

describe('a file for the data dictionary', () => {
  it('lists what values a contact may have, for each case type', () => {
    const file = written(PROJECT, ['client', 'mother-2']);
    expect([...file.types.keys()]).toEqual(['client', 'mother-2']);
    for (const caseType of ['client', 'mother-2']) {
      expect(valuesOf(file, caseType, 'time_zone')).toEqual([
        'Africa/Nairobi',
        'Africa/Dar_es_Salaam',
        'Africa/Kampala',
      ]);
      expect(valuesOf(file, caseType, 'language_code')).toEqual(['en', 'sw']);
      expect(valuesOf(file, caseType, 'contact_backend_id')).toEqual(['MY GATEWAY']);
      expect(valuesOf(file, caseType, 'contact_phone_number_is_verified')).toEqual(['1']);
    }
  });

  it('has each property with values among the properties, as multiple choice: HQ refuses the file else', () => {
    const file = written({}, ['client']);
    const properties = file.types.get('client') ?? expect.fail();
    for (const row of file.values.get('client') ?? []) {
      expect(properties.get(row['case property'] ?? '')).toMatchObject({ 'data type': 'Multiple Choice' });
      expect(row['valid value']?.length).toBeLessThanOrEqual(255);
    }
    // Labels, descriptions and what is deprecated stay as they are in HQ.
    expect(Object.keys(properties.get('time_zone') ?? {})).toEqual(['case property', 'data type']);
  });

  it('offers every zone of HQ where no country is known, and leaves out what nobody knows', () => {
    expect(valuesOf(written({}, ['client']), 'client', 'time_zone')).toHaveLength(433);
    expect(dictionaryOf({ gateways: [] }, '').unknown).toEqual(['language_code', 'contact_backend_id']);
  });

  it('names the group, which HQ empties else', () => {
    const file = written(PROJECT, ['client'], 'Contact');
    expect(file.types.get('client')?.get('time_zone')?.group).toBe('Contact');
  });

  it.each([
    ['client', true],
    ['mother-2_a', true],
    ['2nd', false],
    ['my client', false],
    ['klient-ä', false],
    ['', false],
  ])('%j is a name of a case type: %s', (name, isOne) => {
    expect(isCaseTypeName(name)).toBe(isOne);
  });
});
