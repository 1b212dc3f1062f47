import type { DirectoryFailure } from '../../gate/desk.ts';
import { drawerFr } from './drawer-fr.ts';
import { fieldsFr } from './fields-fr.ts';
import type { Messages } from './messages.ts';
import { createPlural } from './plural.ts';
import { simulatorFr } from './simulator-fr.ts';
import { widgetsFr } from './widgets-fr.ts';

const plural = createPlural('fr');

export const fr: Messages = {
  locale: 'fr',
  fields: fieldsFr,
  widgets: widgetsFr,
  simulator: simulatorFr,
  drawer: drawerFr,
  layer: 'Caseline : contacts de messagerie',
  severity: { error: 'Erreur', warning: 'Avertissement', info: 'Remarque', incomplete: 'Indéterminé' },
  count: {
    error: (n) => plural(n, { one: '# erreur', other: '# erreurs' }),
    warning: (n) => plural(n, { one: '# avertissement', other: '# avertissements' }),
    info: (n) => plural(n, { one: '# remarque', other: '# remarques' }),
    incomplete: (n) => plural(n, { one: '# indéterminé', other: '# indéterminés' }),
  },
  close: 'Fermer',
  marker: (severity, what, n) =>
    n > 1
      ? `${severity} : ${what} ${plural(n - 1, { one: 'Et # autre ici.', other: 'Et # autres ici.' })}`
      : `${severity} : ${what}`,
  card: {
    position: (index, total) => `${index} sur ${total}`,
    previous: 'Signalement précédent ici',
    next: 'Signalement suivant ici',
    suggestions: 'Suggestions : à vérifier avant usage',
    goTo: 'Aller à la question',
    elsewhere: 'Ouvrir dans l’éditeur de formulaires',
    ignore: 'Ignorer ici',
    ignoreReason: 'Pourquoi est-ce juste ici ?',
    ignoreConfirm: 'Ignorer',
    cancel: 'Annuler',
    docs: 'À propos de cette règle',
    old: 'C’était dans le formulaire à son ouverture : l’enregistrement se fait sans question à ce sujet.',
    fixed: (left) =>
      left === 0
        ? 'Corrigé. Plus rien à signaler.'
        : `Corrigé. ${plural(left, { one: 'Il reste # signalement.', other: 'Il reste # signalements.' })}`,
  },
  panel: {
    title: 'Contacts de messagerie',
    tabs: { findings: 'Constats', helpers: 'Aides', simulator: 'Simulateur' },
    open: (n) =>
      `Caseline : ${n === 0 ? 'rien à signaler' : plural(n, { one: '# signalement', other: '# signalements' })}`,
    fixAll: (n) =>
      plural(n, { one: 'Appliquer # correction sûre', other: 'Appliquer les # corrections sûres' }),
    empty: 'Rien à signaler',
    emptyHint: 'Rien d’incorrect n’a été trouvé dans ce que ce formulaire écrit pour la messagerie.',
    noProperty: 'Autre',
    old: (n) =>
      plural(n, {
        one: '# erreur était dans ce formulaire à son ouverture. L’enregistrement se fait sans question à son sujet.',
        other:
          '# erreurs étaient dans ce formulaire à son ouverture. L’enregistrement se fait sans question à leur sujet.',
      }),
    decided: {
      ignored: {
        title: (n) => plural(n, { one: '# ignoré ici', other: '# ignorés ici' }),
        because: (reason) => `Raison : ${reason}`,
        undo: 'Vérifier à nouveau',
      },
      accepted: {
        title: (n) => plural(n, { one: '# enregistré quand même', other: '# enregistrés quand même' }),
        because: (reason) => `Enregistré quand même : ${reason}`,
        undo: 'Redemander',
      },
    },
    degraded: 'Désactivé sur cette page',
    degradation: {
      'no-instance': 'L’éditeur de formulaires est introuvable : seule la question affichée est vérifiée.',
      'no-messages':
        'L’éditeur de formulaires n’accepte pas de messages : les constats ne figurent que dans les repères de Caseline.',
      'no-reveal': 'Les questions ne peuvent pas être affichées d’ici : choisissez-les dans l’arborescence.',
      'form-not-understood': 'Une partie de ce formulaire n’a pas pu être lue et a été laissée de côté.',
      'no-save-hook': 'L’enregistrement n’est pas retenu : regardez la liste avant d’enregistrer.',
      'no-reload-hook':
        'Un formulaire rechargé, comme par « Edit Source », n’est pas suivi : rechargez ensuite la page.',
      'no-case-mappings':
        'Les propriétés de dossier des questions n’ont pas pu être lues : seules les questions « Save to Case » sont vérifiées.',
      'no-page-data':
        'Les réglages de dossier de cette page n’ont pas pu être lus : rechargez la page pour les vérifier.',
      'no-form-source':
        'Le formulaire lui-même n’a pas pu être lu : seul ce que cette page dit de ses questions est vérifié.',
      'no-mapping-rows':
        'Les lignes de cette page n’ont pas été trouvées : les constats figurent dans cette liste seulement.',
      'other-caseline': 'Une autre instance de Caseline travaille déjà sur cette page.',
    },
    unknownDegradation: (code) => `Une aide ne convient pas à cette page (\`${code}\`).`,
    status: {
      idle: 'Vérifié',
      checking: 'Vérification…',
      offline: 'Hors ligne : les titulaires des numéros viennent de la dernière liste',
      'signed-out': 'Déconnecté : les titulaires des numéros ne peuvent pas être demandés',
      unsure: 'Certains titulaires n’ont pas pu être demandés',
      off: 'Désactivé pour ce formulaire',
    },
    ownersAsOf: (age) => `Liste des titulaires : ${age}`,
    keys: (next, previous) => `\`${next}\` signalement suivant, \`${previous}\` précédent`,
  },
  dialog: {
    title: 'Enregistrer ce formulaire ?',
    errors: (n) =>
      plural(n, { one: '# erreur arrêtera des messages', other: '# erreurs arrêteront des messages' }),
    owned: (n) => plural(n, { one: '# numéro est déjà pris', other: '# numéros sont déjà pris' }),
    ownedWhy:
      'Seul le contact titulaire d’un numéro en reçoit les réponses. Ce formulaire l’écrirait pour un autre contact.',
    more: (n) => plural(n, { one: 'et # autre', other: 'et # autres' }),
    unasked: 'Les titulaires de ses numéros n’ont pas pu être demandés.',
    goTo: 'Aller à la question',
    reason: 'Pourquoi enregistrer quand même ? (facultatif)',
    saveAnyway: 'Enregistrer quand même',
    cancel: 'Annuler',
  },
  owner: {
    kind: { case: 'le dossier', 'mobile-worker': 'l’agent mobile' },
    here: (kind, name) => `Titulaire : ${kind} ${name}`,
    hereUnnamed: 'Titulaire : un autre contact de ce projet',
    elsewhere: 'Titulaire : un contact d’un autre projet',
    shared: 'Partagé : ce projet permet à plusieurs contacts d’utiliser un même numéro',
    unknown: 'Titulaire inconnu',
    pending: 'vérification en cours',
    since: (date) => `depuis le ${date}`,
    open: 'Ouvrir',
    fromList: (age) => `selon la liste (${age})`,
  },
  refused: {
    faded: 'Le clic n’a pas été pris : la page est estompée et les boutons se voyaient mal.',
    covered: 'Le clic n’a pas été pris : un élément de la page recouvre le bouton.',
  },
  session: {
    goTo: 'Aller à la question',
    notConfigured: 'Aucun service de contrôle n’est défini : les titulaires des numéros ne sont pas vérifiés',
    notHere: 'Ce constat n’a pas d’emplacement sur cette page : il se trouve dans l’éditeur de formulaires.',
    elsewhere: 'Ouvrir dans l’éditeur de formulaires',
    notRevealed: 'L’emplacement de ce constat n’a pas pu être affiché : il a peut-être été supprimé.',
    ruleFailed:
      'Une règle s’est interrompue sur ce formulaire ; les autres ont été vérifiées. Merci de le signaler.',
    notApplied: {
      locked: 'Cette question est verrouillée : la correction n’a pas été appliquée.',
      gone: 'L’emplacement de cette correction n’existe plus.',
      unsupported:
        'Cette correction ne peut pas être appliquée sur cette page : modifiez la question à la main.',
      failed: 'L’éditeur de formulaires n’a pas accepté la correction. Rien n’a été modifié.',
      changed: 'La question a été modifiée entre-temps, et la correction avec elle : relisez-la.',
    },
    savedUnchecked: (reason) =>
      `Le formulaire a été enregistré, mais les titulaires de ses numéros n’ont pas pu être vérifiés : ${UNCHECKED[reason]}. ${reason === 'replaced' ? 'Rechargez la page.' : 'Caseline réessaiera plus tard.'}`,
    foundLater: (question) =>
      `Un numéro dans « ${question} » appartient à un autre contact. Le formulaire a été enregistré avant que cela soit connu.`,
  },
};

const UNCHECKED: Readonly<Record<DirectoryFailure['reason'], string>> = {
  unreachable: 'le serveur est injoignable',
  timeout: 'le serveur a mis trop de temps à répondre',
  aborted: 'la vérification a été interrompue',
  'signed-out': 'le serveur n’accepte pas le jeton, ou vous êtes déconnecté',
  forbidden: 'vous n’avez pas accès à ce projet',
  absent: 'il n’y a pas de service de contrôle à l’adresse indiquée',
  refused: 'le serveur a refusé la demande',
  throttled: 'le serveur a été trop sollicité',
  'server-error': 'le serveur est en panne',
  garbage: 'la réponse est incompréhensible',
  'not-configured': 'aucun service de contrôle n’est défini',
  replaced: 'Caseline a été mis à jour pendant que la page était ouverte',
};
