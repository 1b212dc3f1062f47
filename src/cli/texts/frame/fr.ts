import { createLists } from '../../../language/lists.ts';
import { createPlural } from '../../../language/plural.ts';
import { filesFr } from '../../../lint/texts/files/fr.ts';
import type { FrameTexts } from './en.ts';

const plural = createPlural('fr');
const lists = createLists('fr');
const findings = (count: number, one: string, other: string): string =>
  plural(count, { one: `# problème ${one}`, other: `# problèmes ${other}` });

/** What commands say around their work, in French. */
export const frameFr: FrameTexts = {
  hint: (command) => ` (caseline ${command} --help dit ce qu’elle accepte)`,
  overview: ' (caseline --help en donne la liste)',
  meant: (word) => ` ; vouliez-vous dire ${word} ?`,
  noCommand: (name) => `il n’y a pas de commande ${name}`,
  noOption: (name) => `il n’y a pas d’option ${name}`,
  noArgument: (text) => `elle n’accepte pas l’argument ${text}`,
  noValue: (option) => `${option} n’accepte pas de valeur`,
  needsValue: (option, value) => `${option} demande une valeur : ${value}`,
  oneOf: (option, choices, value) => `${option} est ${lists(choices, 'or')}, et non ${value}`,
  between: (option, minimum, maximum, value) =>
    `${option} est un nombre de ${minimum} à ${maximum}, et non ${value}`,
  nameShell: (shells) => `nommez un shell : ${lists(shells, 'or')}`,
  bug: (version, kind) => `une erreur de caseline ${version} lui-même (${kind}) ; merci de la signaler`,
  about: (what, said) => `${what} : ${said}`,
  output: 'sortie',
  input: 'entrée standard',
  file: 'fichier',
  files: filesFr,
  unread: (code) => `lecture impossible${code && ` (${code})`}`,
  unwritten: (code) => `écriture impossible${code && ` (${code})`}`,
  irregular: 'n’est pas un fichier ordinaire',
  noStream: 'n’est ni un fichier ni un tube',
  tooLarge: (size) => `dépasse ${size}`,
  bytes: (count) => `${count} octets`,
  notJson: 'n’est pas du JSON',
  emptyInput: 'l’entrée standard est vide',
  value: 'valeur',
  expected: (what) => `attendu : ${what}`,
  missing: 'manque',
  wrongValue: 'a une valeur incorrecte',

  lint: {
    oneFile: 'nommez au moins un fichier',
    nameForStdin: '--stdin-filename va avec -',
    fixesFiles: '--fix écrit des fichiers ; elle ne va pas avec -',
    baselineName: '--update-baseline demande --stdin-filename NAME à côté de -',
    noRule: (id) => `il n’y a pas de règle ${id}`,
    useSetting: (id) => `utilisez ${id}=off, info, warning ou error`,
    noSetting: (name) => `il n’y a pas de réglage ${name}`,
    noBaseline: '--update-baseline demande --baseline FILE',
    oneForm: '--actions avec les actions d’un formulaire va avec un seul formulaire',
    ofActions: (said) => `le fichier de --actions ${said}`,
    noActions: 'n’est ni du JSON, ni une page ou un envoi de CommCare HQ',
    nothing: 'ne contient pas de Case Management de CommCare HQ',
    noAppForms: 'est une application sans formulaire',
    noForm: (xmlns) => `n’a pas de formulaire avec le xmlns ${xmlns}`,
    severalForms: (xmlns) => `a plusieurs formulaires avec le xmlns ${xmlns}`,
    withoutActions: (xmlns) => `n’a pas d’actions du formulaire avec le xmlns ${xmlns}`,
    ruleBroke: (id) => `la règle ${id} s’est interrompue : une erreur de caseline ; merci de la signaler`,
    barren: (count) =>
      count === 1
        ? 'son seul fichier n’est pas un formulaire'
        : `aucun de ses ${count} fichiers n’est un formulaire`,
    emptyFolder: 'le dossier ne contient pas de fichier .xml ni .ccz',
    noMatch: 'aucun fichier n’a un tel nom',
    damaged: 'l’archive est endommagée',
    entries: (most) => `l’archive contient plus de ${most} fichiers`,
    unpacksLarge: 'l’archive décompressée dépasse 100 Mo',
    swells: 'l’archive décompressée dépasse de loin ce qu’elle contient',
    cut: 'est coupé avant la fin',
    packing: 'est compressé d’une façon inconnue',
    notUnpacked: 'décompression impossible',
    moreWarnings: (count, most) =>
      `${plural(count, { one: '# avertissement', other: '# avertissements' })} : plus que --max-warnings ${most} ne permet`,
    gone: (count) =>
      `${findings(count, 'a disparu', 'ont disparu')} des formulaires ; --update-baseline les retire`,
    fresh: (count, file) =>
      `${findings(count, 'n’est pas', 'ne sont pas')} dans ${file} : corrigez ce qui est faux, ou acceptez-le avec --update-baseline`,
    formGone: (form) => `${form} n’existe plus et a été retiré`,
    known: (count) => `${findings(count, 'est connu', 'sont connus')} désormais`,
    inApp: 'les formulaires à l’intérieur d’une application ne sont pas modifiés',
    notChanged: (encoding) => `non modifié, car ${encoding} ne peut pas être écrit`,
    times: (title, count) => `${title} (${count} fois)`,
    configThere: 'existe déjà',
    wrote: (file) => `${file} est écrit.`,
    sayProject:
      'Dites dans « project » ce que l’on sait : countries, languages, gateways, … (docs/command-line.md).',
  },

  try: {
    oneWay: 'donnez une seule de ces options : --answers, --table ou --batch',
    oneForm: 'nommez un formulaire',
    namesItself: '--batch nomme elle-même ses formulaires',
    ofForm: '--form va avec un formulaire nommé',
    noForm: (wanted) => `il n’y a pas de formulaire ${wanted}`,
    itsForms: (names) => ` ; ses formulaires sont ${names}`,
    several: (count, names) => `il y a ${count} formulaires ; nommez-en un avec --form : ${names}`,
    line: (number) => `ligne ${number}`,
    noLine: 'il n’y a aucune ligne',
    noRow: 'il n’y a aucune ligne de valeurs',
    twice: (column) => `la colonne ${column} y est deux fois`,
    expectsNothing: 'aucune colonne ne dit ce qui est attendu (une propriété, result, sms, replies ou email)',
    noCase: 'aucun dossier du formulaire ne l’a',
    noCaseWith: (action) => `le formulaire n’a pas de dossier ${action} qui l’ait`,
    severalCases: (names) => `plusieurs dossiers l’ont : écrivez ${lists(names, 'or')}`,
    lines: (count) => plural(count, { one: '# ligne', other: '# lignes' }),
  },

  sheet: {
    oneFile: 'nommez un fichier',
    atMostOne: 'nommez un seul fichier au plus',
    itself: 'est le fichier lui-même ; nommez-en un autre',
    day: 'écrivez un jour comme 2026-11-29',
    map: 'écrivez PROPERTY=COLUMN',
    noProperty: (property, meant) => `${property} n’est pas une propriété de contact ; ${meant} en est une`,
    noColumn: (column, known) =>
      `le fichier n’a pas de colonne « ${column} » (il a : ${known === '' ? 'aucune' : known})`,
  },

  health: {
    behindFrom: 'nommez le fichier après --from',
    twoWays: '--from et --hq sont deux façons : donnez-en une',
    noWay: '--from FILE ou --hq URL manque',
    noState: 'n’est pas l’état d’un rapport ; supprimez-le pour recommencer',
    otherState: 'est d’un autre projet ou serveur ; choisissez un autre fichier avec --state',
    noProject: '--project doit nommer un projet',
    notProtected:
      'doit commencer par https:// (http:// pour cette machine seulement) : des clés et des numéros y vont',
    noUser: 'ne doit contenir ni nom ni mot de passe : les clés viennent d’un fichier ou de l’environnement',
    keyMissing: 'CASELINE_HQ_KEY doit être définie : "name@example.org:key"',
    failed: (kind) => `échec (${kind})`,
    stopped: (why) =>
      ({
        stopped: 'arrêté',
        'signed-out': 'CommCare HQ n’accepte pas la clé',
        forbidden: 'CommCare HQ ne le permet pas : ni le rôle de la clé ni le forfait du projet ne suffisent',
        absent: 'CommCare HQ ne connaît pas ce projet, ou n’a pas cette adresse',
        refused: 'CommCare HQ a refusé la question',
        unreachable: 'CommCare HQ est injoignable',
        garbage: 'CommCare HQ a répondu quelque chose d’illisible',
      })[why],
  },

  dictionary: {
    missing: (option) => `${option} manque`,
    ending: '--output doit se terminer par .xlsx',
    caseType:
      'HQ accepte des noms qui commencent par une lettre et n’ont que des lettres, des chiffres, - et _',
    longCaseType: (most) => `le nom d’une feuille n’a pas de place pour plus de ${most} caractères`,
  },
};
