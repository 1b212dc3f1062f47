import type { Message } from '../../finding.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { wordsHi } from '../words/hi.ts';
import type { emailRulesEn } from './en.ts';

const { list, named, place } = wordsHi;

/** What the rules say. */
export const emailRulesHi: typeof emailRulesEn = {
  'email-invalid': {
    invalid: (texts: readonly string[]): Message => ({
      what: `CommCare HQ ${list(texts)} को ईमेल पते के रूप में अस्वीकार करता है।`,
      why: 'वह पते को जैसा है वैसा लेता है, केवल एक, आगे-पीछे खाली जगह के बिना। वह कुछ नहीं भेजता (`INVALID_EMAIL_ADDRESS`), और फ़ॉर्म कुछ नहीं कहता।',
      how: '`name@example.org` जैसा एक पता लिखें, या कुछ नहीं।',
    }),
  },
  'email-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `ईमेल पता ${named(question)} से आता है, जो कोई भी पाठ लेता है।`,
      why: 'CommCare HQ पते को केवल भेजते समय जाँचता है। अंत में खाली जगह, दो पते या `@` का न होना मतलब व्यक्ति को ईमेल नहीं मिलता, और फ़ॉर्म में किसी को नहीं बताया जाता।',
      how: 'ऐसी सत्यापन शर्त जोड़ें जो एक ईमेल पता ले और उसके आगे-पीछे कुछ नहीं।',
    }),
  },
  'email-validation-too-loose': {
    loose: (question: string, taken: readonly string[], where: Where): Message => ({
      what: `${named(question)} की सत्यापन शर्त${place(where)} ${list(taken, 5)} को लेती है, जिसे CommCare HQ अस्वीकार करता है।`,
      why: 'CommCare HQ एक पते को जैसा है वैसा लेता है, खाली जगह, नाम या दूसरे पते के बिना। वह कुछ नहीं भेजता (`INVALID_EMAIL_ADDRESS`), और फ़ॉर्म कुछ नहीं कहता।',
      how: 'शर्त को एक पता लेने दें और आगे-पीछे कुछ नहीं।',
    }),
  },
  'email-validation-too-strict': {
    all: (question: string, example: string): Message => ({
      what: `${named(question)} की सत्यापन शर्त ऐसा कोई ईमेल पता नहीं लेती जिसे CommCare HQ उपयोग कर सके: वह ${quote(example)} को भी अस्वीकार करती है।`,
      why: 'कोई पता नहीं लिख सकता। लोग इसे छोड़ देते हैं, या कुछ ऐसा लिखते हैं जो पास हो जाए और पता न हो।',
      how: 'शर्त को एक पता लेने दें और आगे-पीछे कुछ नहीं।',
    }),
    some: (question: string, refused: readonly string[]): Message => ({
      what: `${named(question)} की सत्यापन शर्त सही पते अस्वीकार करती है: ${list(refused, 5)}।`,
      why: 'जिनका ऐसा पता है वे उसे नहीं लिख सकते। वे छोड़ देते हैं, या ऐसा लिखते हैं जो उनका नहीं।',
      how: 'शर्त को @ से पहले अक्षर, अंक, `.`, `_`, `+` और `-`, उसके बाद कई भाग और किसी भी लंबाई का अंत लेने दें।',
    }),
  },
};
