import { countryName } from '../../../language/country-name.ts';
import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersHi } from '../../advice/texts/characters-hi.ts';
import { nameCharacters } from '../../characters.ts';
import type { Change, phoneEn, Remedy } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });
const list = (countries: readonly string[]): string =>
  countries.map((country) => countryName(country, 'hi')).join(', ');
const of = (country: string | null): string => (country === null ? '' : ` (${countryName(country, 'hi')})`);
const digits = (count: number): string => (count === 1 ? '1 अंक' : `${count} अंक`);
const are = (count: number): string => (count === 1 ? 'कम है' : 'कम हैं');

function day(since: string): string {
  if (since.length === 4) return since;
  return new Intl.DateTimeFormat('hi', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(since));
}

/** What to do: the likely number, or how to find it. */
function save({ count, places, tried }: Remedy): string {
  if (count === 1)
    return `नंबर वैसे सहेजें जैसे विदेश से डायल होता है${places.length > 0 ? ` (${list(places)})` : ''}, केवल अंक।`;
  if (count > 1)
    return `एक नंबर सहेजें, जैसे विदेश से डायल होता है, केवल अंक${places.length > 0 ? ` (शायद: ${list(places)})` : ''}।`;
  if (tried.length > 0) return `देश कोड और नंबर सहेजें, केवल अंक; इसमें से ${list(tried)} का कोई नंबर नहीं पढ़ा जा सका।`;
  return 'देश कोड और नंबर सहेजें, केवल अंक।';
}

/** The reason that is surer than any other: the country has changed its numbers. */
function changed({ country, since, known }: Change): AdviceText {
  const when = since === null ? '' : ` ${since.length === 4 ? 'सन्' : 'दिनांक'} ${day(since)}`;
  return text(
    `नंबर बदल चुके हैं (${countryName(country, 'hi')})${when}, और यह पुराना है।`,
    known ? 'नया नंबर सहेजें।' : 'नया नंबर पूछें: केवल पुराने से पता नहीं चलता कि वह क्या बना।',
    'पुराने नंबर पर भेजा संदेश किसी को नहीं मिलता।',
  );
}

