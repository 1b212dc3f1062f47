import type { AdviceText } from '../../advice/advice-text.ts';
import type { LanguageRemedy, languageEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY =
  'HQ compare les codes lettre par lettre et ne dit rien : le message part dans la langue du projet.';

function use({ code, languages }: LanguageRemedy): string {
  if (code !== null) return `Sans doute : ${code}.`;
  if (languages.length > 0) return `Le projet a : ${languages.join(', ')}.`;
  return 'Utilisez un code de Messaging > Languages.';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const languageFr: typeof languageEn = {
  blank: () =>
    text(
      'La valeur ne contient que des espaces (␣).',
      'Enregistrez une valeur vide.',
      'HQ utilise la langue du projet.',
    ),
  spelling: (shown: string, remedy: LanguageRemedy) =>
    text(
      `« ${shown} » a des espaces autour ou d’autres majuscules que le code sous Messaging > Languages.`,
      use(remedy),
      WHY,
    ),
  region: (shown: string, remedy: LanguageRemedy) =>
    text(`« ${shown} » a une région après le code.`, use(remedy), WHY),
  codeLength: (shown: string, remedy: LanguageRemedy) =>
    text(`Le projet a la langue « ${shown} » sous son autre code (deux lettres ou trois).`, use(remedy), WHY),
  name: (shown: string, remedy: LanguageRemedy) =>
    text(`« ${shown} » est le nom d’une langue, pas son code.`, use(remedy), WHY),
  several: (shown: string, remedy: LanguageRemedy) =>
    text(
      `« ${shown} » contient plusieurs langues.`,
      remedy.code === null ? 'Enregistrez-en une seule.' : `Enregistrez-en une seule, comme ${remedy.code}.`,
      WHY,
    ),
  nearMiss: (shown: string, remedy: LanguageRemedy) =>
    text(`Le projet n’a pas de langue avec le code « ${shown} ».`, use(remedy), WHY),
  unknown: (shown: string, remedy: LanguageRemedy) =>
    text(`Le projet n’a pas de langue avec le code « ${shown} ».`, use(remedy), WHY),
  noCode: (shown: string, remedy: LanguageRemedy) =>
    text(`« ${shown} » n’est pas un code de langue ISO 639.`, use(remedy), WHY),
};
