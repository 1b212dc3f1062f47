import { createPlural } from '../../../language/plural.ts';
import type { DrawerGap } from '../drawer-view.ts';
import type { DrawerTexts } from './en.ts';

const plural = createPlural('hi');

export const drawerHi: DrawerTexts = {
  /** Name of the region, for screen readers. */
  name: 'संदेश संपर्क',
  /** Before anything was typed. */
  nothing: 'अभी कोई नंबर या ईमेल पता नहीं भरा गया।',
  /** Half a number is not judged. */
  typing: 'आपका टाइप करना पूरा होते ही Caseline यहाँ बताएगा कि HQ क्या करेगा।',
  /** After the sentence about SMS, which it belongs to. */
  held: 'उत्तर किसी और को जाते हैं, जिसके पास यह नंबर है',
  /** After each sentence. */
  end: '।',
  showHolder: 'दिखाएँ कौन',
  details: 'विवरण',
  /** How many contacts the form makes or changes. */
  more: (contacts: number) => plural(contacts, { one: '# संपर्क', other: '# संपर्क' }),
  row: (contact: string, row: number) => `${contact}, पंक्ति ${row}`,
  /** Before the values that may have been meant. */
  meant: (question: string) => `${question}: क्या आपका मतलब यह था…?`,
  /** The page's own words against an answer. */
  refused: (said: string) => `यह पृष्ठ उत्तर नहीं लेता: ${said}`,
  /** On the button that puts a corrected value in. */
  use: (value: string) => `${value} उपयोग करें`,
  useEmpty: 'खाली छोड़ें',
  enterClears:
    'इस पृष्ठ पर Enter कुंजी फ़ॉर्म भेजने की जगह कोई उत्तर, जैसे पहला विकल्प, हटा सकती है। आगे बढ़ने के लिए Tab और भेजने के लिए Submit बटन उपयोग करें। यह CommCare HQ करता है, Caseline नहीं।',
  gap: {
    reading: 'इस ऐप का डिज़ाइन पढ़ा जा रहा है।',
    names: 'प्रश्न केवल नाम से प्रॉपर्टी से जोड़े जाते हैं। दूसरे प्रश्न या गणनाएँ भी संपर्क में लिख सकती हैं।',
    'no-app': 'पता नहीं बताता कि यह कौन-सा ऐप है, इसलिए उसका डिज़ाइन नहीं पढ़ा जा सका।',
    forbidden: 'आपकी भूमिका आपको इस ऐप का डिज़ाइन नहीं देखने देती।',
    unreachable: 'इस ऐप का डिज़ाइन नहीं पढ़ा जा सका: CommCare HQ ने उत्तर नहीं दिया।',
    garbage: 'इस ऐप का डिज़ाइन नहीं पढ़ा जा सका: CommCare HQ ने कुछ और उत्तर दिया।',
    'too-large': 'इस ऐप का डिज़ाइन यहाँ पढ़ने के लिए बहुत बड़ा है।',
    'no-match': 'यह फ़ॉर्म ऐप के डिज़ाइन में नहीं मिला: शायद वह तब से बदल गया।',
  } satisfies Readonly<Record<DrawerGap, string>>,
};
