import { clause } from '../clause.ts';
import type { VerdictTexts } from './en.ts';

/** In French. */
export const verdictFr: VerdictTexts = {
  dependsOnCase: () => 'Cela dépend de ce que le dossier contient déjà : ce formulaire ne l’écrit pas',
  notKnown: () =>
    'Cela ne peut pas être su ici : la valeur dépend de ce que seul le téléphone ou le dossier sait',
  answerRefused: () => 'Rien n’est enregistré : le formulaire ou sa page n’accepte pas la réponse',
  inactive: () => 'HQ n’enverra rien : le dossier est fermé ou supprimé',

  unnamed: { number: 'ce numéro', address: 'cette adresse' },

  sms: {
    sent: (number) => `HQ enverra des SMS à ${number}`,
    sentThrough: (number, gateway) =>
      `HQ enverra des SMS à ${number} par ${gateway}, si le projet a cette passerelle`,
    noNumber: () => 'HQ n’enverra pas de SMS : il n’y a pas de numéro',
    refused: (what) => `HQ n’enverra pas de SMS : ${clause(what)}`,
    noUsableNumber: () => 'HQ n’enverra pas de SMS : la valeur n’est pas un numéro qu’il enregistre',
    threeDigits: () => 'HQ n’enverra pas de SMS : trois chiffres ou moins ne sont qu’un indicatif de pays',
    doubtful: (number, what) => `HQ enverra des SMS à ${number}, mais c’est douteux : ${clause(what)}`,
    gatewayFails: () => 'HQ n’enverra pas de SMS : le projet n’a pas la passerelle que nomme le contact',
  },
  replies: {
    here: () => 'HQ prendra les réponses et les enquêtes SMS de ce numéro pour ce contact',
    noNumber: () => 'HQ ne prendra pas de réponses : il n’y a pas de numéro',
    noUsableNumber: () => 'HQ ne prendra pas de réponses : il n’y a pas de numéro auquel il envoie',
    threeDigits: () =>
      'HQ ne prendra pas de réponses : trois chiffres ou moins ne sont qu’un indicatif de pays',
    notAskedFor: () => 'Les réponses ne sont pas demandées : HQ ne fait qu’envoyer',
    notVerified: () =>
      'HQ ne prendra pas de réponses pour ce contact : le numéro n’est pas marqué comme vérifié',
    heldByCase: () => 'HQ prendra les réponses pour un autre dossier, qui détient ce numéro',
    heldByOther: () => 'HQ prendra les réponses pour un autre contact de ce projet, qui détient ce numéro',
    heldByWorker: (pending) =>
      pending
        ? 'HQ ne prendra pas de réponses pour ce contact : un agent mobile a réservé ce numéro'
        : 'HQ prendra les réponses pour un agent mobile, qui détient ce numéro',
    heldElsewhere: () => 'HQ prendra les réponses pour un contact d’un autre projet, qui détient ce numéro',
    shared: () =>
      'HQ prendra les réponses, mais un autre contact détient aussi ce numéro : une réponse peut compter pour le mauvais',
    ownerNotKnown: () =>
      'HQ prendra les réponses pour ce contact, sauf si un autre contact de ce serveur détient le numéro : le titulaire n’est pas connu ici',
    doubtfulNumber: (what) => `HQ prendra les réponses, mais d’un numéro douteux : ${clause(what)}`,
    doubtfulFlag: (what) => `HQ prendra les réponses pour ce contact, mais c’est douteux : ${clause(what)}`,
    gatewayFails: () =>
      'HQ ne commencera pas d’échange : le projet n’a pas la passerelle que nomme le contact',
    gatewayNotKnown: (gateway) =>
      `HQ prendra les réponses pour ce contact, si le projet a la passerelle ${gateway}`,
  },
  email: {
    sent: (address) => `HQ enverra des e-mails à ${address}`,
    noAddress: () => 'HQ n’enverra pas d’e-mail : il n’y a pas d’adresse',
    refused: (what) => `HQ n’enverra pas d’e-mail : ${clause(what)}`,
    notValid: () => 'HQ n’enverra pas d’e-mail : il n’accepte pas cette adresse',
    doubtful: (address, what) => `HQ enverra des e-mails à ${address}, mais c’est douteux : ${clause(what)}`,
  },
  timeZone: {
    own: (zone) => `HQ enverra les messages programmés aux heures de ${zone}`,
    project: (zone) =>
      `HQ enverra les messages programmés aux heures du fuseau du projet${zone === null ? '' : `, ${zone}`}`,
    late: (zone, what) =>
      `HQ prendra le fuseau du projet${zone === null ? '' : `, ${zone}`}, et les messages peuvent arriver tard ou la nuit : ${clause(what)}`,
    doubtful: (zone, what) =>
      `HQ enverra les messages programmés aux heures de ${zone}, mais c’est douteux : ${clause(what)}`,
  },
  language: {
    own: (code) => `HQ cherchera d’abord un texte dans la langue ${code}`,
    project: (code) =>
      `HQ cherchera d’abord un texte dans la langue du projet${code === null ? '' : `, ${code}`}`,
    notKnown: (code) =>
      `HQ cherchera d’abord un texte dans la langue ${code}, si le projet l’a : ses langues ne sont pas connues ici`,
    doubtful: (code, what) =>
      `HQ enverra le texte de la langue du projet${code === null ? '' : `, ${code}`} : ${clause(what)}`,
    none: (what) =>
      `HQ n’enverra pas de texte, car le projet s’arrête après la langue du contact : ${clause(what)}`,
  },
  gateway: {
    found: (name) => `HQ enverra par la passerelle ${name}`,
    standard: () => 'HQ choisira la passerelle selon le numéro',
    notKnown: (name) =>
      `HQ enverra par ${name}, si le projet a cette passerelle : ses passerelles ne sont pas connues ici`,
    fails: (what) => `HQ n’enverra aucun SMS : ${clause(what)}`,
    notFound: (name) => `HQ n’enverra aucun SMS : le projet n’a pas de passerelle ${name}`,
  },
  later: {
    title: 'Ce que HQ et les réseaux décident plus tard',
    points: [
      'Qui répond STOP ne reçoit plus de SMS d’aucun projet de ce serveur, jusqu’à ce que START vienne du même numéro.',
      'Les heures de SMS du projet, les pauses des échanges et les limites par jour peuvent retarder un message ; elles suivent le fuseau du projet.',
      'Les réponses demandent un forfait Pro ou plus, l’envoi seul Standard ou plus ; un essai n’envoie que peu de messages.',
      'La passerelle doit atteindre le pays, et dans certains pays (Inde, États-Unis) la personne doit d’abord avoir accepté.',
      'Un message au « dossier parent » va aux parents de dossiers enfants seulement, pas à l’hôte d’une extension.',
      'Si un opérateur ou un serveur de courrier distribue, personne ici ne peut le savoir.',
    ],
  },
};
