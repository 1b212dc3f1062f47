/**
 * A file for HQ's data dictionary: which values the contact properties of a case type may have. In projects where HQ
 * checks them (docs/data-dictionary.md) its own importer then refuses rows with other values.
 */
import type { ContactProperty } from '../../contact/contact.ts';
import { normalizeGatewayName } from '../../contact/gateway/gateway.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { COMMON_ZONES, isCommonZone } from '../../contact/time-zone/time-zone.ts';
import { cityOfZone, zonesOfCountry } from '../../contact/time-zone/zone-search.ts';
import { WorkbookWriter } from '../xlsx/workbook-writer.ts';

export interface ValidValue {
  readonly value: string;
  readonly description: string;
}

export interface DictionaryEntry {
  readonly property: ContactProperty;
  readonly values: readonly ValidValue[];
}

export interface Dictionary {
  readonly entries: readonly DictionaryEntry[];
  /** Properties of which the project's facts do not say what values there are. */
  readonly unknown: readonly ContactProperty[];
}

/** The tab of a case type's values bears the type's name with this behind it. */
const VALUES_SUFFIX = '-vl';
/** Excel's longest name of a tab. */
const LONGEST_TAB = 31;
/** The longest name of a case type for which a file can be written. */
export const LONGEST_CASE_TYPE = LONGEST_TAB - VALUES_SUFFIX.length;
const MULTIPLE_CHOICE = 'Multiple Choice';

/** HQ takes no other names of case types here. */
export function isCaseTypeName(name: string): boolean {
  return /^[a-zA-Z][a-zA-Z0-9_-]*$/.test(name);
}

function zonesOf({ countries = [], defaultTimeZone }: ProjectFacts): readonly string[] {
  const own = countries.flatMap(zonesOfCountry).filter(isCommonZone);
  if (own.length === 0) return COMMON_ZONES;
  return [
    ...new Set([...own, ...(defaultTimeZone && isCommonZone(defaultTimeZone) ? [defaultTimeZone] : [])]),
  ];
}

const bare = (value: string): ValidValue => ({ value, description: '' });

/**
 * What values the contact properties may have in a project. Numbers and addresses are not listed.
 * @param agreed what the flag for replies says
 */
export function dictionaryOf(project: ProjectFacts, agreed: string): Dictionary {
  const { languages = [], gateways = [] } = project;
  const all: readonly DictionaryEntry[] = [
    { property: 'contact_phone_number_is_verified', values: [{ value: '1', description: agreed }] },
    {
      property: 'time_zone',
      values: zonesOf(project).map((value) => ({ value, description: cityOfZone(value) })),
    },
    { property: 'language_code', values: [...new Set(languages)].map(bare) },
    { property: 'contact_backend_id', values: [...new Set(gateways.map(normalizeGatewayName))].map(bare) },
  ];
  return {
    entries: all.filter(({ values }) => values.length > 0),
    unknown: all.filter(({ values }) => values.length === 0).map(({ property }) => property),
  };
}

/**
 * Writes the file that *Upload Data Dictionary* takes: for each case type a sheet of its properties, and one of their
 * valid values. Columns that are missing leave what HQ has; without a group a property is in none afterwards.
 */
export function writeDictionary(
  { entries }: Dictionary,
  caseTypes: readonly string[],
  group: string | undefined,
  write: (bytes: Uint8Array) => void,
): void {
  const writer = new WorkbookWriter(write);
  const more = group === undefined ? [] : [group];
  for (const caseType of caseTypes) {
    const properties = writer.addSheet(caseType);
    properties.addRow(['Case Property', 'Data Type', ...(group === undefined ? [] : ['Group'])]);
    for (const { property } of entries) properties.addRow([property, MULTIPLE_CHOICE, ...more]);
    properties.end();
    const values = writer.addSheet(`${caseType}${VALUES_SUFFIX}`);
    values.addRow(['Case Property', 'Valid Value', 'Valid Value Description']);
    for (const { property, values: valid } of entries)
      for (const { value, description } of valid) values.addRow([property, value, description]);
    values.end();
  }
  writer.end();
}
