import type { AdviceText } from '../../advice/advice-text.ts';
import type { timeZoneEn, ZoneRemedy } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY =
  'Entonces HQ usa la zona del proyecto y no dice nada, así que los mensajes llegan a una hora equivocada.';

const PLACES = { start: 'al principio', end: 'al final', both: 'a ambos lados' } as const;

function use({ candidates, summerDiffers }: ZoneRemedy): string {
  if (candidates.length === 0) return 'Elija una zona de la lista de Default Timezone.';
  const which = `Probablemente: ${candidates.join(', ')}.`;
  return summerDiffers ? `${which} No cambian la hora los mismos días: elija según el lugar.` : which;
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const timeZoneEs: typeof timeZoneEn = {
  blank: () =>
    text(
      'El valor solo contiene espacios (␣).',
      'Guarde un valor vacío.',
      'HQ no conoce esa zona y usa la del proyecto.',
    ),
  blankAround: (shown: string, place: 'start' | 'end' | 'both', remedy: ZoneRemedy) =>
    text(`Hay un espacio (␣) ${PLACES[place]} de “${shown}”.`, use(remedy), `HQ no lo quita. ${WHY}`),
  spelling: (shown: string, remedy: ZoneRemedy) =>
    text(
      `“${shown}” no es como se escribe la zona: _ por un espacio interior, / entre región y ciudad.`,
      use(remedy),
      WHY,
    ),
  offset: (shown: string, remedy: ZoneRemedy) =>
    text(
      `“${shown}” es una diferencia horaria, no una zona horaria.`,
      use(remedy),
      `Sería incorrecta cuando cambie la hora. ${WHY}`,
    ),
  abbreviation: (shown: string, remedy: ZoneRemedy) =>
    text(
      remedy.candidates.length > 1
        ? `“${shown}” es una abreviatura de varias zonas.`
        : `“${shown}” es una abreviatura, no el nombre de una zona.`,
      use(remedy),
      WHY,
    ),
  windows: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” es como Windows llama a una zona horaria.`, use(remedy), WHY),
  place: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” es un lugar, no el nombre de una zona.`, use(remedy), WHY),
  nearMiss: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” no es una zona horaria que HQ conozca.`, use(remedy), WHY),
  unknown: (shown: string) =>
    text(
      `“${shown}” no es una zona horaria que HQ conozca.`,
      'Elija una zona de la lista de Default Timezone.',
      WHY,
    ),
  sign: (name: string, hours: string, behind: boolean) =>
    text(
      `${name} va ${hours} ${hours === '1' ? 'hora' : 'horas'} ${behind ? 'por detrás de' : 'por delante de'} UTC.`,
      'Use la zona de una ciudad.',
      'En estos nombres el signo va al revés de lo que se espera, y nunca cambian con el horario de verano.',
    ),
  alias: (name: string, current: string) =>
    text(
      `${name} es un nombre antiguo de ${current}.`,
      `Use ${current}.`,
      'HQ conoce el nombre antiguo, pero no lo ofrece, así que quien lea el caso quizá no lo conozca.',
    ),
  aliasOtherSummer: (name: string, current: string) =>
    text(
      `${name} es un nombre antiguo. HQ lo conoce, pero no lo ofrece.`,
      `Use la zona de una ciudad. El nombre actual más cercano, ${current}, cambia la hora otros días.`,
      'Quien lea el caso quizá no conozca el nombre antiguo.',
    ),
};
