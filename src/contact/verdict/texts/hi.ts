import { clause } from '../clause.ts';
import type { VerdictTexts } from './en.ts';

/**
 * What becomes of a contact, in English; the type is what another language has to say. Each text says what HQ will
 * do, never that a message arrives, and names no owner.
 */
export const verdictHi: VerdictTexts = {
  /** For any channel. */
  dependsOnCase: () => 'यह इस पर निर्भर है कि केस में पहले से क्या है: यह फ़ॉर्म उसे नहीं लिखता',
  notKnown: () => 'यह यहाँ नहीं जाना जा सकता: मान उस पर निर्भर है जो केवल फ़ोन या केस जानता है',
  answerRefused: () => 'कुछ नहीं सहेजा जाता: फ़ॉर्म या उसका पृष्ठ उत्तर नहीं लेता',
  inactive: () => 'HQ कुछ नहीं भेजेगा: केस बंद या हटाया गया है',

  /** In place of a number or an address, in texts that are kept. */
  unnamed: { number: 'इस नंबर', address: 'इस पते' },

  sms: {
    sent: (number: string) => `HQ ${number} पर SMS भेजेगा`,
    sentThrough: (number: string, gateway: string) =>
      `HQ ${number} पर ${gateway} से SMS भेजेगा, यदि प्रोजेक्ट के पास यह गेटवे है`,
    noNumber: () => 'HQ SMS नहीं भेजेगा: नंबर नहीं है',
    refused: (what: string) => `HQ SMS नहीं भेजेगा: ${clause(what)}`,
    noUsableNumber: () => 'HQ SMS नहीं भेजेगा: मान ऐसा नंबर नहीं जिसे HQ रखता है',
    threeDigits: () => 'HQ SMS नहीं भेजेगा: तीन या कम अंक अधिक से अधिक देश कोड हैं',
    doubtful: (number: string, what: string) => `HQ ${number} पर SMS भेजेगा, पर संदेह है: ${clause(what)}`,
    gatewayFails: () => 'HQ SMS नहीं भेजेगा: संपर्क जो गेटवे बताता है वह प्रोजेक्ट के पास नहीं है',
  },
  replies: {
    here: () => 'HQ इस नंबर के उत्तर और SMS सर्वे इस संपर्क के लिए लेगा',
    noNumber: () => 'HQ उत्तर नहीं लेगा: नंबर नहीं है',
    noUsableNumber: () => 'HQ उत्तर नहीं लेगा: ऐसा नंबर नहीं जिस पर HQ भेजता हो',
    threeDigits: () => 'HQ उत्तर नहीं लेगा: तीन या कम अंक अधिक से अधिक देश कोड हैं',
    notAskedFor: () => 'उत्तर नहीं माँगे गए: HQ केवल भेजता है',
    notVerified: () => 'HQ इस संपर्क के लिए उत्तर नहीं लेगा: नंबर सत्यापित नहीं किया गया है',
    heldByCase: () => 'HQ उत्तर दूसरे केस के लिए लेगा, जिसके पास यह नंबर है',
    heldByOther: () => 'HQ उत्तर इस प्रोजेक्ट के दूसरे संपर्क के लिए लेगा, जिसके पास यह नंबर है',
    heldByWorker: (pending: boolean): string =>
      pending
        ? 'HQ इस संपर्क के लिए उत्तर नहीं लेगा: यह नंबर एक मोबाइल कार्यकर्ता ने आरक्षित किया है'
        : 'HQ उत्तर एक मोबाइल कार्यकर्ता के लिए लेगा, जिसके पास यह नंबर है',
    heldElsewhere: () => 'HQ उत्तर दूसरे प्रोजेक्ट के संपर्क के लिए लेगा, जिसके पास यह नंबर है',
    shared: () => 'HQ उत्तर लेगा, पर यह नंबर दूसरे संपर्क के पास भी है: उत्तर ग़लत संपर्क में गिना जा सकता है',
    ownerNotKnown: () =>
      'HQ उत्तर इस संपर्क के लिए लेगा, जब तक इस सर्वर का कोई और संपर्क नंबर न रखता हो: यहाँ ज्ञात नहीं कि नंबर किसके पास है',
    doubtfulNumber: (what: string) => `HQ उत्तर लेगा, पर संदेह वाले नंबर से: ${clause(what)}`,
    doubtfulFlag: (what: string) => `HQ इस संपर्क के लिए उत्तर लेगा, पर संदेह है: ${clause(what)}`,
    gatewayFails: () => 'HQ बातचीत शुरू नहीं करेगा: संपर्क जो गेटवे बताता है वह प्रोजेक्ट के पास नहीं है',
    gatewayNotKnown: (gateway: string) => `HQ इस संपर्क के लिए उत्तर लेगा, यदि प्रोजेक्ट के पास गेटवे ${gateway} है`,
  },
  email: {
    sent: (address: string) => `HQ ${address} पर ईमेल भेजेगा`,
    noAddress: () => 'HQ ईमेल नहीं भेजेगा: पता नहीं है',
    refused: (what: string) => `HQ ईमेल नहीं भेजेगा: ${clause(what)}`,
    notValid: () => 'HQ ईमेल नहीं भेजेगा: वह यह पता नहीं लेता',
    doubtful: (address: string, what: string) => `HQ ${address} पर ईमेल भेजेगा, पर संदेह है: ${clause(what)}`,
  },
  timeZone: {
    own: (zone: string) => `HQ तय संदेश ${zone} के समय पर भेजेगा`,
    project: (zone: string | null) =>
      `HQ तय संदेश प्रोजेक्ट के समय क्षेत्र के समय पर भेजेगा${zone === null ? '' : `, ${zone}`}`,
    late: (zone: string | null, what: string) =>
      `HQ प्रोजेक्ट का समय क्षेत्र उपयोग करेगा${zone === null ? '' : `, ${zone}`}, इसलिए संदेश देर से या रात में आ सकते हैं: ${clause(what)}`,
    doubtful: (zone: string, what: string) => `HQ तय संदेश ${zone} के समय पर भेजेगा, पर संदेह है: ${clause(what)}`,
  },
  language: {
    own: (code: string) => `HQ पहले भाषा ${code} में पाठ खोजेगा`,
    project: (code: string | null) => `HQ पहले प्रोजेक्ट की भाषा में पाठ खोजेगा${code === null ? '' : `, ${code},`}`,
    notKnown: (code: string) => `HQ पहले भाषा ${code} में पाठ खोजेगा, यदि वह प्रोजेक्ट में है: उसकी भाषाएँ यहाँ ज्ञात नहीं`,
    doubtful: (code: string | null, what: string) =>
      `HQ प्रोजेक्ट की भाषा का पाठ भेजेगा${code === null ? '' : `, ${code}`}: ${clause(what)}`,
    none: (what: string) =>
      `HQ कोई पाठ नहीं भेजेगा, क्योंकि प्रोजेक्ट संपर्क की अपनी भाषा के बाद रुकता है: ${clause(what)}`,
  },
  gateway: {
    found: (name: string) => `HQ गेटवे ${name} से भेजेगा`,
    standard: () => 'HQ नंबर के अनुसार गेटवे चुनेगा',
    notKnown: (name: string) => `HQ ${name} से भेजेगा, यदि प्रोजेक्ट के पास यह गेटवे है: उसके गेटवे यहाँ ज्ञात नहीं`,
    fails: (what: string) => `HQ कोई SMS नहीं भेजेगा: ${clause(what)}`,
    notFound: (name: string) => `HQ कोई SMS नहीं भेजेगा: प्रोजेक्ट के पास गेटवे ${name} नहीं है`,
  },
  /** Said once, where a verdict is opened: what HQ and others decide when a message is due. */
  later: {
    title: 'HQ और नेटवर्क जो बाद में तय करते हैं',
    points: [
      'जो STOP का उत्तर देता है उसे इस सर्वर के किसी प्रोजेक्ट से SMS नहीं मिलता, जब तक उसी नंबर से START न आए।',
      'प्रोजेक्ट के SMS के घंटे, बातचीत में विराम और दैनिक सीमाएँ संदेश में देरी कर सकती हैं; वे प्रोजेक्ट के समय क्षेत्र से चलती हैं।',
      'दोतरफ़ा SMS के लिए Pro या ऊपर का प्लान चाहिए, केवल भेजने के लिए Standard या ऊपर; परीक्षण में कुछ ही संदेश जाते हैं।',
      'गेटवे को देश तक पहुँचना चाहिए, और कुछ देशों (भारत, अमेरिका) में व्यक्ति की पहले से सहमति चाहिए।',
      '“parent case” का संदेश केवल चाइल्ड केसों के पैरेंट को जाता है, एक्सटेंशन के होस्ट को नहीं।',
      'ऑपरेटर या मेल सर्वर पहुँचाता है या नहीं, यह यहाँ कोई नहीं जान सकता।',
    ] as readonly string[],
  },
};
