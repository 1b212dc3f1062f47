import { createPlural } from '../../../language/plural.ts';
import { spellingsFr } from '../../../lint/texts/spellings/fr.ts';
import type { HelpersTexts } from './en.ts';

const plural = createPlural('fr');

export const helpersFr: HelpersTexts = {
  helpers: 'Aides',
  none: 'Ce formulaire n’écrit aucune des propriétés pour lesquelles il existe une aide.',
  open: {
    number: 'Lire un numéro sous toutes ses formes',
    consent: 'Relier à une question de consentement',
    zone: 'Choisir un fuseau horaire',
    language: 'Choisir des langues',
    gateway: 'Choisir une passerelle',
    examples: 'Essayer des réponses',
  },
  intro: {
    number:
      'On écrit un numéro de bien des façons. Cette aide crée une expression qui donne à CommCare HQ la seule qu’il comprend : indicatif du pays et chiffres.',
    consent:
      '`1` quand la personne a accepté, rien sinon. CommCare HQ prend tout autre texte pour un accord, même `no` et `0`.',
    zone: 'CommCare HQ ne connaît que des noms exacts. Pour tout autre texte, il utilise le fuseau du projet sans le dire.',
    language: 'Les valeurs doivent être les codes de Messaging > Languages, à la lettre près.',
    gateway: 'Avec un nom que le projet ne connaît pas, CommCare HQ n’envoie rien.',
    examples:
      'Ce que la question accepte, ce qui est enregistré et ce que CommCare HQ en fait. Suit vos modifications.',
  },
  question: 'Question',
  noQuestion: 'Le formulaire n’a pas de question pour cela.',
  insert: 'Insérer',
  how: {
    calculate: (name, property) => `Modifie le calcul de \`${name}\`, qui écrit \`${property}\`.`,
    write: (name, property) => `Modifie ce que \`${name}\` enregistre comme \`${property}\`.`,
    'hidden-value': (name, property) =>
      `Ajoute la valeur cachée \`${name}\`, qui écrira désormais \`${property}\`.`,
  },
  nowhere: 'Ce formulaire n’a pas de place pour elle : copiez l’expression.',
  inserted: 'Inséré. Enregistrez le formulaire quand vous serez prêt.',
  expression: 'Expression',
  notProven: 'Elle lit mal un exemple (voir le tableau) et ne peut donc pas être insérée.',
  table: {
    name: 'Exemples',
    answer: 'Réponse',
    saved: 'Enregistré',
    result: 'Résultat',
    nothing: 'rien',
    unknown: 'inconnu',
    empty: 'sans réponse',
  },
  example: spellingsFr,
  number: {
    countries: 'Pays des numéros',
    home: 'Sans indicatif',
    noHome: 'refuser : demander l’indicatif',
    remove: (country) => `Retirer : ${country}`,
    add: 'Ajouter un pays',
    chooseFirst: 'Choisissez d’abord le pays des numéros.',
    verdict: {
      right: 'juste',
      refused: 'pas lu : redemandé',
      home: 'lu comme le pays choisi',
      wrong: 'faux',
    },
    summary: (right, all) =>
      `${plural(right, { one: '# exemple', other: '# exemples' })} sur ${all} : lecture juste`,
    validate: 'Faire refuser par la question ce qui ne peut pas être lu',
    validateInstead:
      'Remplacer la condition de validation de la question : refuser ce qui ne peut pas être lu',
    changesKind: 'La question devient « Phone Number or Numeric ID » : un nombre perdrait son zéro.',
  },
  consent: {
    answer: 'Réponse qui accepte',
    fresh: 'Demander plutôt avec une nouvelle question',
    makes: (question) => `Caseline ajoute la question « ${question} » avec les réponses Oui et Non.`,
    verified: 'vérifié : les réponses arrivent à ce contact',
    notVerified: 'non vérifié',
    duty: 'Aux États-Unis, aucun SMS ne part sans consentement enregistré.',
  },
  pick: {
    search: {
      zone: 'Ville, pays ou décalage',
      language: 'Langue',
      gateway: 'Passerelle',
    },
    results: (n) => plural(n, { one: '# trouvé', other: '# trouvés' }),
    more: (n) => plural(n, { one: 'et # autre : précisez', other: 'et # autres : précisez' }),
    forAll: 'Le même pour tous les contacts.',
    forChoices: (question) => `Choix de « ${question} ».`,
    present: 'déjà là',
    nothingChosen: 'Rien n’est encore choisi.',
    add: (n) => plural(n, { one: 'Ajouter # choix', other: 'Ajouter # choix' }),
    use: (value) => `Utiliser \`${value}\``,
    unknownLanguages:
      'Les langues du projet ne sont pas connues ici. Saisissez un code de Messaging > Languages.',
    unknownGateways:
      'Les passerelles du projet ne sont pas connues ici. Saisissez un nom de Messaging > SMS Connectivity.',
    code: 'Code de langue',
    gatewayName: 'Nom de la passerelle',
    notACode: 'Ce n’est pas un code de langue : deux ou trois minuscules, comme `en` ou `fra`.',
    blanks: 'Le nom d’une passerelle ne contient pas d’espace.',
  },
  examples: {
    condition: 'Condition de validation',
    takesAll: 'La question accepte toute réponse.',
    own: 'Essayez votre propre réponse',
    effect: {
      'asked-again': 'refusé, redemandé',
      sent: 'HQ envoie',
      'sent-elsewhere': 'envoyé à un mauvais numéro',
      'not-sent': 'rien n’est envoyé',
      empty: 'rien n’est enregistré',
      unknown: 'dépend d’autre chose',
    },
    verdict: {
      right: 'bon',
      strict: 'une bonne réponse est perdue',
      loose: 'devrait être refusé',
      unknown: 'ne peut pas être su',
    },
    summary: (wrong, all) =>
      wrong === 0
        ? `Les ${all} exemples donnent un bon résultat`
        : `${plural(wrong, { one: '# exemple donne un mauvais résultat', other: '# exemples donnent un mauvais résultat' })} sur ${all}`,
    unknownCountries:
      'Les pays du projet ne sont pas connus : des numéros de trois autres pays les remplacent.',
  },
};
