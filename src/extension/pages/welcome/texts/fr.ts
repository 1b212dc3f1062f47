import type { WelcomeTexts } from './en.ts';

export const welcomeFr: WelcomeTexts = {
  title: 'Bienvenue dans Caseline',
  intro:
    'CommCare HQ n’envoie de SMS et d’e-mails à un dossier que si six propriétés sont exactement justes, et ne dit jamais quand elles ne le sont pas. Caseline le dit, pendant que vous travaillez.',
  language: { title: 'Langue', browser: 'Celle du navigateur' },
  steps: [
    'Créez ou remplissez un formulaire dans CommCare HQ comme d’habitude. Caseline marque ce que HQ ne comprendrait pas.',
    'Lisez en une phrase ce qui ne va pas, et corrigez-le d’un clic. « Annuler » revient en arrière.',
    'Enregistrez. Caseline ne demande que si quelque chose de nouveau est faux, ou si un numéro appartient déjà à quelqu’un d’autre.',
  ],
  picture:
    'Une question est enregistrée dans contact_phone, une propriété que HQ ne connaît pas. Caseline la marque et propose de la renommer. Après un clic c’est contact_phone_number, et HQ enverra des SMS.',
  pause: 'Arrêter l’image',
  play: 'Animer l’image',
  scene: {
    property: 'Propriété de dossier',
    wrong: 'Vouliez-vous dire `contact_phone_number` ?',
    fix: 'Renommer',
    done: 'HQ enverra des SMS à +254 700 000000',
  },
  permission: {
    title: 'Autorisation',
    given: 'Caseline peut travailler sur les pages de CommCare HQ. Il n’y a rien à régler.',
    needed: 'Votre navigateur ne laisse pas encore Caseline travailler sur les pages de CommCare HQ.',
    allow: 'Autoriser',
    refused:
      'Pas autorisé : Caseline ne fait rien. Vous pouvez l’autoriser ici ou dans la fenêtre de l’extension, à tout moment.',
  },
  promise:
    'Caseline ne change rien dans un formulaire sans que vous appuyiez sur un bouton, et n’envoie aucun numéro ailleurs qu’au serveur que vous choisissez.',
  next: {
    title: 'Pour continuer',
    guide: 'Comment Caseline fonctionne',
    setup: 'Configurer les messages dans un formulaire',
    privacy: 'Ce qui reste privé',
    options: 'Options : serveurs, projets, règles',
  },
};
