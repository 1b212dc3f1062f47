import type { Message } from '../../finding.ts';
import { wordsHi } from '../words/hi.ts';
import type { gatewayRulesEn } from './en.ts';

const { either, list, named } = wordsHi;

const GATEWAY_UNKNOWN_WHY =
  'भेजते समय CommCare HQ “Gateway could not be found” (`GATEWAY_NOT_FOUND`) पर रुकता है। वह दूसरे गेटवे पर नहीं लौटता: कोई संदेश नहीं जाता।';

/** What the rules say. */
export const gatewayRulesHi: typeof gatewayRulesEn = {
  'gateway-free-text': {
    free: (question: string): Message => ({
      what: `SMS गेटवे ${named(question)} में हाथ से लिखा जाता है।`,
      why: 'जिस नाम को CommCare HQ नहीं जानता उसके लिए कुछ नहीं भेजता (`GATEWAY_NOT_FOUND`); वह दूसरे गेटवे पर नहीं लौटता।',
      how: 'नामों वाला बहुविकल्पी प्रश्न या छिपा मान उपयोग करें, या डिफ़ॉल्ट गेटवे के लिए प्रॉपर्टी खाली छोड़ें।',
    }),
  },
  'gateway-invalid-name': {
    invalid: (names: readonly string[]): Message => ({
      what: `किसी SMS गेटवे का नाम ${either(names)} नहीं हो सकता: उसमें खाली जगह है।`,
      why: 'CommCare HQ गेटवे के नामों में खाली जगह नहीं होने देता, इसलिए किसी का यह नाम नहीं हो सकता। भेजते समय वह “Gateway could not be found” (`GATEWAY_NOT_FOUND`) पर रुकता है।',
      how: 'नाम Messaging > SMS Connectivity से कॉपी करें। नाम, विवरण नहीं।',
    }),
  },
  'gateway-unknown': {
    unknown: (names: readonly string[], gateways: readonly string[]): Message => ({
      what: `प्रोजेक्ट के पास SMS गेटवे ${either(names)} नहीं है।`,
      why: GATEWAY_UNKNOWN_WHY,
      how:
        gateways.length > 0
          ? `Messaging > SMS Connectivity का नाम (${list(gateways)}) उपयोग करें, या डिफ़ॉल्ट गेटवे के लिए प्रॉपर्टी खाली छोड़ें।`
          : 'प्रॉपर्टी खाली छोड़ें: तब CommCare HQ डिफ़ॉल्ट गेटवे लेता है।',
    }),
    undecided: (names: readonly string[]): Message => ({
      what: `यह नहीं जाँचा जा सका कि प्रोजेक्ट के पास SMS गेटवे ${either(names)} है या नहीं: उसके गेटवे यहाँ ज्ञात नहीं।`,
      why: GATEWAY_UNKNOWN_WHY,
      how: 'Messaging > SMS Connectivity के नामों से मिलाएँ।',
    }),
  },
};
