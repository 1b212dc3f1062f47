import type { AdviceText } from '../../advice/advice-text.ts';
import type { GatewayRemedy, gatewayEn } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const WHY = 'तब HQ कुछ भी नहीं भेजता: वह डिफ़ॉल्ट गेटवे पर नहीं लौटता।';

function use({ name, gateways }: GatewayRemedy): string {
  if (name !== null) return `शायद यह चाहिए था: ${name}।`;
  if (gateways.length > 0) return `प्रोजेक्ट में हैं: ${gateways.join(', ')}।`;
  return 'Messaging > SMS Connectivity में नाम जाँचें।';
}

/** For translators: `shown` is the value as it is saved, its blanks made visible. */
export const gatewayHi: typeof gatewayEn = {
  blank: () =>
    text('मान में केवल खाली जगहें (␣) हैं।', 'खाली मान सहेजें।', 'HQ डिफ़ॉल्ट गेटवे उपयोग करता है, जैसे खाली मान के लिए।'),
  spelling: (name: string) =>
    text(
      'नाम वैसे नहीं लिखा जैसे HQ दिखाता है।',
      `${name} सहेजें।`,
      'HQ आगे-पीछे की खाली जगहें हटाता है और नाम को बड़े अक्षरों में पढ़ता है, इसलिए यह वर्तनी भी चलती है; पर मानों की तुलना करने वाले इसे शायद न पहचानें।',
    ),
  whiteSpace: (shown: string, remedy: GatewayRemedy) =>
    text(`“${shown}” के अंदर एक खाली जगह है।`, use(remedy), `HQ के किसी गेटवे में यह नहीं हो सकती। ${WHY}`),
  unknown: (shown: string, remedy: GatewayRemedy) =>
    text(`प्रोजेक्ट के पास ऐसा गेटवे “${shown}” नहीं जिसे वह उपयोग कर सके।`, use(remedy), WHY),
};
