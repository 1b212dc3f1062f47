import type { AdviceText } from '../../advice/advice-text.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = "HQ then uses the project's zone and says nothing, so messages come at a wrong hour.";

const PLACES = { start: 'at the start', end: 'at the end', both: 'at both ends' } as const;

/** Zones that may have been meant. */
export interface ZoneRemedy {
  readonly candidates: readonly string[];
  /** Some of them change the clock in summer, others do not, or not on the same days. */
  readonly summerDiffers: boolean;
}

function use({ candidates, summerDiffers }: ZoneRemedy): string {
  if (candidates.length === 0) return 'Choose a zone from the list under Default Timezone.';
  const which = `Probably meant: ${candidates.join(', ')}.`;
  return summerDiffers
    ? `${which} They do not change their clocks on the same days: choose by the place.`
    : which;
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const timeZoneEn = {
  blank: () =>
    text(
      'The value holds only blanks (␣).',
      'Save an empty value.',
      "HQ does not recognise such a zone and uses the project's.",
    ),
  blankAround: (shown: string, place: 'start' | 'end' | 'both', remedy: ZoneRemedy) =>
    text(
      `There is a blank (␣) ${PLACES[place]} of “${shown}”.`,
      use(remedy),
      `HQ does not remove it. ${WHY}`,
    ),
  spelling: (shown: string, remedy: ZoneRemedy) =>
    text(
      `“${shown}” is not how the zone is spelled: _ for a blank inside, / between area and city.`,
      use(remedy),
      WHY,
    ),
  offset: (shown: string, remedy: ZoneRemedy) =>
    text(
      `“${shown}” is an offset, not a time zone.`,
      use(remedy),
      `It would be wrong when clocks change. ${WHY}`,
    ),
  abbreviation: (shown: string, remedy: ZoneRemedy) =>
    text(
      remedy.candidates.length > 1
        ? `“${shown}” is an abbreviation that stands for several zones.`
        : `“${shown}” is an abbreviation, not the name of a zone.`,
      use(remedy),
      WHY,
    ),
  windows: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” is how Windows calls a time zone.`, use(remedy), WHY),
  place: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” is a place, not the name of a zone.`, use(remedy), WHY),
  nearMiss: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” is not a time zone that HQ knows.`, use(remedy), WHY),
  unknown: (shown: string) =>
    text(
      `“${shown}” is not a time zone that HQ knows.`,
      'Choose a zone from the list under Default Timezone.',
      WHY,
    ),
  sign: (name: string, hours: string, behind: boolean) =>
    text(
      `${name} is ${hours} ${hours === '1' ? 'hour' : 'hours'} ${behind ? 'behind' : 'ahead of'} UTC.`,
      'Use the zone of a city.',
      'In these names the sign is the other way round than people expect, and they never change with summer time.',
    ),
  alias: (name: string, current: string) =>
    text(
      `${name} is an old name of ${current}.`,
      `Use ${current}.`,
      'HQ knows the old name, but does not offer it, so people who read the case may not know it.',
    ),
  aliasOtherSummer: (name: string, current: string) =>
    text(
      `${name} is an old name. HQ knows it, but does not offer it.`,
      `Use the zone of a city. The nearest name of today, ${current}, changes its clock on other days.`,
      'People who read the case may not know the old name.',
    ),
};
