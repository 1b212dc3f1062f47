/** What `caseline health` says beside the report, verdict and advice, in Hindi. */
import { reportHi } from '../../../health/texts/hi.ts';
import type { HealthTexts } from './en.ts';

export const healthHi: HealthTexts = {
  ...reportHi,
  noProperty: 'कोई कॉलम संपर्क प्रॉपर्टी नहीं है। उन्हें निर्यात करें, या --map से कॉलम का नाम दें।',
  probablyMeant: 'शायद यह:',
  noColumn: {
    what: 'फ़ाइल में इसका कॉलम नहीं है, इसलिए यहाँ पता नहीं है।',
    how: 'इस प्रॉपर्टी को भी निर्यात करें।',
  },
  unread: (lines) => `${lines} ${lines === 1 ? 'लाइन' : 'लाइनें'} पढ़ी नहीं जा सकीं`,
  more: (count) => `और ${count} और`,
  progress: (count) => `${count.toLocaleString('hi')} केस`,
  listed: (file) => `लिखा गया: ${file}`,
  goingOn: 'जहाँ रुका था वहीं से आगे',
  since: (instant) => `${instant} के बाद HQ ने जो इंडेक्स किया वह लिया जा रहा है`,
  before: (day, reached, cases, change) =>
    `पिछली बार (${day}): ${cases} में से ${reached}${change === 0 ? ', जैसे अभी' : change > 0 ? `; अब ${change} ज़्यादा` : `; अब ${-change} कम`}।`,
  skipped: (count) => `HQ की ${count} ${count === 1 ? 'प्रविष्टि' : 'प्रविष्टियाँ'} पढ़ी नहीं जा सकीं`,
  startAgain: 'जहाँ रुका था वहीं से आगे जाने के लिए इसे फिर से चलाएँ।',
  asked: (seconds, throttled) =>
    throttled ? `बहुत बार पूछा गया; ${seconds} सेकंड का इंतज़ार` : `${seconds} सेकंड में फिर कोशिश`,
};
