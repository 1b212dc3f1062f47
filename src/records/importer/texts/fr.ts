import { createPlural } from '../../../language/plural.ts';
import type { ImporterTexts } from './en.ts';

const plural = createPlural('fr');
const digits = new Intl.NumberFormat('fr');

export const importerFr: ImporterTexts = {
  join: (parts) => parts.join(', '),
  label: 'Caseline',
  checking: (rows) =>
    rows === 0 ? 'Lecture du fichier…' : `Lecture du fichier : ${digits.format(rows)} lignes…`,
  failed: 'Caseline n’a pas pu vérifier ce fichier. HQ peut l’importer tout de même.',
  unreached: (n, of) =>
    `${digits.format(n)} ${n === 1 ? 'numéro' : 'numéros'} sur ${digits.format(of)} ${n === 1 ? 'n’atteint' : 'n’atteignent'} personne`,
  reached: (n) => plural(n, { one: 'HQ enverra au seul numéro', other: 'HQ enverra aux # numéros, tous' }),
  causes: {
    'phone-zero-lost': (n) => plural(n, { one: '# a perdu son 0', other: '# ont perdu leur 0' }),
    'phone-leading-zero': (n) => plural(n, { one: '# commence par 0', other: '# commencent par 0' }),
    'phone-international-prefix': (n) =>
      plural(n, { one: '# commence par 00', other: '# commencent par 00' }),
    'phone-country-code-missing': (n) =>
      plural(n, { one: '# est sans indicatif de pays', other: '# sont sans indicatif de pays' }),
    'phone-country-code-doubled': (n) =>
      plural(n, { one: '# a deux fois l’indicatif', other: '# ont deux fois l’indicatif' }),
    'phone-trailing-decimal': (n) => plural(n, { one: '# finit par .0', other: '# finissent par .0' }),
    'phone-scientific-notation': (n) =>
      plural(n, { one: '# est écrit comme 2.5E+11', other: '# sont écrits comme 2.5E+11' }),
    'phone-too-short': (n) => plural(n, { one: '# est trop court', other: '# sont trop courts' }),
    'phone-too-long': (n) => plural(n, { one: '# est trop long', other: '# sont trop longs' }),
    'phone-several-numbers': (n) =>
      plural(n, { one: '# contient deux numéros', other: '# contiennent deux numéros' }),
    'phone-not-valid': (n) =>
      plural(n, { one: '# n’est attribué nulle part', other: '# ne sont attribués nulle part' }),
    'phone-landline': (n) => plural(n, { one: '# est une ligne fixe', other: '# sont des lignes fixes' }),
    'digits-lost': (n) => plural(n, { one: '# a perdu des chiffres', other: '# ont perdu des chiffres' }),
    'read-as-date': (n) => plural(n, { one: '# est lu comme une date', other: '# sont lus comme des dates' }),
    'duplicate-in-file': (n) =>
      plural(n, { one: '# figure deux fois dans le fichier', other: '# figurent deux fois dans le fichier' }),
    'phone-owned': (n) =>
      plural(n, { one: '# appartient à quelqu’un d’autre', other: '# appartiennent à quelqu’un d’autre' }),
  },
  otherErrors: (n) => plural(n, { one: '# autre erreur', other: '# autres erreurs' }),
  otherWarnings: (n) => plural(n, { one: '# point à vérifier', other: '# points à vérifier' }),
  nothingElse: 'rien d’autre à signaler',
  noNumbers: (rows) =>
    plural(rows, { one: '# ligne, aucun numéro de téléphone', other: '# lignes, aucun numéro de téléphone' }),
  noColumns:
    'Aucune colonne ne porte le nom d’une propriété de contact. Ce que vous associez à la main est vérifié sur la page d’association des colonnes.',
  refused: 'HQ refuse ce fichier',
  dies: (row) => `L’import de HQ s’arrête à la ligne ${row}`,
  onceMended: 'Une fois cela corrigé :',
  atRow: (row) => `ligne ${row}`,
  more: (n) => plural(n, { one: 'et # autre ligne', other: 'et # autres lignes' }),
  rows: (n) => plural(n, { one: '# ligne', other: '# lignes' }),
  list: {
    row: 'Ligne',
    sheet: 'Feuille',
    value: 'Valeur',
    stored: 'HQ enregistre',
    corrected: 'Corrigé',
    nothing: 'vide',
  },
  open: 'Voir les lignes et les causes',
  bulk: 'Chaque feuille a une colonne caseid. Si les feuilles portent le nom de types de dossier, HQ les importe toutes : elles sont donc toutes vérifiées.',
  nearMiss: (column, property) =>
    `« ${column} » ressemble à ${property}, mais HQ la lit comme une autre propriété.`,
  privacy: 'Le fichier est lu dans ce navigateur ; Caseline ne l’envoie nulle part.',
  owners: {
    ask: 'Demander à qui sont ces numéros',
    why: 'Pour les réponses, un numéro appartient à un seul contact. Caseline ne demande que si vous appuyez ici.',
    asking: 'Demande en cours…',
    nothing: 'Aucun numéro de ce fichier n’attend de réponses.',
    free: (n) =>
      plural(n, {
        one: 'Personne d’autre n’a ce numéro, pour autant qu’on sache.',
        other: 'Personne d’autre n’a l’un des # numéros, pour autant qu’on sache.',
      }),
    held: (n, of) =>
      `${plural(n, { one: '# numéro appartient', other: '# numéros appartiennent' })} à quelqu’un d’autre, sur ${digits.format(of)} demandés.`,
    heldMaybeSelf: (n, of) =>
      `${plural(n, { one: '# numéro est déjà attribué', other: '# numéros sont déjà attribués' })}, sur ${digits.format(of)} demandés. Le fichier n’indique pas ses dossiers par case_id : certains numéros sont peut-être à ces mêmes contacts.`,
    unasked: 'On n’a pas pu demander à qui sont les numéros. Réessayez plus tard.',
    part: (n) => `Seuls les ${digits.format(n)} premiers numéros ont été demandés.`,
  },
  copy: {
    download: 'Télécharger le fichier corrigé',
    writing: 'Écriture…',
    done: (cells) =>
      `Enregistré avec ${plural(cells, { one: '# cellule modifiée', other: '# cellules modifiées' })}. Choisissez ce fichier à la place de celui-ci.`,
    changes: 'Télécharger la liste des modifications',
    listed: 'Les modifications sont listées dans sa dernière feuille.',
    none: 'On ne peut pas écrire de copie corrigée de ce fichier.',
    takes: 'HQ accepte la copie.',
    stillRefused: 'HQ refuse aussi la copie : corrigez le reste à la main.',
    reason: (reason, column, row) =>
      `C’est un fichier Excel, car un CSV ne peut pas porter ce qui est voulu : ${reason} (ligne ${row}, ${column}).`,
    failed: 'La copie n’a pas pu être écrite.',
  },
  mapping: {
    good: (n) => plural(n, { one: '# valeur, rien à signaler', other: '# valeurs, rien à signaler' }),
    empty: 'aucune valeur',
    wrong: (n, of) =>
      `${plural(n, { one: '# valeur fausse', other: '# valeurs fausses' })} sur ${digits.format(of)}`,
    look: (of) => plural(of, { one: '# valeur', other: '# valeurs' }),
    sample: (rows) => `dans les ${digits.format(rows)} premières lignes`,
    notSeen:
      'Caseline n’a pas vu le fichier de cet import, ou ne l’a pas lu jusqu’au bout. Revenez en arrière et choisissez-le de nouveau pour que cette colonne soit vérifiée.',
    notJudged: 'Cette colonne n’a pas été vérifiée comme cette propriété.',
  },
  confirm: {
    title: 'Importer ces valeurs ?',
    body: 'HQ les importe telles quelles et ne dit rien de ce qui est faux.',
    column: (column, property) => (column === property ? property : `${column} → ${property}`),
    back: 'Ne pas importer',
    importAnyway: 'Importer quand même',
  },
};
