import { createPlural } from '../../../language/plural.ts';
import type { PanelTexts } from './en.ts';

const plural = createPlural('fr');

export const panelFr: PanelTexts = {
  brand: 'Caseline',
  help: 'Aide',
  title: 'Contacts de messagerie',
  tabs: { findings: 'Constats', setup: 'Configurer', helpers: 'Aides', simulator: 'Simulateur' },
  open: (n) =>
    `Caseline : ${n === 0 ? 'rien à signaler' : plural(n, { one: '# constat', other: '# constats' })}`,
  openUnchecked: (said) => `Caseline : ${said}`,
  openCounted: (open, kinds) => `${open}. ${kinds}`,
  openPartly: (open) => `${open}. Seule une partie de ce formulaire a été vérifiée`,
  fixAll: (n) =>
    plural(n, { one: 'Appliquer # correction sûre', other: 'Appliquer les # corrections sûres' }),
  fixAllList: 'Ce qui sera modifié',
  empty: 'Rien à signaler',
  emptyHint: 'Rien d’incorrect n’a été trouvé dans ce que ce formulaire écrit pour la messagerie.',
  sameCause: (n) => plural(n, { one: '# autre de même cause', other: '# autres de même cause' }),
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
      because: (reason) => `Raison : ${reason}`,
      undo: 'Vérifier à nouveau',
    },
    accepted: {
      title: (n) => plural(n, { one: '# enregistré quand même', other: '# enregistrés quand même' }),
      because: (reason) => `Enregistré quand même : ${reason}`,
      undo: 'Redemander',
    },
  },
  decidedWhatever: 'Cette règle est ignorée ici, quoi qu’il y ait.',
  partly: 'Seule une partie de ce formulaire a été vérifiée',
  unread: 'Non vérifié',
  degraded: 'Désactivé sur cette page',
  degradation: {
    'no-instance': 'L’éditeur de formulaires est introuvable : seule la question affichée est vérifiée.',
    'no-messages':
      'L’éditeur de formulaires n’accepte pas de messages : les constats ne figurent que dans les repères de Caseline.',
    'no-reveal': 'Les questions ne peuvent pas être affichées d’ici : choisissez-les dans l’arborescence.',
    'form-not-understood': 'Une partie de ce formulaire n’a pas pu être lue et a été laissée de côté.',
    'no-save-hook': 'L’enregistrement n’est pas retenu : regardez la liste avant d’enregistrer.',
    'no-reload-hook':
      'Un formulaire rechargé, comme par « Edit Source », n’est pas suivi : rechargez ensuite la page.',
    'no-case-mappings':
      'Les propriétés de dossier des questions n’ont pas pu être lues : seules les questions « Save to Case » sont vérifiées.',
    'no-page-data':
      'Les paramètres de dossier de cette page n’ont pas pu être lus : rechargez la page pour les vérifier.',
    'no-form-source':
      'Le formulaire lui-même n’a pas pu être lu : seul ce que cette page dit de ses questions est vérifié.',
    'no-mapping-rows':
      'Les lignes de cette page n’ont pas été trouvées : les constats figurent dans cette liste seulement.',
    'other-caseline': 'Une autre instance de Caseline travaille déjà sur cette page.',
  },
  unknownDegradation: (code) => `Une aide ne fonctionne pas sur cette page (\`${code}\`).`,
  status: {
    idle: 'Vérifié',
    checking: 'Vérification…',
    offline: 'Hors ligne : les titulaires des numéros viennent de la dernière liste',
    'signed-out': 'Déconnecté de CommCare HQ : impossible de demander qui détient les numéros',
    forbidden: 'Votre rôle ne permet pas de voir qui détient les numéros',
    'unknown-project':
      'Le point de contrôle ne connaît pas ce projet, ou pas ce jeton : impossible de demander qui détient les numéros',
    unsure: 'Certains titulaires n’ont pas pu être demandés',
    off: 'Désactivé pour ce formulaire',
    unread: 'Non vérifié : aucun formulaire n’a pu être lu sur cette page',
    broken: 'Non vérifié : une erreur s’est produite dans Caseline',
  },
  ownersAsOf: (age) => `Liste des titulaires : ${age}`,
  keys: (next, previous) => `\`${next}\` constat suivant, \`${previous}\` précédent`,
};
