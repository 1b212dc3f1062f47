/** What the options page makes of the fields about a project, and back. */

import { knownCountries } from '../../../contact/phone/countries.ts';
import { lookUpZone } from '../../../contact/time-zone/time-zone.ts';
import { countryByName } from '../../../contact/time-zone/zone-search.ts';
import { countryName } from '../../../language/country-name.ts';
import { type FactsByHand, isProjectName } from '../../preferences.ts';
import type { PagesTexts } from '../texts/en.ts';
import type { FieldProblem } from './problem.ts';

export interface FactsDraft {
  readonly origin: string;
  readonly project: string;
  /** Names or ISO codes, between commas. */
  readonly countries: string;
  readonly zone: string;
  /** Codes, between commas or blanks. */
  readonly languages: string;
  /** One a line: a gateway's name may have a comma. */
  readonly gateways: string;
}

const items = (text: string, between: RegExp): string[] =>
  [...new Set(text.split(between).map((part) => part.trim()))].filter((part) => part !== '');

/** ISO code of what a person calls a country. */
function readCountry(text: string): string | null {
  const code = text.toUpperCase();
  return knownCountries([code])[0] ?? countryByName(text);
}

export function readFacts(
  draft: FactsDraft,
  texts: PagesTexts['options']['facts']['problems'],
): FactsByHand | FieldProblem<keyof FactsDraft> {
  if (!URL.canParse(draft.origin.trim())) return { field: 'origin', text: texts.origin };
  const { origin, protocol } = new URL(draft.origin.trim());
  if (!/^https?:$/.test(protocol)) return { field: 'origin', text: texts.origin };
  const project = draft.project.trim();
  if (!isProjectName(project)) return { field: 'project', text: texts.project };
  const countries: string[] = [];
  for (const part of items(draft.countries, /[,;\n]+/)) {
    const code = readCountry(part);
    if (code === null) return { field: 'countries', text: texts.country(part) };
    if (!countries.includes(code)) countries.push(code);
  }
  const written = draft.zone.trim();
  const zone = written === '' ? null : lookUpZone(written);
  if (written !== '' && zone === null) return { field: 'zone', text: texts.zone(written) };
  const languages = items(draft.languages, /[,;\s]+/);
  const gateways = items(draft.gateways, /\n+/);
  return {
    origin,
    project,
    ...(countries.length > 0 ? { countries } : {}),
    ...(zone === null ? {} : { defaultTimeZone: zone }),
    ...(languages.length > 0 ? { languages } : {}),
    ...(gateways.length > 0 ? { gateways } : {}),
  };
}

export function draftOf(facts: FactsByHand): FactsDraft {
  return {
    origin: facts.origin,
    project: facts.project,
    countries: (facts.countries ?? []).map((code) => countryName(code)).join(', '),
    zone: facts.defaultTimeZone ?? '',
    languages: (facts.languages ?? []).join(', '),
    gateways: (facts.gateways ?? []).join('\n'),
  };
}
