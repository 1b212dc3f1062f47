import { createPlural } from '../../../language/plural.ts';
import type { ImporterTexts } from './en.ts';

const plural = createPlural('hi');
const digits = new Intl.NumberFormat('hi');

export const importerHi: ImporterTexts = {
  join: (parts) => parts.join(', '),
  label: 'Caseline',
  checking: (rows) =>
    rows === 0 ? 'फ़ाइल पढ़ी जा रही है…' : `फ़ाइल पढ़ी जा रही है: ${digits.format(rows)} पंक्तियाँ…`,
  failed: 'Caseline इस फ़ाइल की जाँच नहीं कर सका। HQ फिर भी इसे आयात कर सकता है।',
  unreached: (n, of) =>
    `${digits.format(of)} में से ${plural(n, { one: '# नंबर', other: '# नंबर' })} किसी तक नहीं ${n === 1 ? 'पहुँचता' : 'पहुँचते'}`,
  reached: (n) => (n === 1 ? 'HQ उस एक नंबर पर भेजेगा' : `HQ सभी ${digits.format(n)} नंबरों पर भेजेगा`),
  causes: {
    'phone-zero-lost': (n) => plural(n, { one: '# का 0 खो गया है', other: '# का 0 खो गया है' }),
    'phone-leading-zero': (n) => plural(n, { one: '# 0 से शुरू होता है', other: '# 0 से शुरू होते हैं' }),
    'phone-international-prefix': (n) => plural(n, { one: '# 00 से शुरू होता है', other: '# 00 से शुरू होते हैं' }),
    'phone-country-code-missing': (n) => plural(n, { one: '# में देश कोड नहीं है', other: '# में देश कोड नहीं है' }),
    'phone-country-code-doubled': (n) =>
      plural(n, { one: '# में देश कोड दो बार है', other: '# में देश कोड दो बार है' }),
    'phone-trailing-decimal': (n) => plural(n, { one: '# के अंत में .0 है', other: '# के अंत में .0 है' }),
    'phone-scientific-notation': (n) =>
      plural(n, { one: '# 2.5E+11 की तरह लिखा है', other: '# 2.5E+11 की तरह लिखे हैं' }),
    'phone-too-short': (n) => plural(n, { one: '# बहुत छोटा है', other: '# बहुत छोटे हैं' }),
    'phone-too-long': (n) => plural(n, { one: '# बहुत लंबा है', other: '# बहुत लंबे हैं' }),
    'phone-several-numbers': (n) => plural(n, { one: '# में दो नंबर हैं', other: '# में दो नंबर हैं' }),
    'phone-not-valid': (n) => plural(n, { one: '# कहीं उपयोग में नहीं है', other: '# कहीं उपयोग में नहीं हैं' }),
    'phone-landline': (n) => plural(n, { one: '# लैंडलाइन है', other: '# लैंडलाइन हैं' }),
    'digits-lost': (n) => plural(n, { one: '# के अंक खो गए हैं', other: '# के अंक खो गए हैं' }),
    'read-as-date': (n) => plural(n, { one: '# तारीख़ की तरह पढ़ा जाता है', other: '# तारीख़ की तरह पढ़े जाते हैं' }),
    'duplicate-in-file': (n) => plural(n, { one: '# फ़ाइल में दो बार है', other: '# फ़ाइल में दो बार हैं' }),
    'phone-owned': (n) => plural(n, { one: '# किसी और का है', other: '# किसी और के हैं' }),
  },
  otherErrors: (n) => plural(n, { one: '# और त्रुटि', other: '# और त्रुटियाँ' }),
  otherWarnings: (n) => plural(n, { one: '# बात देखने लायक', other: '# बातें देखने लायक' }),
  nothingElse: 'और कुछ ग़लत नहीं है',
  noNumbers: (rows) => plural(rows, { one: '# पंक्ति, कोई फ़ोन नंबर नहीं', other: '# पंक्तियाँ, कोई फ़ोन नंबर नहीं' }),
  noColumns:
    'किसी कॉलम का नाम संपर्क की प्रॉपर्टी जैसा नहीं है। जो कॉलम आप हाथ से जोड़ेंगे, उनकी जाँच कॉलम जोड़ने वाले पृष्ठ पर होगी।',
  refused: 'HQ इस फ़ाइल को नहीं लेता',
  dies: (row) => `HQ का आयात पंक्ति ${row} पर रुक जाता है`,
  onceMended: 'यह ठीक होने के बाद:',
  atRow: (row) => `पंक्ति ${row}`,
  more: (n) => plural(n, { one: 'और # पंक्ति', other: 'और # पंक्तियाँ' }),
  rows: (n) => plural(n, { one: '# पंक्ति', other: '# पंक्तियाँ' }),
  list: {
    row: 'पंक्ति',
    sheet: 'शीट',
    value: 'मान',
    stored: 'HQ सहेजता है',
    corrected: 'सुधारा हुआ',
    nothing: 'खाली',
  },
  open: 'पंक्तियाँ और कारण दिखाएँ',
  bulk: 'हर शीट में caseid कॉलम है। यदि शीटों के नाम केस टाइप जैसे हैं, तो HQ सभी को आयात करता है; इसलिए सभी की जाँच होती है।',
  nearMiss: (column, property) => `“${column}” ${property} जैसा दिखता है, पर HQ इसे दूसरी प्रॉपर्टी की तरह पढ़ता है।`,
  privacy: 'फ़ाइल इसी ब्राउज़र में पढ़ी जाती है, Caseline इसे कहीं नहीं भेजता।',
  owners: {
    ask: 'पूछें कि ये नंबर किसके पास हैं',
    why: 'उत्तरों के लिए एक नंबर एक ही संपर्क का होता है। Caseline तभी पूछता है जब आप इसे दबाएँ।',
    asking: 'पूछा जा रहा है…',
    nothing: 'इस फ़ाइल का कोई नंबर उत्तर नहीं चाहता।',
    free: (n) =>
      n === 1
        ? 'जितना पता है, यह नंबर किसी और के पास नहीं है।'
        : `जितना पता है, ${digits.format(n)} में से कोई नंबर किसी और के पास नहीं है।`,
    held: (n, of) =>
      `पूछे गए ${digits.format(of)} में से ${plural(n, { one: '# नंबर किसी और का है', other: '# नंबर किसी और के हैं' })}।`,
    heldMaybeSelf: (n, of) =>
      `पूछे गए ${digits.format(of)} में से ${plural(n, { one: '# नंबर पहले से किसी के पास है', other: '# नंबर पहले से किसी के पास हैं' })}। फ़ाइल अपने केस case_id से नहीं बताती, इसलिए कुछ नंबर इन्हीं संपर्कों के हो सकते हैं।`,
    unasked: 'पूछा नहीं जा सका कि नंबर किसके पास हैं। बाद में फिर कोशिश करें।',
    part: (n) => `केवल पहले ${digits.format(n)} नंबरों के बारे में पूछा गया।`,
  },
  copy: {
    download: 'सुधारी हुई फ़ाइल डाउनलोड करें',
    writing: 'लिखी जा रही है…',
    done: (cells) =>
      `${plural(cells, { one: '# सेल बदलकर', other: '# सेल बदलकर' })} सहेजी गई। इस फ़ाइल की जगह वह फ़ाइल चुनें।`,
    changes: 'बदलावों की सूची डाउनलोड करें',
    listed: 'बदलाव उसकी अंतिम शीट में लिखे हैं।',
    none: 'इस फ़ाइल की सुधारी हुई प्रति नहीं लिखी जा सकती।',
    takes: 'HQ यह प्रति लेता है।',
    stillRefused: 'HQ यह प्रति भी नहीं लेता: बाकी हाथ से ठीक करें।',
    reason: (reason, column, row) =>
      `यह Excel फ़ाइल है, क्योंकि CSV वह नहीं रख सकती जो मतलब है: ${reason} (पंक्ति ${row}, ${column})।`,
    failed: 'प्रति नहीं लिखी जा सकी।',
  },
  mapping: {
    good: (n) => plural(n, { one: '# मान, कुछ ग़लत नहीं', other: '# मान, कुछ ग़लत नहीं' }),
    empty: 'कोई मान नहीं',
    wrong: (n, of) => `${digits.format(of)} में से ${plural(n, { one: '# मान ग़लत', other: '# मान ग़लत' })}`,
    look: (of) => plural(of, { one: '# मान', other: '# मान' }),
    sample: (rows) => `पहली ${digits.format(rows)} पंक्तियों में`,
    notSeen:
      'Caseline ने इस आयात की फ़ाइल नहीं देखी, या अंत तक नहीं पढ़ी। इस कॉलम की जाँच के लिए वापस जाकर फ़ाइल फिर चुनें।',
    notJudged: 'इस कॉलम की इस प्रॉपर्टी के रूप में जाँच नहीं हुई।',
  },
  confirm: {
    title: 'ये मान आयात करें?',
    body: 'HQ इन्हें जैसे हैं वैसे ही आयात करता है, और त्रुटियों के बारे में कुछ नहीं बताता।',
    column: (column, property) => (column === property ? property : `${column} → ${property}`),
    back: 'आयात न करें',
    importAnyway: 'फिर भी आयात करें',
  },
};
