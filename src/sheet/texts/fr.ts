/** What people read about files and rows, in French. */
import type { AdviceText } from '../../contact/advice/advice-text.ts';
import type { SheetTexts } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const quoted = (names: readonly string[]): string => names.map((name) => `« ${name} »`).join(', ');
const byHand = 'Ou laissez Caseline écrire le fichier.';
const ONLY_UTF_8 = 'HQ ne lit que l’UTF-8.';
const HUNDREDS = 'Les lignes qui précèdent sont importées par centaines ; ce qui suit est perdu.';
const GUESSES = 'HQ devine ce que sont les cellules d’un fichier CSV.';
const AS_TEXT = 'Enregistrez le fichier comme classeur Excel, avec la colonne au format texte.';
const NOT_IMPORTED = 'HQ signale une erreur et n’importe pas la ligne.';

const refusals: SheetTexts['refusals'] = {
  'file-type': ([extension = '', kind]) =>
    kind === undefined
      ? text(
          `HQ ne prend pas les fichiers en .${extension}.`,
          `Enregistrez le fichier en .xlsx, .xls ou .csv, en minuscules. ${byHand}`,
          'HQ regarde la fin du nom, et les majuscules comptent.',
        )
      : text(
          `Le fichier finit en .${extension}, mais c’est un classeur Excel.`,
          'Nommez-le .xlsx.',
          'HQ lit un fichier comme son nom le dit.',
        ),
  'file-empty': () =>
    text(
      'Le fichier est vide.',
      'Choisissez un autre fichier.',
      'HQ a besoin d’une ligne avec les noms des colonnes et de lignes en dessous.',
    ),
  'not-a-workbook': ([extension = '', kind]) =>
    kind === 'csv'
      ? text(
          `Le fichier finit en .${extension}, mais ce n’est pas un fichier Excel : il contient du texte simple.`,
          `Nommez-le .csv, ou enregistrez-le de nouveau dans Excel. ${byHand}`,
          'HQ lit un fichier comme son nom le dit.',
        )
      : kind === undefined
        ? text(
            'Le fichier n’est pas un classeur Excel, ou il en manque une partie.',
            'Enregistrez-le de nouveau dans Excel, ou téléchargez-le encore une fois.',
            'HQ ne peut pas l’ouvrir.',
          )
        : text(
            `Le fichier finit en .${extension}, mais c’est un fichier Excel de l’autre sorte.`,
            `Nommez-le .${kind}. ${byHand}`,
            'HQ lit un fichier comme son nom le dit.',
          ),
  password: () =>
    text(
      'Le fichier est protégé par un mot de passe.',
      'Dans Excel, choisissez Fichier > Informations > Protéger le classeur > Chiffrer avec mot de passe, videz le mot de passe et enregistrez.',
      'HQ ne peut pas l’ouvrir.',
    ),
  'external-links': () =>
    text(
      'Le classeur a des liens vers d’autres classeurs.',
      `Dans Excel, choisissez Données > Modifier les liens > Rompre la liaison et enregistrez. ${byHand}`,
      'HQ refuse de tels classeurs.',
    ),
  damaged: () =>
    text(
      'Le fichier est abîmé.',
      'Ouvrez-le dans Excel, laissez Excel le réparer et enregistrez-le de nouveau.',
      'HQ ne peut pas le lire.',
    ),
  'too-large': () =>
    text(
      'Le fichier décompressé est plus grand que ce que contient un tableur.',
      'Copiez les lignes dans un nouveau classeur et enregistrez celui-ci.',
      'Caseline ne le lit pas, car de tels fichiers peuvent être faits pour nuire.',
    ),
  'not-utf-8': () =>
    text(
      'Le texte n’est pas en UTF-8 : des lettres comme é sont écrites d’une façon plus ancienne.',
      `Enregistrez-le comme classeur Excel. ${byHand}`,
      ONLY_UTF_8,
    ),
  'utf-16': () =>
    text(
      'Le texte est en UTF-16, le « Texte Unicode » d’Excel.',
      `Enregistrez-le comme classeur Excel. ${byHand}`,
      ONLY_UTF_8,
    ),
  'cell-too-long': () =>
    text(
      'Une cellule a plus de 131 072 caractères.',
      'Raccourcissez-la.',
      'HQ ne prend pas de cellules plus longues d’un fichier CSV.',
    ),
  'cell-overflow': () =>
    text(
      'HQ échoue sur une cellule : souvent un numéro de 11 chiffres qui commence par 0, ou un identifiant comme 12e345.',
      `Écrivez le numéro avec l’indicatif du pays, ou enregistrez le fichier comme classeur Excel. ${byHand}`,
      'HQ essaie de lire chaque cellule d’un fichier CSV comme un nombre ou une date, et celle-ci est trop grande pour son calendrier.',
    ),
  'cell-unreadable': () =>
    text(
      'HQ échoue sur une cellule dont le type et la valeur ne vont pas ensemble.',
      `Enregistrez le fichier de nouveau dans Excel. ${byHand}`,
      'Le programme qui a écrit le fichier a dit qu’un texte était un nombre.',
    ),
  'empty-line': () =>
    text(
      'Le fichier a une ligne vide.',
      `Supprimez-la, aussi la dernière. ${byHand}`,
      'HQ la prend pour une ligne sans cellules.',
    ),
  'open-quote': () =>
    text(
      'Un guillemet (") n’est jamais fermé : le reste du fichier est une seule cellule.',
      'Fermez le guillemet, ou supprimez-le.',
      'HQ veut des lignes de même longueur.',
    ),
  'separator-line': () =>
    text(
      'La première ligne est « sep= ».',
      `Supprimez-la. ${byHand}`,
      'Excel comprend cette ligne ; HQ la prend pour les noms des colonnes.',
    ),
  'row-length': () =>
    text(
      'Les lignes n’ont pas toutes le même nombre de cellules.',
      `Cherchez une virgule de trop ou de moins. ${byHand}`,
      'HQ veut autant de cellules dans chaque ligne que dans la première.',
    ),
  'no-sheets': () =>
    text(
      'HQ ne voit aucune feuille dans ce classeur (Strict Open XML).',
      `Enregistrez-le comme « Classeur Excel (.xlsx) », pas comme « Feuille de calcul Strict Open XML ». ${byHand}`,
      'Le lecteur de HQ ne connaît pas la sorte stricte.',
    ),
  'byte-order-mark': () =>
    text(
      'Le fichier commence par une marque d’ordre des octets, comme le fait le « CSV UTF-8 » d’Excel.',
      `Enregistrez-le comme classeur Excel, pas comme « CSV UTF-8 ». ${byHand}`,
      'HQ prend la marque pour une partie du nom de la première colonne.',
    ),
  delimiter: () =>
    text(
      'Les cellules sont séparées par autre chose que des virgules.',
      `Enregistrez le fichier comme classeur Excel. ${byHand}`,
      'HQ ne connaît que les virgules, et prend toute la première ligne pour une seule colonne.',
    ),
  'column-name': (names) =>
    text(
      `HQ ne prend pas ces noms de colonnes : ${quoted(names)}.`,
      `Commencez un nom par une lettre et n’utilisez que des lettres, des chiffres, _ et -. ${byHand}`,
      'Les espaces comptent, aussi ceux que personne ne voit ; dans un fichier CSV, HQ prend des noms comme May ou yes pour des dates et des réponses.',
    ),
  'no-rows': () =>
    text('Le tableur est vide.', 'Remplissez la première feuille.', 'HQ lit la première feuille.'),
  'too-many-columns': () =>
    text(
      'La feuille a plus de 300 colonnes avec un nom.',
      'Supprimez les colonnes qui ne servent pas.',
      'HQ en prend 300.',
    ),
  'bulk-without-caseid': () =>
    text(
      'Une feuille n’a pas de colonne caseid.',
      'Ajoutez la colonne, ou nommez les feuilles autrement.',
      'Chaque feuille porte le nom d’un type de dossier : HQ les importe donc toutes, et trouve chaque dossier par caseid.',
    ),
  'reserved-column': (names) =>
    text(
      `La colonne ${quoted(names)} ne doit pas être importée.`,
      'Supprimez-la, ou ne l’associez à rien.',
      'Ce nom est à HQ : l’import échoue à la première ligne.',
    ),
  'date-out-of-range': () =>
    text(
      'L’import s’arrête à une cellule qui est une date avant 1900 ou après 9999.',
      `Mettez la colonne au format texte, ou enregistrez le fichier en .xlsx. ${byHand}`,
      HUNDREDS,
    ),
  'search-cell-missing': () =>
    text(
      'L’import s’arrête à une ligne sans cellule pour l’identifiant du dossier.',
      `Supprimez les lignes vides, ou enregistrez le fichier de nouveau dans Excel. ${byHand}`,
      HUNDREDS,
    ),
};

