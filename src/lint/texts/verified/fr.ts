import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsFr } from '../words/fr.ts';
import type { verifiedRulesEn } from './en.ts';

const { named } = wordsFr;

const VERIFIED_FALSE_IS_TRUE_WHY =
  'CommCare HQ prend tout texte non vide pour « vérifié », aussi `0`, `no` et `false`. ' +
  'Les personnes qui ont dit non sont comptées comme ayant accepté, et reçoivent des messages.';
const VERIFIED_NOT_ONE_WHY =
  'CommCare HQ prend tout texte non vide pour vérifié, mais sa documentation demande `1`, et les rapports, les filtres et d’autres formulaires cherchent `1`.';
const VERIFIED_NOT_ONE_HOW =
  "Enregistrez `1` pour oui et rien pour non, comme dans `if(#form/consent = 'yes', 1, '')`.";

/** What the rules say. */
export const verifiedRulesFr: typeof verifiedRulesEn = {
  'two-way-not-set': {
    notSet: (): Message => ({
      what: 'Le formulaire crée un contact avec un numéro de téléphone et ne remplit jamais `contact_phone_number_is_verified`.',
      why: 'Le contact reçoit les messages mais ne peut pas répondre : les réponses ne lui sont pas attribuées, et les enquêtes SMS échouent avec « Contact has no two-way phone number ».',
      how: 'Demandez le consentement et enregistrez `1` dans `contact_phone_number_is_verified` si le contact doit pouvoir répondre.',
    }),
  },
  'verified-false-is-true': {
    value: (value: string): Message => ({
      what: `\`contact_phone_number_is_verified\` peut devenir ${quote(value)}, que CommCare HQ lit comme un oui.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Enregistrez `1` pour oui et rien pour non, comme dans `if(#form/consent = 'yes', 1, '')`.",
    }),
    label: (value: string, label: string): Message => ({
      what: `\`contact_phone_number_is_verified\` peut devenir ${quote(value)}, le choix ${quote(label)}, que CommCare HQ lit comme un oui.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: `Enregistrez \`1\` pour oui et rien pour non : mettez une valeur cachée entre les deux, comme \`if(… = '1', 1, '')\`.`,
    }),
    blank: (): Message => ({
      what: '`contact_phone_number_is_verified` peut devenir une espace, qui semble vide et que CommCare HQ lit comme un oui.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Enregistrez `''` pour non.",
    }),
    count: (source: string): Message => ({
      what: `\`contact_phone_number_is_verified\` est un compte, ${quote(source)} : il vaut \`0\` quand il n’y a rien, et CommCare HQ lit cela comme un oui.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Enregistrez `1` pour oui et rien pour non, comme dans `if(… > 0, 1, '')`.",
    }),
    boolean: (): Message => ({
      what: '`contact_phone_number_is_verified` est le résultat d’une condition : il est enregistré comme `0` quand elle n’est pas remplie, et CommCare HQ lit cela comme un oui.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Mettez la condition dans `if(…, 1, '')`.",
    }),
    number: (): Message => ({
      what: '`contact_phone_number_is_verified` vient d’une question de nombre qui accepte `0`, que CommCare HQ lit comme un oui.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Enregistrez `1` pour oui et rien pour non : mettez une valeur cachée `if(… = 1, 1, '')` entre les deux.",
    }),
    empty: (): string => 'Ne rien enregistrer pour non',
    wrap: (): string => 'Enregistrer 1 pour oui, rien pour non',
  },
  'verified-not-one': {
    value: (text: string): Message => ({
      what: `\`contact_phone_number_is_verified\` peut devenir ${quote(text)} au lieu de \`1\`.`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    answer: (question: string): Message => ({
      what: `\`contact_phone_number_is_verified\` vient de ${named(question)}, qui accepte d’autres réponses que \`1\`.`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    computed: (): Message => ({
      what: '`contact_phone_number_is_verified` est calculée et peut devenir autre chose que `1`.',
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    title: (): string => 'Enregistrer 1',
  },
  'verified-without-consent': {
    noConsent: (): Message => ({
      what: '`contact_phone_number_is_verified` est remplie sans demander à personne : elle ne dépend d’aucune réponse sauf du numéro lui-même.',
      why: 'L’indicateur dit que la personne a accepté de recevoir des messages. Aux États-Unis, CommCare n’envoie pas de SMS sans consentement noté, et ailleurs des personnes reçoivent des messages qu’elles n’ont jamais acceptés.',
      how: "Demandez, et enregistrez la réponse, comme dans `if(#form/consent = 'yes', 1, '')`.",
    }),
  },
  'verified-without-phone': {
    alone: (): Message => ({
      what: 'Le formulaire crée un dossier et marque son numéro comme vérifié, mais n’écrit pas de numéro.',
      why: 'Sans `contact_phone_number`, l’indicateur ne fait rien : CommCare HQ n’a pas de numéro auquel envoyer. Quand un numéro vient plus tard, il compte comme vérifié bien que personne n’ait été interrogé.',
      how: 'Enregistrez le numéro dans le même dossier, ou retirez l’indicateur.',
    }),
  },
};
