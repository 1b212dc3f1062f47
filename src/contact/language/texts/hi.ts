import type { AdviceText } from '../../advice/advice-text.ts';
import type { LanguageRemedy, languageEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'HQ कोड को अक्षर-दर-अक्षर मिलाता है और कुछ नहीं कहता: संदेश प्रोजेक्ट की भाषा में जाता है।';

function use({ code, languages }: LanguageRemedy): string {
  if (code !== null) return `शायद यह चाहिए था: ${code}।`;
  if (languages.length > 0) return `प्रोजेक्ट में हैं: ${languages.join(', ')}।`;
  return 'Messaging > Languages का कोई कोड उपयोग करें।';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const languageHi: typeof languageEn = {
  blank: () => text('मान में केवल खाली जगहें (␣) हैं।', 'खाली मान सहेजें।', 'HQ प्रोजेक्ट की भाषा उपयोग करता है।'),
  spelling: (shown: string, remedy: LanguageRemedy) =>
    text(
      `“${shown}” के आगे-पीछे खाली जगह है या बड़े-छोटे अक्षर Messaging > Languages के कोड से अलग हैं।`,
      use(remedy),
      WHY,
    ),
  region: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” में कोड के बाद एक क्षेत्र है।`, use(remedy), WHY),
  codeLength: (shown: string, remedy: LanguageRemedy) =>
    text(`प्रोजेक्ट में भाषा “${shown}” दूसरे कोड से है (दो अक्षर या तीन)।`, use(remedy), WHY),
  name: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” भाषा का नाम है, कोड नहीं।`, use(remedy), WHY),
  several: (shown: string, remedy: LanguageRemedy) =>
    text(
      `“${shown}” में कई भाषाएँ हैं।`,
      remedy.code === null ? 'उनमें से एक सहेजें।' : `उनमें से एक सहेजें, जैसे ${remedy.code}।`,
      WHY,
    ),
  nearMiss: (shown: string, remedy: LanguageRemedy) =>
    text(`प्रोजेक्ट में कोड “${shown}” वाली भाषा नहीं है।`, use(remedy), WHY),
  unknown: (shown: string, remedy: LanguageRemedy) =>
    text(`प्रोजेक्ट में कोड “${shown}” वाली भाषा नहीं है।`, use(remedy), WHY),
  noCode: (shown: string, remedy: LanguageRemedy) =>
    text(`“${shown}” ISO 639 का भाषा कोड नहीं है।`, use(remedy), WHY),
};
