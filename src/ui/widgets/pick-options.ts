import { normalizeGatewayName } from '../../contact/gateway.ts';
import { isLanguageCode } from '../../contact/language.ts';
import { languageEntry } from '../../contact/language-names.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { zoneList } from '../../contact/zone-list.ts';
import { placeKey } from '../../contact/zone-search.ts';
import type { NewChoice } from '../../lint/recipes/choices.ts';

export type PickKind = 'zone' | 'language' | 'gateway';

export interface PickOption extends NewChoice {
  /** Beside the value: `Nairobi, UTC+03:00, 14:05`; a language's names. */
  readonly detail: string;
}

/** Whether a project's list is known, so that one may only choose from it. */
export function hasList(kind: PickKind, { languages, gateways }: ProjectFacts): boolean {
  if (kind === 'zone') return true;
  return (kind === 'language' ? languages : gateways) !== undefined;
}

/** What a question finds, best first. Where the project's list is unknown: what was typed, if it can be a value. */
export function pickOptions(
  kind: PickKind,
  question: string,
  project: ProjectFacts,
  { now, locale }: { readonly now: number; readonly locale: string },
): readonly PickOption[] {
  if (kind === 'zone') {
    return zoneList(now, { question, countries: project.countries ?? [] }).map((zone) => ({
      value: zone.name,
      label: zone.city,
      detail: `${zone.city} · ${zone.offsetText} · ${zone.time}`,
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