const failures: SheetTexts['failures'] = {
  'name-too-long': text('Le nom a plus de 255 caractères.', 'Raccourcissez-le.', NOT_IMPORTED),
  'external-id-too-long': text('Le external_id a plus de 255 caractères.', 'Raccourcissez-le.', NOT_IMPORTED),
  'blank-external-id': text(
    'Le external_id est vide, ou 0.',
    'Remplissez-le.',
    'HQ trouve le dossier par lui : il signale une erreur et n’importe pas la ligne.',
  ),
  'character-not-allowed': text(
    'Une cellule de cette ligne, ou d’une ligne proche, contient un caractère que personne ne voit et que HQ refuse.',
    'Tapez la cellule de nouveau.',
    'HQ importe les lignes par centaines : un seul caractère de ce genre les empêche toutes d’entrer.',
  ),
  'import-stopped': text(
    'L’import de HQ s’est arrêté avant d’enregistrer cette ligne.',
    'Corrigez la ligne où il s’arrête.',
    'Seules les centaines complètes de lignes avant elle sont enregistrées.',
  ),
};

const remarks: SheetTexts['remarks'] = {
  'read-as-date': text('HQ prend la valeur pour une date ou une heure.', AS_TEXT, GUESSES),
  'read-as-true-or-false': text('HQ prend la valeur pour True ou False.', AS_TEXT, GUESSES),
  'read-as-number': text('HQ prend la valeur pour un nombre et enregistre un autre texte.', AS_TEXT, GUESSES),
  'digits-lost': text(
    'Le tableur n’a gardé que les premiers chiffres du numéro.',
    'Prenez le numéro là d’où il vient.',
    'HQ le complète avec des zéros et écrit à un faux numéro.',
  ),
  'error-value': text(
    'La cellule montre une erreur du tableur, ou un numéro sous forme de date.',
    'Mettez la colonne au format texte et tapez la valeur de nouveau.',
    'HQ enregistre le texte de l’erreur.',
  ),
};

