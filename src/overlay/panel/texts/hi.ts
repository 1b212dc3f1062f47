import { createPlural } from '../../../language/plural.ts';
import type { PanelTexts } from './en.ts';

const plural = createPlural('hi');

export const panelHi: PanelTexts = {
  /** The product's name, beside the title. */
  brand: 'Caseline',
  help: 'मदद',
  title: 'संदेश संपर्क',
  tabs: { findings: 'समस्याएँ', setup: 'तैयार करें', helpers: 'सहायक', simulator: 'सिम्युलेटर' },
  open: (n: number) =>
    `Caseline: ${n === 0 ? 'कोई समस्या नहीं' : plural(n, { one: '# समस्या', other: '# समस्याएँ' })}`,
  openUnchecked: (said: string) => `Caseline: ${said}`,
  openCounted: (open: string, kinds: string) => `${open}। ${kinds}`,
  /** Behind `open`, for screen readers. */
  openPartly: (open: string) => `${open}। इस फ़ॉर्म का केवल एक भाग जाँचा गया`,
  fixAll: (n: number) => plural(n, { one: '# सुरक्षित सुधार लागू करें', other: 'सभी # सुरक्षित सुधार लागू करें' }),
  /** Folded under the button: each fix by name. */
  fixAllList: 'इससे क्या बदलता है',
  empty: 'कोई समस्या नहीं',
  emptyHint: 'यह फ़ॉर्म संदेशों के लिए जो लिखता है उसमें कुछ ग़लत नहीं मिला।',
  sameCause: (n: number) => plural(n, { other: 'इसी कारण से # और' }),
  noProperty: 'अन्य',
  old: (n: number) =>
    plural(n, {
      one: '# त्रुटि इस फ़ॉर्म में तब भी थी जब आपने इसे खोला। सहेजते समय इसके बारे में नहीं पूछा जाता।',
      other: '# त्रुटियाँ इस फ़ॉर्म में तब भी थीं जब आपने इसे खोला। सहेजते समय इनके बारे में नहीं पूछा जाता।',
    }),
  decided: {
    ignored: {
      title: (n: number) => plural(n, { other: '# यहाँ अनदेखा' }),
      because: (reason: string) => `कारण: ${reason}`,
      undo: 'फिर जाँचें',
    },
    accepted: {
      title: (n: number) => plural(n, { other: '# फिर भी सहेजा गया' }),
      because: (reason: string) => `फिर भी सहेजा गया: ${reason}`,
      undo: 'फिर पूछें',
    },
  },
  /** Under an ignored finding, when it was not about one value. */
  decidedWhatever: 'यहाँ कुछ भी हो, यह नियम अनदेखा है।',
  /** Instead of “Checked”, and above what was not read. */
  partly: 'इस फ़ॉर्म का केवल एक भाग जाँचा गया',
  unread: 'जाँच नहीं हुई',
  degraded: 'इस पृष्ठ पर बंद',
  degradation: {
    'no-instance': 'फ़ॉर्म बिल्डर नहीं मिला: केवल स्क्रीन का प्रश्न जाँचा जाता है।',
    'no-messages': 'फ़ॉर्म बिल्डर संदेश नहीं लेता: समस्याएँ केवल Caseline के निशानों में हैं।',
    'no-reveal': 'यहाँ से प्रश्न स्क्रीन पर नहीं लाए जा सकते: उन्हें ट्री में चुनें।',
    'form-not-understood': 'इस फ़ॉर्म का एक भाग नहीं पढ़ा जा सका और छोड़ दिया गया।',
    'no-save-hook': 'सहेजना रोका नहीं जाता: सहेजने से पहले सूची देखें।',
    'no-reload-hook': 'Edit Source के बाद पृष्ठ दोबारा लोड करें: उससे पहले नया फ़ॉर्म नहीं जाँचा जाता।',
    'no-case-mappings': 'प्रश्नों की केस प्रॉपर्टी नहीं पढ़ी जा सकीं: केवल Save to Case जाँचा जाता है।',
    'no-page-data': 'पृष्ठ की केस सेटिंग नहीं पढ़ी जा सकी: उसे जाँचने के लिए पृष्ठ दोबारा लोड करें।',
    'no-form-source': 'फ़ॉर्म स्वयं नहीं पढ़ा जा सका: केवल वही जाँचा जाता है जो यह पृष्ठ उसके प्रश्नों के बारे में बताता है।',
    'no-mapping-rows': 'इस पृष्ठ की पंक्तियाँ नहीं मिलीं: समस्याएँ केवल इस सूची में हैं।',
    'other-caseline': 'इस पृष्ठ पर दूसरा Caseline काम कर रहा है।',
  },
  unknownDegradation: (code: string) => `एक सहायक इस पृष्ठ पर काम नहीं करता (\`${code}\`)।`,
  status: {
    idle: 'जाँचा गया',
    checking: 'जाँच हो रही है…',
    offline: 'ऑफ़लाइन: नंबरों के मालिक पिछली सूची से हैं',
    'signed-out': 'CommCare HQ से साइन आउट: नंबर किसके पास हैं, यह नहीं पूछा जा सकता',
    forbidden: 'आपकी भूमिका को यह देखने की अनुमति नहीं कि नंबर किसके पास हैं',
    'unknown-project': 'जाँच केंद्र यह प्रोजेक्ट या यह टोकन नहीं जानता: नंबर किसके पास हैं, यह नहीं पूछा जा सकता',
    unsure: 'कुछ नंबरों के मालिकों के बारे में नहीं पूछा जा सका',
    off: 'इस फ़ॉर्म के लिए बंद',
    unread: 'जाँच नहीं हुई: इस पृष्ठ पर कोई फ़ॉर्म नहीं पढ़ा जा सका',
    broken: 'जाँच नहीं हुई: Caseline में कुछ ग़लत हुआ',
  },
  ownersAsOf: (age: string) => `${age} की मालिकों की सूची`,
  keys: (next: string, previous: string) => `\`${next}\` अगली समस्या, \`${previous}\` पिछली`,
};
