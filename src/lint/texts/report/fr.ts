import { createPlural } from '../../../language/plural.ts';
import type { ReportTexts } from './en.ts';

const plural = createPlural('fr');

export const reportFr: ReportTexts = {
  why: 'Pourquoi',
  how: 'À faire',
  fix: 'Correction',
  fixable: ' (--fix le fait)',
  also: 'Aussi',
  same: (count: number): string =>
    plural(count, {
      one: '# autre endroit du formulaire enregistre cette valeur.',
      other: '# autres endroits du formulaire enregistrent cette valeur.',
    }),
  note: 'note',
  cannotBeChecked: 'ne peut pas être vérifié',
  severity: { error: 'erreur', warning: 'avertissement', info: 'remarque', incomplete: 'indéterminé' },
  forms: (count) => plural(count, { one: '# formulaire', other: '# formulaires' }),
  count: {
    error: (count) => plural(count, { one: '# erreur', other: '# erreurs' }),
    warning: (count) => plural(count, { one: '# avertissement', other: '# avertissements' }),
    info: (count) => plural(count, { one: '# remarque', other: '# remarques' }),
    incomplete: (count) => plural(count, { one: '# indéterminé', other: '# indéterminés' }),
  },
  noErrors: 'aucune erreur',
  notShown: (count) =>
    plural(count, { one: '# autre problème non montré', other: '# autres problèmes non montrés' }),
  unchecked: (count) =>
    plural(count, {
      one: '# entrée n’a pas pu être vérifiée',
      other: '# entrées n’ont pas pu être vérifiées',
    }),
  nothingFound: 'rien trouvé',
  nothingChecked: 'rien vérifié',
  unknown: 'Case Management inconnu',
  unknownOf: (count) => `Case Management de ${count} inconnu`,
  mappings: {
    unknown:
      'CommCare HQ garde le Case Management d’un formulaire dans son application, et ce fichier n’en contient pas : on ne sait pas quelles propriétés le formulaire écrit, donc aucune n’a été vérifiée.',
    how: 'Vérifiez plutôt l’application (son .ccz ou sa source JSON), ou donnez le Case Management de ce formulaire avec --actions FILE (docs/case-mappings.md).',
    alike: (questions) => `Ces questions ressemblent à des propriétés de contact : ${questions}.`,
    more: (count) => ` et ${count} de plus`,
    noneAlike: 'Aucune question n’a un nom de propriété de contact.',
  },
};
