import { createPlural } from '../../../language/plural.ts';
import type { SetupTexts } from './en.ts';

const plural = createPlural('fr');

export const setupFr: SetupTexts = {
  intro:
    'Choisissez ce que recevront les personnes de ce formulaire. Caseline montre ce qu’il ajoutera, l’essaie, puis l’ajoute en une seule fois.',
  wishes: 'Ce qu’elles reçoivent',
  wish: {
    sms: 'SMS',
    replies: 'Elles peuvent répondre aux SMS',
    email: 'E-mail',
    language: 'Des messages dans leur langue',
    timeZone: 'Des messages à leur heure locale',
  },
  part: {
    name: 'Nom du contact',
    sms: 'Numéro de téléphone',
    replies: 'Consentement aux messages',
    email: 'Adresse e-mail',
    language: 'Langue',
    timeZone: 'Fuseau horaire',
  },
  plan: 'Ce que Caseline va faire',
  kept: 'Le formulaire le fait déjà.',
  uses: (question) => `Utilise « ${question} ».`,
  question: (label) => `Ajoute la question « ${label} ».`,
  choices: (n, question) =>
    plural(n, { one: `« ${question} » reçoit # réponse.`, other: `« ${question} » reçoit # réponses.` }),
  hidden: (name) => `Ajoute la valeur cachée \`${name}\`, qui calcule ce qui est enregistré.`,
  condition: (question) => `« ${question} » n’accepte que des réponses lisibles.`,
  calculation: (name) => `Change le calcul de \`${name}\`.`,
  kind: (question) => `« ${question} » devient « Phone Number or Numeric ID » : un nombre perdrait son zéro.`,
  write: (name, property) => `Change ce que \`${name}\` enregistre comme \`${property}\`.`,
  map: (name, property) => `Enregistre \`${name}\` comme \`${property}\`.`,
  open: {
    countries: 'Choisissez d’abord le pays des numéros.',
    languages: 'Les langues du projet ne sont pas connues : indiquez-les dans Messaging > Languages.',
    'case-action':
      'Ajoutez-la à l’action de dossier qui enregistre le numéro : Caseline ne peut pas y ajouter de propriétés.',
    page: 'Le formulaire n’a encore rien pour cela. Ajoutez-le dans l’éditeur de formulaires avec Configurer les messages, enregistrez, puis revenez ici.',
    locked: 'Ce qu’il faudrait changer est verrouillé.',
    findings: 'Le formulaire l’a déjà, mais pas encore comme il faut : voyez les constats.',
  },
  byHand:
    'Cet éditeur ne peut pas enregistrer de questions comme propriétés de dossier. Faites-le dans les paramètres du formulaire :',
  noGateway: 'Le projet n’a pas encore de passerelle SMS : ajoutez-en une dans Messaging > SMS Connectivity.',
  tried: (right, all) => `Essayé sur ${all} personnes : ${right} ont le résultat voulu`,
  person: {
    agrees: 'accepte',
    refuses: 'refuse',
    unknown: 'pas un numéro de portable',
  },
  result: {
    refused: 'redemandé',
    replies: 'reçoit des SMS et peut répondre',
    sms: 'reçoit des SMS, sans pouvoir répondre',
    nothing: 'rien n’est envoyé',
  },
  left: (n) =>
    plural(n, {
      one: '# constat reste dans la liste : il porte sur autre chose.',
      other: '# constats restent dans la liste : ils portent sur autre chose.',
    }),
  add: 'Ajouter au formulaire',
  complete: 'Le formulaire fait tout cela. Enregistrez-le quand vous êtes prêt.',
  nothing: 'Choisissez quelque chose ci-dessus.',
  emptyForm: 'Ce formulaire n’écrit encore rien pour les messages.',
  start: 'Configurer les messages',
};
