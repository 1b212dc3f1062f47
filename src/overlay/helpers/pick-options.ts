import type { NewChoice } from '../../assist/recipes/choices.ts';
import { zoneClock } from '../../assist/simulator/simulate-zone.ts';
import { normalizeGatewayName } from '../../contact/gateway/gateway.ts';
import { isLanguageCode } from '../../contact/language/language.ts';
import { languageEntry } from '../../contact/language/language-names.ts';
import { placeKey } from '../../contact/place-key.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { COMMON_ZONES } from '../../contact/time-zone/time-zone.ts';
import { cityOfZone, searchZones, zonesOfCountry } from '../../contact/time-zone/zone-search.ts';

export type PickKind = 'zone' | 'language' | 'gateway';

export interface PickOption extends NewChoice {
  /** Beside the value: a zone's city, a language's names. */
  readonly detail: string;
}

/** Whether a project's list is known, so that one may only choose from it. */
export function hasList(kind: PickKind, { languages, gateways }: ProjectFacts): boolean {
  if (kind === 'zone') return true;
  return (kind === 'language' ? languages : gateways) !== undefined;
}

/** `+3`, `UTC+05:30`, `GMT-4` in minutes; null for what is no offset. */
function offsetOf(question: string): number | null {
  const read = /^(?:UTC|GMT)?\s*([+\-\u2212])\s*(\d{1,2})(?::?(\d{2}))?$/i.exec(question);
  if (!read) return null;
  return (read[1] === '+' ? 1 : -1) * (Number(read[2]) * 60 + Number(read[3] ?? 0));
}

/** Zones that HQ offers, of the project's countries first. A question finds cities, countries, names and offsets. */
function zonesFor(question: string, { countries = [] }: ProjectFacts, now: number): readonly string[] {
  const offset = offsetOf(question);
  const names =
    offset === null
      ? searchZones(question)
      : COMMON_ZONES.filter((name) => zoneClock(name, now)?.offset === offset);
  const own = new Set(countries.flatMap(zonesOfCountry));
  return [...names.filter((name) => own.has(name)), ...names.filter((name) => !own.has(name))];
}

/** What a question finds, best first. Where the project's list is unknown: what was typed, if it can be a value. */
export function pickOptions(
  kind: PickKind,
  question: string,
  project: ProjectFacts,
  { now, locale }: { readonly now: number; readonly locale: string },
): readonly PickOption[] {
  if (kind === 'zone') {
    return zonesFor(question.trim(), project, now).map((value) => ({
      value,
      label: cityOfZone(value),
      detail: cityOfZone(value),
    }));
  }
  const key = placeKey(question);
  if (kind === 'gateway') {
    const typed = normalizeGatewayName(question);
    const names = project.gateways ?? (typed === '' || /\s/.test(typed) ? [] : [typed]);
    return names
      .filter((name) => !project.gateways || placeKey(name).includes(key))
      .map((name) => ({ value: name, label: name, detail: '' }));
  }
  const code = question.trim();
  const codes = project.languages ?? (isLanguageCode(code) ? [code] : []);
  return codes
    .map((each) => languageEntry(each, locale))
    .filter(
      ({ code: each, name, ownName }) =>
        !project.languages || placeKey(`${each} ${name} ${ownName}`).includes(key),
    )
    .map(({ code: value, name, ownName }) => ({
      value,
      // People choose their own language by its own name.
      label: ownName,
      detail: name === ownName ? name : `${name} · ${ownName}`,
    }));
}

/** What the clock of a zone shows; only for zones that are shown, because each costs the engine some time. */
export function clockText(zone: string, now: number): string {
  const clock = zoneClock(zone, now);
  return clock ? ` · ${clock.offsetText} · ${clock.time}` : '';
}
