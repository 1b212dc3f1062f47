import type { DirectoryFailure } from '../../../guard/desk.ts';
import type { SessionTexts } from './en.ts';

export const sessionHi: SessionTexts = {
  goTo: 'प्रश्न पर जाएँ',
  notConfigured: 'जाँच केंद्र तय नहीं: नंबरों के मालिकों के बारे में नहीं पूछा जाता',
  notHere: 'इस समस्या की इस पृष्ठ पर जगह नहीं: वह फ़ॉर्म बिल्डर में है।',
  elsewhere: 'फ़ॉर्म बिल्डर में खोलें',
  notRevealed: 'इस समस्या की जगह नहीं दिखाई जा सकी: शायद वह हटा दी गई।',
  /** `rules`: their names, as code. */
  ruleFailed: (rules: string) => `${rules} ने यह फ़ॉर्म नहीं जाँचा: वहाँ कुछ ग़लत हुआ। बाकी नियम जाँचे गए। कृपया बताएँ।`,
  notApplied: {
    locked: 'यह प्रश्न लॉक है: सुधार लागू नहीं हुआ।',
    gone: 'इस सुधार की जगह अब नहीं है।',
    unsupported: 'यह सुधार इस पृष्ठ पर लागू नहीं हो सकता: प्रश्न हाथ से बदलें।',
    failed: 'फ़ॉर्म बिल्डर ने सुधार नहीं लिया। कुछ नहीं बदला।',
    changed: 'इस बीच प्रश्न बदल गया, और उसके साथ सुधार: फिर देखें।',
    outdated: 'इस बीच फ़ॉर्म बदल गया, और कुछ नहीं जोड़ा गया: देखें कि अब क्या सुझाया जा रहा है।',
  },
  notFixed: 'नहीं सहेजा गया: सभी सुधार नहीं हो सके, और फ़ॉर्म पहले जैसा है।',
  savedUnchecked: (reason: DirectoryFailure['reason'], asksAgain: boolean) =>
    `फ़ॉर्म सहेजा गया, पर उसके नंबर किसके हैं यह नहीं पूछा जा सका: ${UNCHECKED[reason]}। ${again(reason, asksAgain)}`,
  foundLater: (question: string) =>
    `“${question}” का एक नंबर किसी और संपर्क के पास है। फ़ॉर्म यह जानने से पहले सहेजा गया।`,
};

function again(reason: DirectoryFailure['reason'], asksAgain: boolean): string {
  if (reason === 'replaced') return 'पृष्ठ दोबारा लोड करें।';
  return asksAgain ? 'Caseline बाद में फिर पूछेगा।' : 'Caseline फिर नहीं पूछेगा।';
}

const UNCHECKED: Readonly<Record<DirectoryFailure['reason'], string>> = {
  unreachable: 'सर्वर तक नहीं पहुँचा जा सका',
  timeout: 'सर्वर ने बहुत देर लगाई',
  aborted: 'पूछना बीच में रुक गया',
  'signed-out': 'सर्वर टोकन नहीं लेता, या आप साइन आउट हैं',
  forbidden: 'आप इस प्रोजेक्ट के बारे में नहीं पूछ सकते',
  absent: 'तय पते पर जाँच केंद्र नहीं है',
  refused: 'सर्वर ने पूछना अस्वीकार किया',
  throttled: 'सर्वर से बहुत बार पूछा गया',
  'server-error': 'सर्वर में ख़राबी है',
  garbage: 'उत्तर समझा नहीं जा सका',
  'not-configured': 'जाँच केंद्र तय नहीं है',
  replaced: 'पृष्ठ खुला रहते Caseline अपडेट हुआ',
};
