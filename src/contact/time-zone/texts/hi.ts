import type { AdviceText } from '../../advice/advice-text.ts';
import type { timeZoneEn, ZoneRemedy } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'तब HQ प्रोजेक्ट का समय क्षेत्र उपयोग करता है और कुछ नहीं कहता, इसलिए संदेश ग़लत समय पर आते हैं।';

const PLACES = { start: 'के शुरू में', end: 'के अंत में', both: 'के दोनों ओर' } as const;

function use({ candidates, summerDiffers }: ZoneRemedy): string {
  if (candidates.length === 0) return 'Default Timezone की सूची से क्षेत्र चुनें।';
  const which = `शायद यह चाहिए था: ${candidates.join(', ')}।`;
  return summerDiffers ? `${which} ये घड़ी एक ही दिन नहीं बदलते: जगह के अनुसार चुनें।` : which;
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const timeZoneHi: typeof timeZoneEn = {
  blank: () =>
    text('मान में केवल खाली जगहें (␣) हैं।', 'खाली मान सहेजें।', 'HQ ऐसा क्षेत्र नहीं जानता और प्रोजेक्ट का उपयोग करता है।'),
  blankAround: (shown: string, place: 'start' | 'end' | 'both', remedy: ZoneRemedy) =>
    text(`“${shown}” ${PLACES[place]} खाली जगह (␣) है।`, use(remedy), `HQ इसे नहीं हटाता। ${WHY}`),
  spelling: (shown: string, remedy: ZoneRemedy) =>
    text(
      `“${shown}” क्षेत्र की सही वर्तनी नहीं है: अंदर की खाली जगह के लिए _, क्षेत्र और शहर के बीच /।`,
      use(remedy),
      WHY,
    ),
  offset: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” समय का अंतर है, समय क्षेत्र नहीं।`, use(remedy), `घड़ी बदलने पर यह ग़लत होगा। ${WHY}`),
  abbreviation: (shown: string, remedy: ZoneRemedy) =>
    text(
      remedy.candidates.length > 1 ? `“${shown}” कई क्षेत्रों का संक्षेप है।` : `“${shown}” संक्षेप है, क्षेत्र का नाम नहीं।`,
      use(remedy),
      WHY,
    ),
  windows: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” वह नाम है जो Windows समय क्षेत्र को देता है।`, use(remedy), WHY),
  place: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” एक जगह है, क्षेत्र का नाम नहीं।`, use(remedy), WHY),
  nearMiss: (shown: string, remedy: ZoneRemedy) =>
    text(`“${shown}” ऐसा समय क्षेत्र नहीं जिसे HQ जानता हो।`, use(remedy), WHY),
  unknown: (shown: string) =>
    text(`“${shown}” ऐसा समय क्षेत्र नहीं जिसे HQ जानता हो।`, 'Default Timezone की सूची से क्षेत्र चुनें।', WHY),
  sign: (name: string, hours: string, behind: boolean) =>
    text(
      `${name}, UTC ${behind ? 'से पीछे' : 'से आगे'} ${hours} ${hours === '1' ? 'घंटा' : 'घंटे'} है।`,
      'किसी शहर का क्षेत्र उपयोग करें।',
      'इन नामों में चिह्न उम्मीद से उलटा होता है, और ये गर्मी के समय के साथ कभी नहीं बदलते।',
    ),
  alias: (name: string, current: string) =>
    text(
      `${name}, ${current} का पुराना नाम है।`,
      `${current} उपयोग करें।`,
      'HQ पुराना नाम जानता है, पर उसे नहीं देता, इसलिए केस पढ़ने वाले शायद उसे न जानें।',
    ),
  aliasOtherSummer: (name: string, current: string) =>
    text(
      `${name} पुराना नाम है। HQ इसे जानता है, पर नहीं देता।`,
      `किसी शहर का क्षेत्र उपयोग करें। आज का सबसे पास का नाम, ${current}, घड़ी दूसरे दिनों में बदलता है।`,
      'केस पढ़ने वाले शायद पुराना नाम न जानें।',
    ),
};