export const sheetFr: SheetTexts = {
  refusals,
  failures,
  remarks,
  skipped: text(
    'Toutes les cellules que HQ écrirait sont vides.',
    '',
    'HQ saute la ligne : elle ne vide rien.',
  ),
  duplicate: text(
    'Le numéro figure dans une ligne avant celle-ci, pour un autre dossier.',
    'Trouvez à qui il est.',
    'Un numéro appartient à un seul contact : HQ le donne au premier et ne dit rien ; les réponses n’arrivent qu’à celui-là.',
  ),
  noNumber: text('La ligne n’a pas de numéro de téléphone.', '', 'HQ n’envoie pas de SMS à ce contact.'),
  nearMiss: (column, property) =>
    `La colonne « ${column} » ressemble à ${property}. Sous ce nom, HQ ne la lit pas pour les messages.`,
  noColumns: text(
    'La première feuille n’a pas de noms de colonnes dans sa première ligne.',
    'Écrivez les noms des propriétés dans la première ligne de la première feuille.',
    'HQ ne lit que la première feuille, et n’y trouve rien à importer.',
  ),
  reasons: {
    'value-would-be-guessed': 'HQ prendrait une valeur pour autre chose',
    'cell-hq-fails-at': 'HQ échoue sur une cellule',
    'header-would-be-guessed': 'HQ prendrait le nom d’une colonne pour autre chose',
    'looks-like-formula': 'Excel calculerait une valeur',
  },
  notes: {
    'other-columns-as-text':
      'Les autres colonnes y sont du texte : HQ les enregistre comme elles sont écrites, aussi celles qu’il prend pour des dates ou des nombres dans un fichier CSV.',
    'values-only': 'Seules les valeurs ont été copiées : pas les formules, les formats ni les images.',
    'encoding-guessed':
      'Les lettres ont été lues comme Windows-1252. Regardez dans la copie les noms avec é, ñ ou ü.',
  },
};
