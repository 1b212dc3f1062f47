import type { AdviceText } from '../../advice/advice-text.ts';
import type { timeZoneEn, ZoneRemedy } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY =
  'HQ utilise alors le fuseau du projet et ne dit rien : les messages arrivent à une mauvaise heure.';

const PLACES = { start: 'au début', end: 'à la fin', both: 'aux deux bouts' } as const;

function use({ candidates, summerDiffers }: ZoneRemedy): string {
  if (candidates.length === 0) return 'Choisissez un fuseau de la liste sous Default Timezone.';
  const which = `Sans doute : ${candidates.join(', ')}.`;
  return summerDiffers
    ? `${which} Ils ne changent pas d’heure les mêmes jours : choisissez d’après le lieu.`
    : which;
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const timeZoneFr: typeof timeZoneEn = {
  blank: () =>
    text(
      'La valeur ne contient que des espaces (␣).',
      'Enregistrez une valeur vide.',
      'HQ ne connaît pas ce fuseau et utilise celui du projet.',
    ),
  blankAround: (shown: string, place: 'start' | 'end' | 'both', remedy: ZoneRemedy) =>
    text(
      `Il y a une espace (␣) ${PLACES[place]} de « ${shown} ».`,
      use(remedy),
      `HQ ne la retire pas. ${WHY}`,
    ),
  spelling: (shown: string, remedy: ZoneRemedy) =>
    text(
      `« ${shown} » n’est pas l’écriture du fuseau : _ pour une espace à l’intérieur, / entre la région et la ville.`,
      use(remedy),
      WHY,
    ),
  offset: (shown: string, remedy: ZoneRemedy) =>
    text(
      `« ${shown} » est un décalage, pas un fuseau horaire.`,
      use(remedy),
      `Il serait faux au changement d’heure. ${WHY}`,
    ),
  abbreviation: (shown: string, remedy: ZoneRemedy) =>
    text(
      remedy.candidates.length > 1
        ? `« ${shown} » est une abréviation de plusieurs fuseaux.`
        : `« ${shown} » est une abréviation, pas le nom d’un fuseau.`,
      use(remedy),
      WHY,
    ),
  windows: (shown: string, remedy: ZoneRemedy) =>
    text(`« ${shown} » est le nom que Windows donne à un fuseau.`, use(remedy), WHY),
  place: (shown: string, remedy: ZoneRemedy) =>
    text(`« ${shown} » est un lieu, pas le nom d’un fuseau.`, use(remedy), WHY),
  nearMiss: (shown: string, remedy: ZoneRemedy) =>
    text(`« ${shown} » n’est pas un fuseau que HQ connaît.`, use(remedy), WHY),
  unknown: (shown: string) =>
    text(
      `« ${shown} » n’est pas un fuseau que HQ connaît.`,
      'Choisissez un fuseau de la liste sous Default Timezone.',
      WHY,
    ),
  sign: (name: string, hours: string, behind: boolean) =>
    text(
      `${name} a ${hours} ${hours === '1' ? 'heure' : 'heures'} ${behind ? 'de retard sur' : 'd’avance sur'} UTC.`,
      'Utilisez le fuseau d’une ville.',
      'Dans ces noms, le signe est à l’inverse de ce qu’on attend, et ils ne suivent jamais l’heure d’été.',
    ),
  alias: (name: string, current: string) =>
    text(
      `${name} est un ancien nom de ${current}.`,
      `Utilisez ${current}.`,
      'HQ connaît l’ancien nom, mais ne le propose pas : les personnes qui lisent le dossier peuvent ne pas le connaître.',
    ),
  aliasOtherSummer: (name: string, current: string) =>
    text(
      `${name} est un ancien nom. HQ le connaît, mais ne le propose pas.`,
      `Utilisez le fuseau d’une ville. Le nom actuel le plus proche, ${current}, change d’heure d’autres jours.`,
      'Les personnes qui lisent le dossier peuvent ne pas connaître l’ancien nom.',
    ),
};
