import type { ProblemWords } from '../../../form/xform/problems.ts';

/** Why a file cannot be read as a form. */
export const filesHi: ProblemWords = {
  lessInValue: () => 'एट्रिब्यूट के मान में `<` है: उसे `&lt;` लिखें',
  lessInText: () => 'पाठ में `<` है: उसे `&lt;` लिखें',
  quoteInValue: () =>
    `एट्रिब्यूट का मान बहुत पहले समाप्त होता है: उसके अंदर \`"\` को \`&quot;\` और \`'\` को \`&apos;\` लिखें`,
  ampersand: () => 'अकेला `&` है: उसे `&amp;` लिखें',
  unclosed: (name) => `“${name}” एलिमेंट बंद नहीं किया गया`,
  closesOther: () => 'ऐसा एलिमेंट बंद किया गया जो सबसे बाद में नहीं खुला था',
  noRoot: () => 'फ़ाइल में कोई मूल एलिमेंट नहीं है',
  outside: () => 'मूल एलिमेंट के बाहर पाठ है',
  notWellFormed: (words) => `XML पढ़ने वाला अंग्रेज़ी में कहता है “${words}”`,
  entities: () => 'फ़ाइल एंटिटी घोषित करती है, जिनकी फ़ॉर्म को ज़रूरत नहीं',
  elements: (most) => `फ़ॉर्म में ${most} से अधिक एलिमेंट हैं`,
  depth: (most) => `एलिमेंट ${most} से अधिक स्तरों तक एक-दूसरे के अंदर हैं`,
  prefix: (name) => `“${name}” प्रीफ़िक्स घोषित नहीं है`,
  noForm: () => 'यह फ़ॉर्म नहीं है: इसमें डेटा वाला <instance> नहीं है',
  encoding: (name) => `“${name}” एन्कोडिंग ज्ञात नहीं है`,
  notEncoded: (name) => `फ़ाइल ${name} एन्कोडिंग में नहीं है`,
  noApp: () => 'यह JSON ऐप नहीं है: इसमें फ़ॉर्म वाले मॉड्यूल नहीं हैं',
  noForms: () => 'इस आर्काइव में कोई फ़ॉर्म नहीं है',
  notReadable: () => 'फ़ाइल न पढ़ने योग्य XML है, न JSON',
  noSource: (name) => `${name} फ़ॉर्म का स्रोत फ़ाइल में नहीं है`,
  empty: () => 'फ़ाइल खाली है',
  noFile: () => 'ऐसी कोई फ़ाइल नहीं है',
};
