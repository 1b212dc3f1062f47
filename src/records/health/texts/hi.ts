import type { BulkFilter } from '../../../health/mender.ts';
import { createPlural } from '../../../language/plural.ts';
import type { HealthPageTexts } from './en.ts';

const plural = createPlural('hi');
const digits = new Intl.NumberFormat('hi');
const cases = (n: number): string => plural(n, { one: '# केस', other: '# केस' });

const matches: Readonly<Record<BulkFilter['match'], (text: string) => string>> = {
  'starts-with': (text) => `${text} से शुरू`,
  'is-empty': () => 'खाली है',
  'is-missing': () => 'नहीं है',
};

export const healthPageHi: HealthPageTexts = {
  title: 'किस तक पहुँचा जा सकता है?',
  of: (project, server) => `${server} पर ${project}`,
  intro:
    'Caseline इस प्रोजेक्ट के वे खुले केस पढ़ता है जिनमें संपर्क प्रॉपर्टी है, और बताता है कि HQ कितनों को भेजेगा, बाकी को क्यों नहीं, और इसे कौन ठीक कर सकता है। HQ से आपके अपने सत्र से, एक-एक पेज पूछा जाता है।',
  privacy: 'यह ब्राउज़र हर केस के कारण और उसके नंबर का कुंजी से बना हैश रखता है: कोई नंबर, पता या नाम नहीं।',
  read: 'केस पढ़ें',
  readOn: 'पढ़ना जारी रखें',
  readChanges: 'जो बदला वह पढ़ें',
  stop: 'रोकें',
  forget: 'यह रिपोर्ट हटाएँ',
  forgotten: 'इस प्रोजेक्ट की रिपोर्ट हटा दी गई है।',
  opening: 'रखी हुई रिपोर्ट खोली जा रही है…',
  starting: 'प्रोजेक्ट के बारे में जो पता है, वह पूछा जा रहा है…',
  waits: {
    throttled: (seconds) => `HQ से बहुत बार पूछा गया। ${digits.format(seconds)} सेकंड में जारी रहेगा।`,
    failed: (seconds) => `HQ ने जवाब नहीं दिया। ${digits.format(seconds)} सेकंड में फिर कोशिश होगी।`,
  },
  begun: 'अभी सब केस नहीं पढ़े गए: आँकड़े पढ़े गए केसों के हैं।',
  asOf: (when) => `${when} को पढ़ा गया।`,
  same: (when) => `${when} जितने ही।`,
  more: (n, when) => `${when} से ${digits.format(n)} ज़्यादा।`,
  fewer: (n, when) => `${when} से ${digits.format(n)} कम।`,
  skipped: (n) =>
    plural(n, { one: 'HQ की # प्रविष्टि पढ़ी नहीं जा सकी।', other: 'HQ की # प्रविष्टियाँ पढ़ी नहीं जा सकीं।' }),
  stopped: {
    stopped: 'रोका गया। जो पढ़ा गया वह रखा है: आप कभी भी जारी रख सकते हैं।',
    'signed-out': 'आप साइन आउट हैं। HQ में साइन इन करें, फिर यहाँ जारी रखें।',
    forbidden:
      'HQ आपको इस तरह केस पढ़ने नहीं देता। आपकी भूमिका में “Access APIs” और “Edit Data” चाहिए, और प्रोजेक्ट के प्लान में API की पहुँच।',
    absent: 'HQ ऐसा कोई प्रोजेक्ट नहीं जानता, या आप उसके सदस्य नहीं हैं।',
    refused: 'HQ ने सवाल ठुकरा दिया।',
    unreachable: 'HQ तक पहुँचा नहीं जा सका। जो पढ़ा गया वह रखा है: बाद में जारी रखें।',
    garbage: 'HQ ने कुछ और जवाब दिया, शायद रखरखाव का पेज। जो पढ़ा गया वह रखा है: बाद में जारी रखें।',
    'no-room': 'रिपोर्ट रखने के लिए इस डिस्क पर जगह नहीं है।',
    broken: 'इस रिपोर्ट का रखा हुआ पढ़ा नहीं जा सकता। इसे हटाएँ, और केस फिर से पढ़ें।',
    gone: 'इस बीच रिपोर्ट हटा दी गई।',
    failed: 'Caseline में कुछ गड़बड़ हुई। जो पढ़ा गया वह रखा है: फिर कोशिश करें, और दोबारा हो तो बताएँ।',
    busy: 'दूसरा टैब इस प्रोजेक्ट के केस पढ़ रहा है।',
    permission: 'आपका ब्राउज़र Caseline को इस सर्वर पर काम नहीं करने देता। Caseline की खिड़की या विकल्पों में अनुमति दें।',
    private: 'निजी खिड़की का कुछ नहीं रखा जाता, इसलिए उससे केस नहीं पढ़े जाते।',
  },
  pieces: {
    title: 'यह किस पर टिका है',
    missing: (names) => `सब कुछ पढ़ा नहीं जा सका: ${names}।`,
    join: (names) => names.join(', '),
    names: {
      cases: 'केस',
      owners: 'नंबर किसके पास हैं',
      languages: 'भाषाएँ',
      gateways: 'गेटवे',
      zone: 'प्रोजेक्ट का समय क्षेत्र',
      errors: 'पिछले 30 दिनों की त्रुटियाँ',
      optOuts: 'SMS से बाहर हुए',
    },
    states: {
      told: 'पढ़ा गया',
      'not-read': 'अभी नहीं पढ़ा',
      'not-told': 'नहीं बताया गया: आपकी भूमिका इसे नहीं देख सकती, या यह तय नहीं है',
      stopped: 'रोका गया',
      'signed-out': 'आप साइन आउट हैं',
      forbidden: 'आपकी भूमिका या प्रोजेक्ट का प्लान इसकी अनुमति नहीं देता',
      absent: 'HQ में ऐसा पेज नहीं है',
      refused: 'HQ ने सवाल ठुकरा दिया',
      unreachable: 'HQ तक पहुँचा नहीं जा सका',
      garbage: 'HQ ने कुछ और जवाब दिया',
    },
    locations: 'जो भूमिका केवल कुछ स्थान देखती है, वह केवल उनके केस देखती है: HQ नहीं बताता कि कौन से छूटे हैं।',
  },
  all: 'सब',
  caseType: 'केस प्रकार',
  owner: 'मालिक',
  overview: 'हर माध्यम में कितने ठीक हैं',
  figures: 'सब आँकड़े तालिका में',
  channel: 'माध्यम',
  good: 'यहाँ कुछ गलत नहीं है।',
  show: (n) => `${cases(n)} दिखाएँ`,
  showOf: (cause) => `केस: ${cause}`,
  caseId: 'केस',
  moreCases: (n) => `और ${digits.format(n)}, काम की सूची में`,
  moreGroups: (n) => `और ${digits.format(n)}`,
  workList: 'काम की सूची के रूप में सहेजें (CSV)',
  workListAll: 'काम की सूची (CSV)',
  filter: (property, match) => `Bulk Edit में फ़िल्टर लगाएँ: ${property} ${match}`,
  matches,
  save: 'रिपोर्ट सहेजें',
  json: 'आँकड़े (JSON)',
  errors: {
    title: 'पिछले 30 दिनों में HQ क्या नहीं भेज सका',
    none: 'कोई त्रुटि नहीं।',
    code: 'त्रुटि',
    events: 'संदेश',
    cases: 'केस',
    part: (n) => `केवल सबसे नए ${digits.format(n)}।`,
    noCode: 'बिना कोड के',
  },
};
