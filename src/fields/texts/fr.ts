import { createPlural } from '../../language/plural.ts';
import type { FieldsTexts } from './en.ts';

const plural = createPlural('fr');

export const fieldsFr: FieldsTexts = {
  use: (value) => `Utiliser ${value}`,
  useEmpty: 'Laisser vide',
  notTaken: 'Le champ n’a pas accepté cette valeur.',
  owner: {
    unasked: 'Le titulaire de ce numéro n’a pas pu être demandé.',
    checking: 'Recherche du titulaire de ce numéro…',
    noNumber: 'Il n’y a pas encore de numéro à vérifier.',
  },
  dialog: {
    title: 'Envoyer ce formulaire ?',
    ownedWhy:
      'Seul le contact titulaire d’un numéro en reçoit les réponses. Ce formulaire l’enregistrerait pour un autre contact.',
    goTo: 'Aller au champ',
    saveAnyway: 'Envoyer quand même',
  },
  picker: {
    results: (n) => plural(n, { one: '# résultat', other: '# résultats' }),
    none: 'Aucun résultat',
    clear: 'Effacer',
    open: 'Afficher la liste',
  },
  required: 'Veuillez remplir ce champ.',
  phone: {
    label: 'Numéro de téléphone',
    country: (name) => `Pays : ${name}`,
    noCountry: 'Choisir un pays',
    search: 'Pays ou indicatif',
    rejected: {
      character: 'Un numéro de téléphone ne contient que des chiffres, avec un seul + devant.',
      'too-long': 'Un numéro de téléphone a au plus 15 chiffres.',
      'no-number': 'Aucun numéro de téléphone n’a été trouvé dans le texte collé.',
    },
    several: 'Le texte collé peut se lire comme plusieurs numéros :',
  },
  zone: {
    label: 'Fuseau horaire',
    search: 'Ville, pays ou décalage',
    localTime: (time) => `Il y est ${time} en ce moment.`,
    changes: (date, offset) => `L’heure change le ${date} : ${offset}.`,
  },
  language: { label: 'Langue', search: 'Langue ou code' },
  gateway: {
    label: 'Passerelle SMS',
    search: 'Nom de la passerelle',
    standard: 'Vide : CommCare HQ choisit la passerelle d’après le numéro.',
  },
  verified: {
    label: 'La personne accepte de recevoir des messages à ce numéro',
    hint: 'CommCare HQ attribue alors à ce contact les réponses et les enquêtes SMS de ce numéro.',
  },
  email: { label: 'Adresse e-mail' },
};
