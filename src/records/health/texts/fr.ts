import type { BulkFilter } from '../../../health/mender.ts';
import { createPlural } from '../../../language/plural.ts';
import type { HealthPageTexts } from './en.ts';

const plural = createPlural('fr');
const digits = new Intl.NumberFormat('fr');
const cases = (n: number): string => plural(n, { one: '# dossier', other: '# dossiers' });

const matches: Readonly<Record<BulkFilter['match'], (text: string) => string>> = {
  'starts-with': (text) => `commence par ${text}`,
  'is-empty': () => 'est vide',
  'is-missing': () => 'est absente',
};

export const healthPageFr: HealthPageTexts = {
  title: 'Qui peut être joint ?',
  of: (project, server) => `${project} sur ${server}`,
  intro:
    'Caseline lit les dossiers ouverts de ce projet qui ont une propriété de contact, et dit à combien HQ enverra, pourquoi pas aux autres, et qui peut y remédier. HQ est interrogé avec votre propre session, page par page.',
  privacy:
    'Ce navigateur garde pour chaque dossier ses causes et une empreinte de son numéro, faite avec une clé : ni numéro, ni adresse, ni nom.',
  read: 'Lire les dossiers',
  readOn: 'Continuer la lecture',
  readChanges: 'Lire ce qui a changé',
  stop: 'Arrêter',
  forget: 'Supprimer ce rapport',
  forgotten: 'Le rapport de ce projet est supprimé.',
  opening: 'Ouverture de ce qui est gardé…',
  starting: 'Ce qui est connu du projet est demandé…',
  waits: {
    throttled: (seconds) => `HQ a été interrogé trop souvent. Suite dans ${digits.format(seconds)} s.`,
    failed: (seconds) => `HQ n’a pas répondu. Nouvel essai dans ${digits.format(seconds)} s.`,
  },
  begun: 'Tous les dossiers ne sont pas encore lus : les chiffres sont ceux des dossiers lus.',
  asOf: (when) => `Lu le ${when}.`,
  same: (when) => `Autant que le ${when}.`,
  more: (n, when) => `${digits.format(n)} de plus que le ${when}.`,
  fewer: (n, when) => `${digits.format(n)} de moins que le ${when}.`,
  skipped: (n) =>
    plural(n, {
      one: '# entrée de HQ n’a pas pu être lue.',
      other: '# entrées de HQ n’ont pas pu être lues.',
    }),
  stopped: {
    stopped: 'Arrêté. Ce qui a été lu est gardé : vous pouvez continuer à tout moment.',
    'signed-out': 'Vous êtes déconnecté. Connectez-vous à HQ, puis continuez ici.',
    forbidden:
      'HQ ne vous laisse pas lire les dossiers de cette façon. Votre rôle doit avoir « Access APIs » et « Edit Data », et la formule du projet l’accès à l’API.',
    absent: 'HQ ne connaît pas ce projet, ou vous n’en êtes pas membre.',
    refused: 'HQ a refusé la question.',
    unreachable: 'HQ n’a pas pu être joint. Ce qui a été lu est gardé : continuez plus tard.',
    garbage:
      'HQ a répondu autre chose, peut-être une page de maintenance. Ce qui a été lu est gardé : continuez plus tard.',
    'no-room': 'Il n’y a pas de place sur ce disque pour garder le rapport.',
    broken: 'Ce qui était gardé de ce rapport ne peut pas être lu. Supprimez-le, et relisez les dossiers.',
    gone: 'Le rapport a été supprimé entre-temps.',
    failed:
      'Quelque chose s’est mal passé dans Caseline. Ce qui a été lu est gardé : réessayez, et signalez-le si cela se répète.',
    busy: 'Un autre onglet lit les dossiers de ce projet.',
    permission:
      'Votre navigateur ne laisse pas Caseline travailler sur ce serveur. Autorisez-le dans la fenêtre de Caseline ou dans les options.',
    private: 'Rien n’est gardé d’une fenêtre privée ; les dossiers n’y sont donc pas lus.',
  },
  pieces: {
    title: 'Sur quoi cela repose',
    missing: (names) => `Tout n’a pas pu être lu : ${names}.`,
    join: (names) => names.join(', '),
    names: {
      cases: 'dossiers',
      owners: 'qui détient les numéros',
      languages: 'langues',
      gateways: 'passerelles',
      zone: 'fuseau horaire du projet',
      errors: 'erreurs des 30 derniers jours',
      optOuts: 'désinscriptions',
    },
    states: {
      told: 'lu',
      'not-read': 'pas encore lu',
      'not-told': 'non communiqué : votre rôle ne peut pas le voir, ou rien n’est défini',
      stopped: 'arrêté',
      'signed-out': 'vous êtes déconnecté',
      forbidden: 'votre rôle ou la formule du projet ne le permet pas',
      absent: 'HQ n’a pas cette page',
      refused: 'HQ a refusé la question',
      unreachable: 'HQ n’a pas pu être joint',
      garbage: 'HQ a répondu autre chose',
    },
    locations:
      'Un rôle qui ne voit que certains lieux ne voit que leurs dossiers : HQ ne dit pas lesquels manquent.',
  },
  all: 'Tous',
  caseType: 'Type de dossier',
  owner: 'Propriétaire',
  overview: 'Combien vont bien, par voie',
  figures: 'Tous les chiffres en tableau',
  channel: 'Voie',
  good: 'Rien ne va mal ici.',
  show: (n) => `Afficher ${cases(n)}`,
  showOf: (cause) => `Dossiers : ${cause}`,
  caseId: 'Dossier',
  moreCases: (n) => `et ${digits.format(n)} de plus, dans la liste de travail`,
  moreGroups: (n) => `et ${digits.format(n)} de plus`,
  workList: 'Enregistrer comme liste de travail (CSV)',
  workListAll: 'Liste de travail (CSV)',
  filter: (property, match) => `Dans Bulk Edit, mettez le filtre : ${property} ${match}`,
  matches,
  save: 'Enregistrer le rapport',
  json: 'Chiffres (JSON)',
  errors: {
    title: 'Ce que HQ n’a pas pu envoyer ces 30 derniers jours',
    none: 'Aucune erreur.',
    code: 'Erreur',
    events: 'Messages',
    cases: 'Dossiers',
    part: (n) => `Seulement les ${digits.format(n)} plus récents.`,
    noCode: 'sans code',
  },
};
