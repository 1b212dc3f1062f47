import type { AdviceText } from '../../advice/advice-text.ts';
import type { timeZoneEn, ZoneRemedy } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'Então o HQ usa o fuso do projeto e não diz nada, por isso as mensagens chegam numa hora errada.';

const PLACES = { start: 'no começo', end: 'no fim', both: 'dos dois lados' } as const;

function use({ candidates, summerDiffers }: ZoneRemedy): string {
  if (candidates.length === 0) return 'Escolha um fuso da lista em Default Timezone.';
  const which = `Provavelmente: ${candidates.join(', ')}.`;
  return summerDiffers ? `${which} Eles não mudam a hora nos mesmos dias: escolha pelo lugar.` : which;
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const timeZonePt: typeof timeZoneEn = {
  blank: () =>
    text(
      'O valor só tem espaços (␣).',
      'Salve um valor vazio.',
      'O HQ não conhece esse fuso e usa o do projeto.',
    ),
  blankAround: (shown: string, place: 'start' | 'end' | 'both', remedy: ZoneRemedy) =>
    text(`Há um espaço (␣) ${PLACES[place]} de “${shown}”.`, use(remedy), `O HQ não o retira. ${WHY}`),
  spelling: (shown: string, remedy: ZoneRemedy) =>
    text(
      `“${shown}” não é como o fuso se escreve: _ para um espaço dentro, / entre região e cidade.`,
      use(remedy),
      WHY,
    ),
  offset: (shown: string, remedy: ZoneRemedy) =>
    text(
      `“${shown}” é uma diferença de horas, não um fuso horário.`,
      use(remedy),
      `Ela ficaria errada quando a hora muda. ${WHY}`,
    ),
  abbreviation: (shown: string, remedy: ZoneRemedy) =>
    text(
      remedy.candidates.length > 1
        ? `“${shown}” é uma abreviação de vários fusos.`
        : `“${shown}” é uma abreviação, não o nome de um fuso.`,
      use(remedy),
      WHY,
    ),
  windows: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” é como o Windows chama um fuso horário.`, use(remedy), WHY),
  place: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” é um lugar, não o nome de um fuso.`, use(remedy), WHY),
  nearMiss: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” não é um fuso horário que o HQ conheça.`, use(remedy), WHY),
  unknown: (shown: string) =>
    text(
      `“${shown}” não é um fuso horário que o HQ conheça.`,
      'Escolha um fuso da lista em Default Timezone.',
      WHY,
    ),
  sign: (name: string, hours: string, behind: boolean) =>
    text(
      `${name} fica ${hours} ${hours === '1' ? 'hora' : 'horas'} ${behind ? 'atrás de' : 'à frente de'} UTC.`,
      'Use o fuso de uma cidade.',
      'Nestes nomes o sinal é o contrário do que se espera, e eles nunca mudam com o horário de verão.',
    ),
  alias: (name: string, current: string) =>
    text(
      `${name} é um nome antigo de ${current}.`,
      `Use ${current}.`,
      'O HQ conhece o nome antigo, mas não o oferece, por isso quem lê o caso talvez não o conheça.',
    ),
  aliasOtherSummer: (name: string, current: string) =>
    text(
      `${name} é um nome antigo. O HQ o conhece, mas não o oferece.`,
      `Use o fuso de uma cidade. O nome atual mais próximo, ${current}, muda a hora em outros dias.`,
      'Quem lê o caso talvez não conheça o nome antigo.',
    ),
};
