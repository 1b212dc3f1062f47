import type { PropertyTexts } from './properties-en.ts';

export const propertiesHi: PropertyTexts = {
  contact_phone_number: {
    title: 'फ़ोन नंबर',
    use: 'HQ इस नंबर पर SMS भेजता है: देश कोड और नंबर, केवल अंक।',
    example: '254712345678',
    empty: 'संपर्क को SMS नहीं मिलता।',
  },
  contact_phone_number_is_verified: {
    title: 'सत्यापित फ़ोन नंबर',
    use: 'जब यह 1 हो, HQ नंबर को दोतरफ़ा संदेशों के लिए दर्ज करता है, ताकि उत्तर और SMS सर्वे इस संपर्क तक पहुँचें।',
    example: '1',
    empty: 'HQ नंबर पर भेजता है, पर उत्तर इस संपर्क के लिए नहीं लिए जाते।',
  },
  commcare_email_address: {
    title: 'ईमेल पता',
    use: 'HQ इसी एक पते पर ईमेल संदेश भेजता है।',
    example: 'amina@example.org',
    empty: 'संपर्क को ईमेल नहीं मिलता।',
  },
  time_zone: {
    title: 'समय क्षेत्र',
    use: 'HQ तय संदेश इस क्षेत्र के समय पर भेजता है।',
    example: 'Africa/Nairobi',
    empty: 'HQ प्रोजेक्ट का समय क्षेत्र उपयोग करता है।',
  },
  language_code: {
    title: 'भाषा',
    use: 'HQ ठीक इसी कोड वाला अनुवाद भेजता है, Messaging > Languages में से एक।',
    example: 'en',
    empty: 'HQ प्रोजेक्ट की भाषा उपयोग करता है।',
  },
  contact_backend_id: {
    title: 'SMS गेटवे',
    use: 'HQ इस संपर्क को इस नाम के गेटवे से SMS भेजता है।',
    example: 'TWILIO_KE',
    empty: 'HQ नंबर के अनुसार गेटवे चुनता है।',
  },
};
