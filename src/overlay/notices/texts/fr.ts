import type { DirectoryFailure } from '../../../guard/desk.ts';
import type { SessionTexts } from './en.ts';

export const sessionFr: SessionTexts = {
  goTo: 'Aller à la question',
  notConfigured: 'Aucun point de contrôle n’est défini : les titulaires des numéros ne sont pas vérifiés',
  notHere: 'Ce constat n’a pas d’emplacement sur cette page : il se trouve dans l’éditeur de formulaires.',
  elsewhere: 'Ouvrir dans l’éditeur de formulaires',
  notRevealed: 'L’emplacement de ce constat n’a pas pu être affiché : il a peut-être été supprimé.',
  ruleFailed: (rules) =>
    `Ce formulaire n’a pas été vérifié par ${rules} : une erreur s’y est produite. Les autres règles ont été vérifiées. Merci de le signaler.`,
  notApplied: {
    locked: 'Cette question est verrouillée : la correction n’a pas été appliquée.',
    gone: 'L’emplacement de cette correction n’existe plus.',
    unsupported:
      'Cette correction ne peut pas être appliquée sur cette page : modifiez la question à la main.',
    failed: 'L’éditeur de formulaires n’a pas accepté la correction. Rien n’a été modifié.',
    changed: 'La question a été modifiée entre-temps, et la correction avec elle : relisez-la.',
    outdated:
      'Le formulaire a été modifié entre-temps, et rien n’a été ajouté : relisez ce qui est proposé maintenant.',
  },
  notFixed:
    'Pas enregistré : les corrections n’ont pas toutes pu être faites, et le formulaire est comme avant.',
  savedUnchecked: (reason, asksAgain) =>
    `Le formulaire a été enregistré, mais les titulaires de ses numéros n’ont pas pu être vérifiés : ${UNCHECKED[reason]}. ${again(reason, asksAgain)}`,
  foundLater: (question) =>
    `Un numéro dans « ${question} » appartient à un autre contact. Le formulaire a été enregistré avant que cela soit connu.`,
};

function again(reason: DirectoryFailure['reason'], asksAgain: boolean): string {
  if (reason === 'replaced') return 'Rechargez la page.';
  return asksAgain ? 'Caseline réessaiera plus tard.' : 'Caseline ne réessaiera pas.';
}

const UNCHECKED: Readonly<Record<DirectoryFailure['reason'], string>> = {
  unreachable: 'le serveur est injoignable',
  timeout: 'le serveur a mis trop de temps à répondre',
  aborted: 'la vérification a été interrompue',
  'signed-out': 'le serveur n’accepte pas le jeton, ou vous êtes déconnecté',
  forbidden: 'vous n’avez pas accès à ce projet',
  absent: 'il n’y a pas de point de contrôle à l’adresse indiquée',
  refused: 'le serveur a refusé la demande',
  throttled: 'le serveur a été trop sollicité',
  'server-error': 'le serveur est en panne',
  garbage: 'la réponse est incompréhensible',
  'not-configured': 'aucun point de contrôle n’est défini',
  replaced: 'Caseline a été mis à jour pendant que la page était ouverte',
};