/** For translators: `what` says what is wrong with the number, never the number itself. */
export const phoneHi: typeof phoneEn = {
  plus: () =>
    text(
      'नंबर + के साथ रखा गया है।',
      'केवल अंक सहेजें।',
      'HQ इसे + के बिना रखता है, और उसके दस्तावेज़ अंक माँगते हैं, ताकि मानों की तुलना हो सके।',
    ),
  punctuation: () =>
    text(
      'नंबर में खाली जगह, कोष्ठक, हाइफ़न या बिंदु हैं।',
      'केवल अंक सहेजें।',
      'HQ भेजने से पहले इन्हें हटाता है, पर केस में ये रहते हैं, और मानों की तुलना नहीं हो सकती।',
    ),
  leadingZero: (remedy: Remedy) =>
    text(
      'नंबर 0 से शुरू होता है: यह वैसे लिखा है जैसे लोग अपने देश के अंदर डायल करते हैं।',
      save(remedy),
      'HQ को देश कोड चाहिए और वह अंकों पर जैसे हैं वैसे भेजता है।',
    ),
  countryCodeMissing: (remedy: Remedy) =>
    text(
      'देश कोड नहीं है।',
      save(remedy),
      'HQ इसे नहीं जोड़ता और अंकों पर जैसे हैं वैसे भेजता है, जो दूसरा नंबर है या कोई नहीं।',
    ),
  perhapsNational: (abroad: string | null, national: string) =>
    text(
      `यह एक नंबर है${abroad === null ? ' (दूसरे देश का)' : of(abroad)}, पर देश कोड के बिना भी एक नंबर है (${countryName(national, 'hi')})।`,
      `यदि उस देश (${countryName(national, 'hi')}) का नंबर चाहिए था, तो उसे देश कोड के साथ सहेजें।`,
      'HQ देश कोड नहीं जोड़ता और अंकों पर जैसे हैं वैसे भेजता है।',
    ),
  otherCountry: (abroad: string | null) =>
    text(
      `यह एक नंबर है${abroad === null ? ' (दूसरे देश का)' : of(abroad)}, जो प्रोजेक्ट के किसी देश का नहीं।`,
      'यदि यह नहीं चाहिए था, तो देश कोड जाँचें।',
      '',
    ),
  internationalPrefix: (remedy: Remedy) =>
    text(
      'नंबर 00 या 011 से शुरू होता है, जो केवल देश से बाहर डायल करने के लिए है।',
      save(remedy),
      'HQ ये अंक रखता है, इसलिए संदेश ग़लत नंबर पर जाते हैं।',
    ),
  zeroInBrackets: (remedy: Remedy) =>
    text(
      '“(0)” केवल देश के अंदर डायल होता है।',
      save(remedy),
      'HQ कोष्ठक हटाता है और 0 रखता है, इसलिए संदेश ग़लत नंबर पर जाते हैं।',
    ),
  zeroAfterCode: (remedy: Remedy) =>
    text(
      'देश कोड के बाद एक 0 है जो केवल देश के अंदर डायल होता है।',
      save(remedy),
      'HQ 0 रखता है, इसलिए संदेश ग़लत नंबर पर जाते हैं।',
    ),
  zeroLost: (remedy: Remedy) =>
    text(
      'देश कोड के बाद 0 नहीं है: इस देश में वह नंबर का हिस्सा है।',
      save(remedy),
      'स्प्रेडशीट और संख्या वाले प्रश्न शुरू का 0 हटा देते हैं। HQ अंकों पर जैसे हैं वैसे भेजता है।',
    ),
  codeDoubled: (remedy: Remedy) =>
    text(
      'देश कोड दो बार है।',
      save(remedy),
      'यह ऐसे नंबर के आगे लगाया गया जिसमें वह पहले से था। HQ अंकों पर जैसे हैं वैसे भेजता है।',
    ),
  trailingDecimal: (remedy: Remedy) =>
    text(
      'नंबर “.0” पर समाप्त होता है, जैसे स्प्रेडशीट के नंबर।',
      `${save(remedy)} उत्तर को पाठ के रूप में रखें।`,
      'HQ बिंदु हटाता है और 0 रखता है, इसलिए संदेश दूसरे नंबर पर जाते हैं।',
    ),
  scientific: (remedy: Remedy) =>
    text(
      'नंबर वैज्ञानिक रूप में लिखा है, जैसे स्प्रेडशीट और गणनाएँ लिखती हैं।',
      `${save(remedy)} उत्तर को पाठ के रूप में रखें।`,
      'HQ अक्षर E को अस्वीकार करता है, इसलिए भेजने के लिए नंबर नहीं है।',
    ),
  notAscii: (remedy: Remedy) =>
    text(
      'नंबर ऐसे अंकों में लिखा है जो 0 से 9 नहीं हैं।',
      save(remedy),
      'HQ इन्हें लेता है, पर कोई गेटवे और कोई दूसरा नंबर इनसे मेल नहीं खाएगा।',
    ),
  extension: (remedy: Remedy) =>
    text('नंबर में एक्सटेंशन है।', save(remedy), 'HQ इसे अस्वीकार करता है, और एक्सटेंशन पर संदेश नहीं भेजा जा सकता।'),
  several: (remedy: Remedy) =>
    text(
      'एक मान में दो नंबर लगते हैं।',
      save(remedy),
      'HQ हर संपर्क के लिए एक नंबर लेता है: वह इस मान को अस्वीकार करता है या अंकों को जोड़कर एक ग़लत नंबर बनाता है।',
    ),
  refused: (characters: readonly string[], remedy: Remedy) =>
    text(
      `HQ ${nameCharacters(characters, charactersHi)} को अस्वीकार करता है।`,
      save(remedy),
      'वह केवल अंक, खाली जगहें, कोष्ठक, हाइफ़न, बिंदु और शुरू का एक + लेता है।',
    ),
  notANumber: (remedy: Remedy) =>
    text('HQ को इस मान में कोई नंबर नहीं मिलता।', save(remedy), 'इसलिए भेजने के लिए कुछ नहीं है।'),
  fewDigits: () => text('तीन या कम अंक अधिक से अधिक देश कोड हैं।', 'पूरा नंबर लिखें।', 'HQ उन पर कभी नहीं भेजता।'),
  /** `missing`: how many digits, null where that depends. */
  tooShort: (country: string | null, missing: number | null) =>
    text(
      missing === null
        ? `नंबर बहुत छोटा है${of(country)}।`
        : `नंबर बहुत छोटा है${of(country)}: ${digits(missing)} ${are(missing)}।`,
      'पूरा नंबर पूछें।',
      'ऐसा नंबर किसी का नहीं है।',
    ),
  tooLong: (country: string | null, extra: number | null) =>
    text(
      extra === null
        ? `नंबर बहुत लंबा है${of(country)}।`
        : `नंबर बहुत लंबा है${of(country)}: ${digits(extra)} ज़्यादा।`,
      'दोहराए गए अंक या दूसरा नंबर देखें।',
      'ऐसा नंबर किसी का नहीं है।',
    ),
  changed,
  unknownCode: () =>
    text('कोई देश कोड इन अंकों से शुरू नहीं होता।', 'पहले देश कोड लिखें।', 'कोई गेटवे इस नंबर तक नहीं पहुँचा सकता।'),
  notValid: (country: string | null) =>
    text(
      `libphonenumber की नंबर योजनाओं के अनुसार कोई ऑपरेटर${of(country)} ऐसे नंबर उपयोग नहीं करता।`,
      'अंक जाँचें।',
      'संदेश शायद विफल होगा।',
    ),
  landline: (country: string | null) =>
    text(
      `यह लैंडलाइन है${of(country)}।`,
      'मोबाइल नंबर पूछें।',
      'ज़्यादातर लैंडलाइन SMS नहीं ले सकतीं, इसलिए संदेश शायद खो जाएँगे।',
    ),
  mobilePrefixMissing: (country: string) =>
    text(
      `यह लैंडलाइन है${of(country)}, या देश कोड के बाद के 9 के बिना मोबाइल नंबर।`,
      'यदि यह मोबाइल नंबर है, तो 9 के साथ सहेजें।',
      'ज़्यादातर लैंडलाइन SMS नहीं ले सकतीं, इसलिए संदेश शायद खो जाएँगे।',
    ),
  service: (country: string | null) =>
    text(`यह टोल-फ़्री, विशेष दर या कंपनी का नंबर है${of(country)}।`, 'मोबाइल नंबर पूछें।', 'यह SMS नहीं ले सकता।'),
  placeholder: () =>
    text(
      'यह भरने के लिए लिखा नंबर लगता है, जब किसी के पास नंबर नहीं होता।',
      'इसकी जगह खाली मान सहेजें।',
      'HQ इस पर भेजता है: किसी को नहीं या किसी अजनबी को, और ऐसा पहला संपर्क नंबर का मालिक बनता है।',
    ),
  shared: () =>
    text(
      'यह नंबर किसी और संपर्क के पास भी है।',
      'यदि अपना नंबर है तो वह उपयोग करें।',
      'यह प्रोजेक्ट संपर्कों को नंबर साझा करने देता है: दोनों को संदेश मिलते हैं, पर सर्वे एक के बाद एक चलते हैं और उत्तर ग़लत संपर्क में गिना जा सकता है।',
    ),
  owned: (kind: 'case' | 'mobile-worker', pending: boolean) =>
    text(
      `दोतरफ़ा संदेशों के लिए यह नंबर दूसरे ${kind === 'case' ? 'केस' : 'मोबाइल कार्यकर्ता'} के पास है${pending ? ' (उसका सत्यापन अभी बाकी है)' : ''}।`,
      'दूसरा नंबर उपयोग करें, या दूसरा संपर्क बंद करें, फिर यह केस दोबारा सहेजें: HQ नंबर अपने आप नहीं सौंपता।',
      'इस संपर्क को संदेश मिलते हैं, पर उत्तर दूसरे को जाते हैं, और SMS सर्वे शुरू नहीं होते।',
    ),
  ownedInOtherSpelling: () =>
    text(
      'यही नंबर दूसरी वर्तनी में किसी और संपर्क के पास है।',
      'दोनों को अंतरराष्ट्रीय रूप में सहेजें, केवल अंक।',
      'HQ केवल अंकों की तुलना करता है, इसलिए वह इन्हें दो नंबर मानता है, और उत्तर ग़लत संपर्क तक जा सकते हैं।',
    ),
};
