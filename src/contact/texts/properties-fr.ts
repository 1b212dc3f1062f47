import type { PropertyTexts } from './properties-en.ts';

export const propertiesFr: PropertyTexts = {
  contact_phone_number: {
    title: 'Numéro de téléphone',
    use: 'HQ envoie les SMS à ce numéro : indicatif du pays et numéro, seulement des chiffres.',
    example: '254712345678',
    empty: 'Le contact ne reçoit pas de SMS.',
  },
  contact_phone_number_is_verified: {
    title: 'Numéro de téléphone vérifié',
    use: 'Quand c’est 1, HQ inscrit le numéro pour les messages à double sens : les réponses et les enquêtes SMS atteignent ce contact.',
    example: '1',
    empty: 'HQ envoie au numéro, mais les réponses ne sont pas prises pour ce contact.',
  },
  commcare_email_address: {
    title: 'Adresse e-mail',
    use: 'HQ envoie les e-mails à cette seule adresse.',
    example: 'amina@example.org',
    empty: 'Le contact ne reçoit pas d’e-mail.',
  },
  time_zone: {
    title: 'Fuseau horaire',
    use: 'HQ envoie les messages programmés à l’heure de ce fuseau.',
    example: 'Africa/Nairobi',
    empty: 'HQ utilise le fuseau horaire du projet.',
  },
  language_code: {
    title: 'Langue',
    use: 'HQ envoie la traduction qui a exactement ce code, un de ceux de Messaging > Languages.',
    example: 'en',
    empty: 'HQ utilise la langue du projet.',
  },
  contact_backend_id: {
    title: 'Passerelle SMS',
    use: 'HQ envoie les SMS à ce contact par la passerelle de ce nom.',
    example: 'TWILIO_KE',
    empty: 'HQ choisit la passerelle d’après le numéro.',
  },
};
