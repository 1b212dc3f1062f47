import { createPlural } from '../../language/plural.ts';
import type { CauseText, ReportTexts } from './en.ts';

const plural = createPlural('hi');
const digits = new Intl.NumberFormat('hi');
const cases = (count: number): string => plural(count, { one: '# केस', other: '# केस' });
const text = (what: string, how: string): CauseText => ({ what, how });

export const reportHi: ReportTexts = {
  title: 'किस तक पहुँचा जा सकता है',
  channels: {
    sms: 'SMS',
    replies: 'उत्तर',
    email: 'ईमेल',
    timeZone: 'समय क्षेत्र',
    language: 'भाषा',
    gateway: 'गेटवे',
  },
  tones: {
    ok: 'ठीक',
    late: 'किसी और समय पर',
    doubtful: 'संदिग्ध',
    fails: 'विफल',
    absent: 'कुछ नहीं दिया गया',
    unknown: 'पता नहीं',
  },
  cases,
  counted: (open, without, closed) =>
    [
      `संपर्क प्रॉपर्टी वाले ${cases(open)}`,
      ...(without > 0 ? [`${digits.format(without)} बिना किसी प्रॉपर्टी के`] : []),
      ...(closed > 0 ? [`${digits.format(closed)} बंद`] : []),
    ].join(', '),
  reached: (reached, of, share) => `HQ ${cases(of)} में से ${digits.format(reached)} को SMS भेजेगा (${share})।`,
  nothing: 'किसी खुले केस में संपर्क प्रॉपर्टी नहीं है।',
  biggest: 'सबसे बड़ा कारण',
  progress: (done, total) =>
    total === null ? `${cases(done)} पढ़े गए` : `${cases(total)} में से ${digits.format(done)} पढ़े गए`,
  left: (seconds) =>
    seconds < 90
      ? `लगभग ${digits.format(Math.max(1, seconds))} सेकंड बाकी`
      : `लगभग ${digits.format(Math.round(seconds / 60))} मिनट बाकी`,
  mender: 'कौन ठीक करेगा',
  menders: {
    desk: 'जो दफ़्तर में डेटा सुधारता है',
    visit: 'जो व्यक्ति से मिलता है',
    administrator: 'प्रोजेक्ट का कोई व्यवस्थापक',
  },
  causes: {
    'no-number': text('कोई नंबर नहीं है।', 'यदि व्यक्ति SMS चाहता है, तो नंबर सहेजें।'),
    'number-refused': text('HQ इस मान के लिए कोई नंबर नहीं रखता।', 'देश कोड और नंबर सहेजें, केवल अंक।'),
    'three-digits': text('नंबर में तीन या कम अंक हैं; HQ इन पर कभी नहीं भेजता।', 'पूरा नंबर सहेजें।'),
    'gateway-fails': text(
      'केस ऐसे गेटवे का नाम देता है जिसे प्रोजेक्ट उपयोग नहीं कर सकता; HQ दूसरा नहीं लेता।',
      'नाम ठीक करें, या खाली मान सहेजें।',
    ),
    'gateway-not-known': text(
      'केस एक गेटवे का नाम देता है, और प्रोजेक्ट के गेटवे यहाँ पता नहीं हैं।',
      'उन्हें Caseline के विकल्पों में लिखें, या प्रोजेक्ट के किसी व्यवस्थापक से यह पृष्ठ खुलवाएँ।',
    ),
    'not-asked-for': text('उत्तर का चिह्न नहीं है: HQ केवल भेजता है।', 'यदि व्यक्ति संदेशों के लिए राज़ी है, तो 1 सहेजें।'),
    'not-verified': text('उत्तर का चिह्न खाली है: HQ केवल भेजता है।', 'यदि व्यक्ति संदेशों के लिए राज़ी है, तो 1 सहेजें।'),
    'held-by-case': text('नंबर किसी दूसरे केस के पास है।', 'दूसरा नंबर लें, या दूसरा केस बंद करें; फिर इसे दोबारा सहेजें।'),
    'held-here': text(
      'नंबर इस प्रोजेक्ट के किसी दूसरे संपर्क के पास है।',
      'दूसरा नंबर लें, या दूसरा संपर्क बंद करें; फिर इसे दोबारा सहेजें।',
    ),
    'held-elsewhere': text(
      'नंबर इसी सर्वर के किसी दूसरे प्रोजेक्ट के संपर्क के पास है।',
      'उस प्रोजेक्ट से नंबर छोड़ने को कहें, या दूसरा नंबर लें; फिर इस संपर्क को दोबारा सहेजें।',
    ),
    'held-by-worker': text(
      'नंबर किसी मोबाइल कार्यकर्ता के पास है, या उसने इसे आरक्षित किया है।',
      'कर्मी के पृष्ठ से नंबर हटाएँ, या दूसरा लें; फिर इस संपर्क को दोबारा सहेजें।',
    ),
    'number-shared': text(
      'नंबर किसी दूसरे संपर्क के पास भी है, और प्रोजेक्ट नंबर साझा करने देता है।',
      'जहाँ अपना नंबर हो, वहाँ वही लें।',
    ),
    'number-twice': text('यह नंबर किसी दूसरे खुले केस में भी है।', 'पता करें कि यह किसका है, और दूसरे केस से हटाएँ।'),
    'opted-out': text(
      'यह नंबर SMS से बाहर हो गया है: किसी ने STOP उत्तर दिया।',
      'व्यक्ति से पूछें। जिसे फिर SMS चाहिए, वह HQ के नंबर पर START भेजे।',
    ),
    'owner-not-known': text(
      'किसी ने नहीं बताया कि नंबर किसके पास है।',
      'यह पृष्ठ किसी ऐसे व्यक्ति से खुलवाएँ जिसकी भूमिका संदेश संपर्क देख सकती है।',
    ),
    'no-address': text('कोई ईमेल पता नहीं है।', 'यदि व्यक्ति ईमेल चाहता है, तो एक सहेजें।'),
    'address-refused': text('HQ यह पता नहीं लेता।', 'इसे ठीक करें।'),
    'language-not-known': text(
      'प्रोजेक्ट की भाषाएँ यहाँ पता नहीं हैं।',
      'उन्हें Caseline के विकल्पों में लिखें, या प्रोजेक्ट के किसी व्यवस्थापक से यह पृष्ठ खुलवाएँ।',
    ),
  },
  groups: { caseTypes: 'केस प्रकार के अनुसार', owners: 'मालिक के अनुसार' },
  columns: {
    count: 'केस',
    share: 'हिस्सा',
    cause: 'क्या ग़लत है और क्या करें',
    reached: 'SMS',
  },
};
