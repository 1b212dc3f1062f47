/** The words of the popup and of the options page. */
import { createPlural } from '../../../language/plural.ts';
import { ruleSummariesFr } from '../../../lint/texts/summaries/fr.ts';
import type { SiteKind } from '../../sites.ts';
import type { PagesTexts } from './en.ts';

const plural = createPlural('fr');

const kinds: Readonly<Record<SiteKind, string>> = {
  vellum: 'Éditeur de formulaires',
  'case-management': 'Paramètres du formulaire',
  'web-apps': 'Web Apps',
  importer: 'Import de dossiers',
  'bulk-edit': 'Modification en masse',
};

export const pagesFr: PagesTexts = {
  help: 'Aide',
  language: { title: 'Langue', browser: 'Celle du navigateur' },
  notKept: 'Ce navigateur n’a pas pu garder le changement : sa mémoire est pleine ou abîmée.',
  keptUnread:
    'Ce qui est gardé dans ce navigateur est illisible pour le moment : sa mémoire est pleine ou abîmée.',
  notForgotten:
    'Tout n’a pas pu être oublié : la mémoire de ce navigateur est pleine ou abîmée. Réessayez, ou retirez l’extension.',
  forgetEverything: 'Tout oublier',
  popup: {
    here: 'Cette page',
    kinds,
    health: 'Qui peut être joint ?',
    nothing: 'Rien d’incorrect n’a été trouvé.',
    findings: {
      error: (n: number) => plural(n, { one: '# erreur', other: '# erreurs' }),
      warning: (n: number) => plural(n, { one: '# avertissement', other: '# avertissements' }),
      info: (n: number) => plural(n, { one: '# remarque', other: '# remarques' }),
      incomplete: (n: number) => plural(n, { one: '# non vérifié', other: '# non vérifiés' }),
    },
    filled: 'Montre ce que HQ fera du contact pendant qu’on remplit un formulaire.',
    states: {
      starting: 'Caseline lit le formulaire.',
      idle: '',
      checking: 'Caseline vérifie.',
      offline: 'Personne n’a pu dire qui détient les numéros de ce formulaire.',
      'signed-out': 'Vous êtes déconnecté de CommCare HQ, qui ne dit donc pas qui détient les numéros.',
      forbidden: 'Votre rôle ne permet pas de voir qui détient les numéros dans ce projet.',
      'unknown-project':
        'Le point de contrôle ne connaît pas ce projet, ou pas le jeton enregistré : personne ne dit qui détient les numéros. Voyez Options, Serveurs.',
      unsure: 'Tout n’a pas pu être demandé.',
      off: 'Les contrôles de cette page sont désactivés.',
      unread: 'Aucun formulaire n’a pu être lu sur cette page : rien n’est vérifié.',
      broken:
        'Quelque chose a échoué dans Caseline : le formulaire n’est pas vérifié. Signalez-le, s’il vous plaît.',
      gone: 'Cette page a lutté contre les fiches de Caseline, donc Caseline s’est arrêté. Rechargez la page pour réessayer.',
    },
    partial: 'Une partie du formulaire n’a pas pu être lue, donc elle n’est pas vérifiée.',
    notOurs:
      'Caseline ne travaille pas sur cette page. Il travaille dans CommCare HQ : dans l’éditeur de formulaires, dans les paramètres d’un formulaire, dans Web Apps et dans App Preview.',
    notStarted: 'Caseline n’a pas démarré sur cette page.',
    reload: 'Recharger la page',
    isOff: {
      form: 'Caseline est désactivé pour ce formulaire.',
      webApps: 'Caseline est désactivé dans les Web Apps de ce projet.',
      importer: 'Caseline est désactivé sur l’import de ce projet.',
      bulkEdit: 'Caseline est désactivé sur la modification en masse de ce projet.',
      project: 'Caseline est désactivé pour ce projet.',
    },
    switchOff: {
      form: 'Désactiver pour ce formulaire',
      webApps: 'Désactiver dans Web Apps',
      importer: 'Désactiver sur l’import',
      bulkEdit: 'Désactiver sur la modification en masse',
      project: (name: string) => `Désactiver pour le projet ${name}`,
    },
    switchOn: 'Activer',
    afterReload: 'Cela compte au prochain chargement de la page.',
    noPermission: 'Votre navigateur ne laisse pas Caseline travailler sur les pages de CommCare HQ.',
    allow: 'Autoriser',
    kept: 'Gardé dans ce navigateur',
    keptNothing: 'Rien n’est gardé dans ce navigateur.',
    owners: (n: number) => plural(n, { one: '# titulaire connu', other: '# titulaires connus' }),
    updated: (when: string | null) => (when === null ? 'jamais mis à jour' : `mis à jour ${when}`),
    updating: (n: number) => plural(n, { other: 'mise à jour en cours, # jusqu’ici' }),
    troubles: {
      'no-room':
        'Il n’y a pas de place sur ce disque pour ses titulaires : les numéros ne peuvent être vérifiés que si vous êtes en ligne.',
      broken: 'Ce qui était gardé de ses titulaires était abîmé et sera relu à votre prochaine visite.',
      unreadable:
        'Ce qui est gardé de ses titulaires est illisible pour le moment : les numéros ne peuvent être vérifiés que si vous êtes en ligne.',
    },
    decisions: (n: number) =>
      plural(n, {
        one: 'Vos décisions sont gardées pour # formulaire.',
        other: 'Vos décisions sont gardées pour # formulaires.',
      }),
    aForm: 'Un formulaire',
    laterFound: (questions: string) => `Un numéro dans ${questions} est détenu par un autre contact.`,
    laterWaiting: (questions: string) =>
      `Enregistré avant que les numéros dans ${questions} aient pu être vérifiés. Ils le seront dès que possible.`,
    lookUp: {
      title: 'Chercher des numéros',
      project: 'Projet',
      numbers: 'Numéros',
      numbersHelp: 'Un par ligne, ou toute une colonne d’un tableau. Ils restent dans ce navigateur.',
      submit: 'Chercher',
      owner: { case: 'un dossier', worker: 'un agent mobile' },
      notKnown: (project: string) => `Les titulaires de ${project} ne sont pas encore connus.`,
      from: (project: string, when: string) =>
        `${project}, d’après la liste du ${when}. Les autres projets n’y sont pas.`,
    },
    options: 'Options',
    report: {
      title: 'Signaler un problème',
      hint: 'Copiez ceci dans votre rapport. Il ne contient ni numéro, ni nom, ni texte de votre formulaire.',
      copy: 'Copier',
      copied: 'Copié.',
      send: 'Ouvrir un rapport',
    },
  },
  options: {
    title: 'Options de Caseline',
    intro:
      'Sur les serveurs de CommCare HQ, les formulaires sont vérifiés sans rien de tout cela, et le serveur dit qui détient un numéro de votre projet. Ajoutez ici un serveur à vous, ou un point de contrôle, qui connaît les numéros de tous les projets.',
    servers: {
      title: 'Serveurs',
      none: 'Aucun serveur n’est défini.',
      asked: 'est interrogé lui-même, avec votre propre session',
      remove: 'Retirer',
      origin: 'Serveur CommCare HQ',
      originHint:
        'Là où vous créez des formulaires. Votre propre serveur marche aussi : le navigateur demande votre autorisation.',
      endpoint: 'Point de contrôle',
      endpointHint:
        'L’adresse que vous a donnée l’équipe de votre projet. Laissez-la vide, ainsi que le jeton, pour interroger le serveur lui-même.',
      token: 'Jeton',
      tokenHint: 'Il reste dans ce navigateur et n’est envoyé qu’au point de contrôle.',
      add: 'Ajouter le serveur',
      problems: {
        origin: 'Le serveur doit être une adresse comme https://www.commcarehq.org.',
        known:
          'Le serveur est déjà connu : Caseline l’interroge lui-même. Donnez un point de contrôle pour interroger celui-ci à sa place.',
        endpoint: 'Le point de contrôle doit être une adresse qui commence par https://.',
        plain: 'Le point de contrôle doit être une adresse simple, sans ?, # ni mot de passe.',
        token: 'Le jeton doit être un seul mot.',
        permission: 'Sans l’autorisation, Caseline ne peut pas y travailler.',
      },
    },
    facts: {
      title: 'Projets',
      intro:
        'Ce que vous savez d’un projet et que son serveur ne dit pas. Quand le serveur le dit, c’est le serveur qui compte.',
      none: 'Rien n’est noté sur un projet.',
      origin: 'Serveur CommCare HQ',
      project: 'Projet',
      projectHint: 'Comme dans l’adresse de ses pages : /a/my-project/.',
      countries: 'Pays de ses numéros',
      countriesHint: 'Séparés par des virgules, le plus courant d’abord : Kenya, Uganda.',
      zone: 'Fuseau horaire du projet',
      zoneHint: 'Un nom de la liste de HQ, comme Africa/Nairobi.',
      languages: 'Codes de ses langues SMS',
      languagesHint: 'Comme dans Messaging > Languages : en, sw.',
      gateways: 'Noms de ses passerelles SMS',
      gatewaysHint: 'Une par ligne.',
      keep: 'Garder',
      edit: 'Modifier',
      remove: 'Retirer',
      problems: {
        origin: 'Le serveur doit être une adresse comme https://www.commcarehq.org.',
        project: 'Le projet est le mot qui suit /a/ dans l’adresse de ses pages.',
        country: (text: string) =>
          `« ${text} » n’est pas un pays que Caseline connaît. Écrivez son nom anglais ou son code de deux lettres.`,
        zone: (text: string) => `« ${text} » n’est pas dans la liste des fuseaux horaires de HQ.`,
      },
    },
    rules: {
      title: 'Règles',
      intro: 'Ce que Caseline cherche. Une règle désactivée ne trouve rien dans aucun formulaire.',
      find: 'Trouver une règle',
      rule: 'Règle',
      setting: 'Montrée comme',
      usual: (setting: string) => `comme d’habitude (${setting})`,
      settings: { off: 'désactivée', info: 'remarque', warning: 'avertissement', error: 'erreur' },
      reset: 'Toutes comme d’habitude',
      summaries: ruleSummariesFr,
    },
    off: {
      title: 'Où Caseline est désactivé',
      none: 'Nulle part.',
      project: (name: string) => `tout le projet ${name}`,
      on: 'Activer',
    },
    data: {
      title: 'Données',
      intro: 'Ce que Caseline garde dans ce navigateur.',
      none: 'Rien n’est gardé dans ce navigateur.',
      remove: 'Supprimer',
    },
    file: {
      title: 'Réglages dans un fichier',
      intro: 'Pour les garder, ou pour un autre navigateur. Les jetons ne sont pas dans le fichier.',
      save: 'Enregistrer un fichier',
      load: 'Charger un fichier',
      loaded: 'Les réglages du fichier comptent maintenant.',
      wantToken: (servers: string) => `Ajoutez de nouveau ces serveurs, avec leur jeton : ${servers}.`,
      wantPermission: (servers: string) =>
        `Ajoutez de nouveau ces serveurs, pour que le navigateur demande votre autorisation : ${servers}.`,
      problem: 'Ce n’est pas un fichier de réglages de Caseline. Rien n’a été changé.',
    },
  },
};
