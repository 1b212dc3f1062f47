import type { AdviceText } from '../../advice/advice-text.ts';
import type { LanguageRemedy, languageEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'O HQ compara os códigos letra por letra e não diz nada: a mensagem sai no idioma do projeto.';

function use({ code, languages }: LanguageRemedy): string {
  if (code !== null) return `Provavelmente: ${code}.`;
  if (languages.length > 0) return `O projeto tem: ${languages.join(', ')}.`;
  return 'Use um código de Messaging > Languages.';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const languagePt: typeof languageEn = {
  blank: () => text('O valor só tem espaços (␣).', 'Salve um valor vazio.', 'O HQ usa o idioma do projeto.'),
  spelling: (shown: string, remedy: LanguageRemedy) =>
    text(
      `“${shown}” tem espaços dos lados ou outras maiúsculas que o código em Messaging > Languages.`,
      use(remedy),
      WHY,
    ),
  region: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” tem uma região depois do código.`, use(remedy), WHY),
  codeLength: (shown: string, remedy: LanguageRemedy) =>
    text(`O projeto tem o idioma “${shown}” com o seu outro código (duas letras ou três).`, use(remedy), WHY),
  name: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” é o nome de um idioma, não o seu código.`, use(remedy), WHY),
  several: (shown: string, remedy: LanguageRemedy) =>
    text(
      `“${shown}” contém vários idiomas.`,
      remedy.code === null ? 'Salve um deles.' : `Salve um deles, como ${remedy.code}.`,
      WHY,
    ),
  nearMiss: (shown: string, remedy: LanguageRemedy) =>
    text(`O projeto não tem um idioma com o código “${shown}”.`, use(remedy), WHY),
  unknown: (shown: string, remedy: LanguageRemedy) =>
    text(`O projeto não tem um idioma com o código “${shown}”.`, use(remedy), WHY),
  noCode: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” não é um código de idioma da ISO 639.`, use(remedy), WHY),
};
