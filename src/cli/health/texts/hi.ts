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
  listed: (file) => `लिखा गया: ${file}`,
  damaged: 'स्थिति का एक हिस्सा पढ़ा नहीं जा सका: सभी केस फिर से पढ़े जा रहे हैं',
  goingOn: 'जहाँ रुका था वहीं से आगे',
  since: (instant) => `${instant} के बाद HQ ने जो इंडेक्स किया वह लिया जा रहा है`,
  before: (day, reached, cases, change) =>
    `पिछली बार (${day}): ${cases} में से ${reached}${change === 0 ? ', जैसे अभी' : change > 0 ? `; अब ${change} ज़्यादा` : `; अब ${-change} कम`}।`,
  skipped: (count) => `HQ की ${count} ${count === 1 ? 'प्रविष्टि' : 'प्रविष्टियाँ'} पढ़ी नहीं जा सकीं`,
  startAgain: 'जहाँ रुका था वहीं से आगे जाने के लिए इसे फिर से चलाएँ।',
  asked: (seconds, throttled) =>
    throttled ? `बहुत बार पूछा गया; ${seconds} सेकंड का इंतज़ार` : `${seconds} सेकंड में फिर कोशिश`,
  pieces: {
    errors: 'पिछले 30 दिनों में HQ क्या नहीं भेज सका',
    none: 'कोई त्रुटि नहीं।',
    messages: (events, cases) => `${events} संदेश, ${cases} केस।`,
    part: (count) => `केवल सबसे नए ${count}।`,
    missing: 'यहाँ पता नहीं',
    names: {
      owners: 'नंबर किसके पास हैं',
      languages: 'भाषाएँ',
      gateways: 'गेटवे',
      errors: 'पिछले 30 दिनों की त्रुटियाँ',
      optOuts: 'SMS से बाहर हुए',
    },
    given: {
      owners: '--owners से बताएँ',
      languages: '--facts से बताएँ',
      gateways: '--facts से बताएँ',
    },
    why: {
      'no-way': 'HQ इसे केवल अपनी रिपोर्ट में बताता है (Messaging > SMS Opt Out Report)',
      'signed-out': 'HQ यह कुंजी नहीं लेता',
      forbidden: 'कुंजी की भूमिका या प्रोजेक्ट का प्लान इसकी अनुमति नहीं देता',
      absent: 'HQ में ऐसा पता नहीं है',
      refused: 'HQ ने सवाल ठुकरा दिया',
      unreachable: 'HQ तक पहुँचा नहीं जा सका',
      garbage: 'HQ ने कुछ और जवाब दिया',
    },
  },
};
