import type { AdviceText } from '../../advice/advice-text.ts';
import type { LanguageRemedy, languageEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY =
  'HQ inalinganisha misimbo herufi kwa herufi na haisemi chochote: ujumbe unatoka kwa lugha ya mradi.';

function use({ code, languages }: LanguageRemedy): string {
  if (code !== null) return `Huenda ilikusudiwa: ${code}.`;
  if (languages.length > 0) return `Mradi una: ${languages.join(', ')}.`;
  return 'Tumia msimbo wa Messaging > Languages.';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const languageSw: typeof languageEn = {
  blank: () =>
    text('Thamani ina nafasi tupu tu (␣).', 'Hifadhi thamani tupu.', 'HQ inatumia lugha ya mradi.'),
  spelling: (shown: string, remedy: LanguageRemedy) =>
    text(
      `“${shown}” ina nafasi tupu pembeni au herufi kubwa tofauti na msimbo chini ya Messaging > Languages.`,
      use(remedy),
      WHY,
    ),
  region: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” ina eneo baada ya msimbo.`, use(remedy), WHY),
  codeLength: (shown: string, remedy: LanguageRemedy) =>
    text(`Mradi una lugha “${shown}” kwa msimbo wake mwingine (herufi mbili au tatu).`, use(remedy), WHY),
  name: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” ni jina la lugha, si msimbo wake.`, use(remedy), WHY),
  several: (shown: string, remedy: LanguageRemedy) =>
    text(
      `“${shown}” ina lugha kadhaa.`,
      remedy.code === null ? 'Hifadhi moja yao.' : `Hifadhi moja yao, kama ${remedy.code}.`,
      WHY,
    ),
  nearMiss: (shown: string, remedy: LanguageRemedy) =>
    text(`Mradi hauna lugha yenye msimbo “${shown}”.`, use(remedy), WHY),
  unknown: (shown: string, remedy: LanguageRemedy) =>
    text(`Mradi hauna lugha yenye msimbo “${shown}”.`, use(remedy), WHY),
  noCode: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” si msimbo wa lugha wa ISO 639.`, use(remedy), WHY),
};
