import type { AdviceText } from '../../advice/advice-text.ts';
import type { LanguageRemedy, languageEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY =
  'HQ compara los códigos letra por letra y no dice nada: el mensaje sale en el idioma del proyecto.';

function use({ code, languages }: LanguageRemedy): string {
  if (code !== null) return `Probablemente: ${code}.`;
  if (languages.length > 0) return `El proyecto tiene: ${languages.join(', ')}.`;
  return 'Use un código de Messaging > Languages.';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const languageEs: typeof languageEn = {
  blank: () =>
    text('El valor solo contiene espacios (␣).', 'Guarde un valor vacío.', 'HQ usa el idioma del proyecto.'),
  spelling: (shown: string, remedy: LanguageRemedy) =>
    text(
      `“${shown}” tiene espacios a los lados u otras mayúsculas que el código de Messaging > Languages.`,
      use(remedy),
      WHY,
    ),
  region: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” tiene una región después del código.`, use(remedy), WHY),
  codeLength: (shown: string, remedy: LanguageRemedy) =>
    text(`El proyecto tiene el idioma “${shown}” con su otro código (dos letras o tres).`, use(remedy), WHY),
  name: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” es el nombre de un idioma, no su código.`, use(remedy), WHY),
  several: (shown: string, remedy: LanguageRemedy) =>
    text(
      `“${shown}” contiene varios idiomas.`,
      remedy.code === null ? 'Guarde uno de ellos.' : `Guarde uno de ellos, como ${remedy.code}.`,
      WHY,
    ),
  nearMiss: (shown: string, remedy: LanguageRemedy) =>
    text(`El proyecto no tiene un idioma con el código “${shown}”.`, use(remedy), WHY),
  unknown: (shown: string, remedy: LanguageRemedy) =>
    text(`El proyecto no tiene un idioma con el código “${shown}”.`, use(remedy), WHY),
  noCode: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” no es un código de idioma de ISO 639.`, use(remedy), WHY),
};
