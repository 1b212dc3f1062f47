import { createPlural } from '../../../language/plural.ts';
import type { ShellTexts } from './en.ts';
import { severityFr } from './severity-fr.ts';

const plural = createPlural('fr');

export const shellFr: ShellTexts = {
  name: 'Caseline : contacts de messagerie',
  severity: severityFr,
  count: {
    error: (n) => plural(n, { one: '# erreur', other: '# erreurs' }),
    warning: (n) => plural(n, { one: '# avertissement', other: '# avertissements' }),
    info: (n) => plural(n, { one: '# remarque', other: '# remarques' }),
    incomplete: (n) => plural(n, { one: '# indéterminé', other: '# indéterminés' }),
  },
  named: (what, name) => `${what} : ${name}`,
  close: 'Fermer',
  marker: (severity, what, n) =>
    n > 1
      ? `${severity} : ${what} ${plural(n - 1, { one: 'Et # autre ici.', other: 'Et # autres ici.' })}`
      : `${severity} : ${what}`,
  refused: {
    faded: 'Le clic n’a pas été pris : la page est estompée et les boutons se voyaient mal.',
    covered: 'Le clic n’a pas été pris : un élément de la page recouvre le bouton.',
    outside: 'Le clic n’a pas été pris : le bouton est hors de la fenêtre. Agrandissez la fenêtre.',
  },
  troubles: {
    title: (n) => plural(n, { one: '# erreur dans Caseline', other: '# erreurs dans Caseline' }),
    hint: 'Merci de signaler ceci. Rien de votre formulaire n’y figure.',
    copy: 'Copier',
    copied: 'Copié',
    selected: 'Sélectionné : copiez avec le clavier',
  },
};
