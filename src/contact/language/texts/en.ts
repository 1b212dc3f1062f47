import type { AdviceText } from '../../advice/advice-text.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY =
  "HQ compares codes letter by letter and says nothing: the message goes out in the project's language.";

/** Which code may have been meant, and which there are. */
export interface LanguageRemedy {
  readonly code: string | null;
  readonly languages: readonly string[];
}

function use({ code, languages }: LanguageRemedy): string {
  if (code !== null) return `Probably meant: ${code}.`;
  if (languages.length > 0) return `The project has: ${languages.join(', ')}.`;
  return 'Use a code of Messaging > Languages.';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const languageEn = {
  blank: () =>
    text('The value holds only blanks (␣).', 'Save an empty value.', "HQ uses the project's language."),
  spelling: (shown: string, remedy: LanguageRemedy) =>
    text(
      `“${shown}” has blanks around it or another case than the code under Messaging > Languages.`,
      use(remedy),
      WHY,
    ),
  region: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” has a region behind the code.`, use(remedy), WHY),
  codeLength: (shown: string, remedy: LanguageRemedy) =>
    text(
      `The project has the language “${shown}” under its other code (two letters against three).`,
      use(remedy),
      WHY,
    ),
  name: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” is the name of a language, not its code.`, use(remedy), WHY),
  several: (shown: string, remedy: LanguageRemedy) =>
    text(
      `“${shown}” holds several languages.`,
      remedy.code === null ? 'Save one of them.' : `Save one of them, like ${remedy.code}.`,
      WHY,
    ),
  nearMiss: (shown: string, remedy: LanguageRemedy) =>
    text(`The project has no language with the code “${shown}”.`, use(remedy), WHY),
  unknown: (shown: string, remedy: LanguageRemedy) =>
    text(`The project has no language with the code “${shown}”.`, use(remedy), WHY),
  noCode: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” is no language code of ISO 639.`, use(remedy), WHY),
};
