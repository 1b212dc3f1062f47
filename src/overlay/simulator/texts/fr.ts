import { reasonsFr } from '../../../assist/reasons/texts/fr.ts';
import type { SimulatorTexts } from './en.ts';

const DAYS = { '-1': ' la veille', 0: '', 1: ' le lendemain' } as const;

export const simulatorFr: SimulatorTexts = {
  intro:
    'Répondez comme le ferait une personne et voyez ce que le formulaire en fait. Rien n’est enregistré.',
  nothing: 'Ce formulaire n’écrit aucune des six propriétés de contact.',
  case: 'Dossier',
  thisCase: 'Le dossier de ce formulaire',
  otherCase: (index) => `Le dossier ${index}`,
  answers: 'Réponses',
  noQuestions: 'Aucune question ne décide du contact : le formulaire écrit toujours la même chose.',
  noChoice: 'sans réponse',
  refused: 'La condition de validation refuse cette réponse : la personne ne peut pas continuer.',
  hidden: 'Pas posée avec ces réponses.',
  lookup: 'Les choix viennent d’une table de référence : saisissez une valeur.',
  contact: 'Ce qui est enregistré',
  empty: 'vide',
  kept: 'pas écrit : garde ce que contient le dossier',
  keptNew: 'pas écrit : vide',
  /** What a value depends on, in `unknown` and `error`. */
  reasons: reasonsFr,
  unknown: (reason) => `ne peut pas être su (${reason})`,
  error: (message) => `le téléphone s’arrête : ${message}`,
  hq: 'Ce que fait CommCare HQ',
  channels: {
    sms: 'SMS',
    replies: 'Réponses reçues',
    email: 'E-mail',
    timeZone: 'Fuseau horaire',
    language: 'Langue',
    gateway: 'Passerelle',
  },
  zone: {
    clock: (zone, time, offset) => `À \`${zone}\` il est ${time} (${offset})`,
    sendAt: 'Un message prévu à',
    yours: (time, day) => `part à ${time}${DAYS[day]} à votre montre.`,
    projects: (time, day) => `Il est alors ${time}${DAYS[day]} dans le fuseau du projet.`,
  },
  language: {
    order: 'HQ cherche un texte dans cet ordre',
    schedule: 'la langue du programme d’envoi',
    project: (name) => `celle du projet : ${name}`,
    untranslated: 'le texte non traduit',
  },
  advice: 'Bon à savoir',
  owner: {
    check: 'Vérifier le titulaire',
    checking: 'Recherche du titulaire…',
    again: 'Vérifier encore',
    free: 'Aucun titulaire connu pour ce numéro',
    self: 'Ce contact en est le titulaire',
    failed: 'Le titulaire n’a pas pu être demandé.',
    notConfigured: 'Aucun point de contrôle n’est défini.',
  },
};
