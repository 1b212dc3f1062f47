import { sameLanguage } from '../../contact/language/language.ts';
import type { Texts } from '../../form/edits/edit.ts';

/**
 * What new questions say to the people who are asked: part of the form, in the form's own languages, whatever the
 * designer reads. By ISO 639-1; a form in another language gets English, which its designer sees and translates.
 */
export interface QuestionTexts {
  readonly name: string;
  readonly phone: string;
  readonly consent: string;
  readonly yes: string;
  readonly no: string;
  readonly email: string;
  readonly language: string;
  readonly zone: string;
  /** When the number cannot be read. */
  readonly phoneRefused: (example: string) => string;
  readonly emailRefused: string;
}

const ENGLISH: QuestionTexts = {
  name: 'Full name',
  phone: 'Mobile phone number',
  consent: 'May we send you text messages (SMS)?',
  yes: 'Yes',
  no: 'No',
  email: 'E-mail address',
  language: 'Language of messages',
  zone: 'Time zone',
  phoneRefused: (example) => `Please enter one mobile number, like ${example}.`,
  emailRefused: 'Please enter one e-mail address, like name@example.org, without blanks.',
};

const BY_LANGUAGE: Readonly<Record<string, QuestionTexts>> = {
  en: ENGLISH,
  fr: {
    name: 'Nom complet',
    phone: 'Numéro de téléphone portable',
    consent: 'Pouvons-nous vous envoyer des SMS ?',
    yes: 'Oui',
    no: 'Non',
    email: 'Adresse e-mail',
    language: 'Langue des messages',
    zone: 'Fuseau horaire',
    phoneRefused: (example) => `Saisissez un seul numéro de portable, par exemple ${example}.`,
    emailRefused: 'Saisissez une seule adresse e-mail, par exemple name@example.org, sans espaces.',
  },
  es: {
    name: 'Nombre completo',
    phone: 'Número de teléfono móvil',
    consent: '¿Podemos enviarle mensajes de texto (SMS)?',
    yes: 'Sí',
    no: 'No',
    email: 'Correo electrónico',
    language: 'Idioma de los mensajes',
    zone: 'Zona horaria',
    phoneRefused: (example) => `Escriba un solo número de móvil, por ejemplo ${example}.`,
    emailRefused: 'Escriba una sola dirección de correo, por ejemplo name@example.org, sin espacios.',
  },
  pt: {
    name: 'Nome completo',
    phone: 'Número de telemóvel / celular',
    consent: 'Podemos enviar-lhe mensagens de texto (SMS)?',
    yes: 'Sim',
    no: 'Não',
    email: 'Endereço de e-mail',
    language: 'Idioma das mensagens',
    zone: 'Fuso horário',
    phoneRefused: (example) => `Escreva um só número de telemóvel / celular, por exemplo ${example}.`,
    emailRefused: 'Escreva um só endereço de e-mail, por exemplo name@example.org, sem espaços.',
  },
  hi: {
    name: 'पूरा नाम',
    phone: 'मोबाइल नंबर',
    consent: 'क्या हम आपको संदेश (SMS) भेज सकते हैं?',
    yes: 'हाँ',
    no: 'नहीं',
    email: 'ईमेल पता',
    language: 'संदेशों की भाषा',
    zone: 'समय क्षेत्र',
    phoneRefused: (example) => `कृपया एक ही मोबाइल नंबर लिखें, जैसे ${example}।`,
    emailRefused: 'कृपया एक ही ईमेल पता लिखें, जैसे name@example.org, बिना खाली जगह के।',
  },
  sw: {
    name: 'Jina kamili',
    phone: 'Nambari ya simu ya mkononi',
    consent: 'Je, tunaweza kukutumia ujumbe mfupi (SMS)?',
    yes: 'Ndiyo',
    no: 'Hapana',
    email: 'Anwani ya barua pepe',
    language: 'Lugha ya ujumbe',
    zone: 'Saa za eneo',
    phoneRefused: (example) => `Andika nambari moja ya simu ya mkononi, kama ${example}.`,
    emailRefused: 'Andika anwani moja ya barua pepe, kama name@example.org, bila nafasi.',
  },
};

/** The texts of a form's language; a project may write the code in three letters. */
function textsOf(language: string): QuestionTexts {
  const [base = ''] = language.toLowerCase().split('-');
  const code = [base, ...sameLanguage(base)].find((one) => Object.hasOwn(BY_LANGUAGE, one));
  return (code === undefined ? undefined : BY_LANGUAGE[code]) ?? ENGLISH;
}

/** A text in English, and in each language of the form. */
export function inLanguages(
  languages: readonly string[],
  say: (texts: QuestionTexts) => string,
): { readonly text: string; readonly texts: Texts } {
  return {
    text: say(ENGLISH),
    texts: Object.fromEntries(languages.map((language) => [language, say(textsOf(language))])),
  };
}
