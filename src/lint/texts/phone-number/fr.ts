import { storedNumber } from '../../../contact/phone/phone.ts';
import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import type { Misread } from '../../probes/number/misread.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { spellingsFr } from '../spellings/fr.ts';
import { wordsFr } from '../words/fr.ts';
import type { phoneNumberRulesEn } from './en.ts';

const { list, named, place, portion } = wordsFr;

const PHONE_SEVERAL_IN_ONE_WHY =
  'CommCare HQ prend un numéro par contact. Il refuse une valeur qui contient une virgule, une barre oblique ou un mot, et joint les chiffres de deux numéros en un seul que personne n’a.';
const PHONE_VALIDATION_TOO_STRICT_WHY =
  'Les gens ne peuvent pas saisir leur numéro, ou seulement dans une écriture à laquelle CommCare HQ n’envoie pas. Ils le laissent de côté, ou donnent un numéro qui n’est pas le leur.';
const PHONE_VALIDATION_TOO_STRICT_WIDEN =
  'Faites que la condition de validation accepte l’indicatif du pays et le numéro entier.';
const PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE =
  'Faites que la condition de validation accepte tout numéro du pays tel qu’il suit l’indicatif.';
const PHONE_VALIDATION_TOO_STRICT_KEEP =
  'La condition de validation n’est pas la cause : elle accepte le numéro. Changez l’expression pour qu’elle enregistre l’indicatif et le numéro, chacun une fois.';

/** What the rules say. */
export const phoneNumberRulesFr: typeof phoneNumberRulesEn = {
  'phone-regex-unanchored': {
    unanchored: (pattern: string, witness: string): Message => ({
      what: `Le motif ${quote(pattern)} ne doit correspondre qu’à une partie du numéro : il accepte ${quote(witness)}.`,
      why: '`regex()` de CommCare cherche le motif n’importe où dans le texte. Tout ce qui est avant ou après est enregistré avec le numéro, et CommCare HQ refuse alors le numéro ou envoie à un autre.',
      how: 'Faites que le motif décrive le numéro entier, de `^` à son début jusqu’à `$` à sa fin.',
    }),
    title: (): string => 'Décrire la réponse entière',
  },
  'phone-several-in-one': {
    several: (questions: readonly string[]): Message => ({
      what: `Les numéros de ${list(questions)} sont enregistrés ensemble comme un seul numéro de téléphone.`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'Enregistrez l’un d’eux, et gardez l’autre dans sa propre propriété.',
    }),
    repeated: (question: string): Message => ({
      what: `Toutes les réponses à ${named(question)} sont enregistrées ensemble comme un seul numéro de téléphone.`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'Enregistrez le numéro dans le groupe répété, dans un dossier pour chacun, ou enregistrez l’un d’eux.',
    }),
    title: (): string => 'Enregistrer le premier numéro donné',
  },
  'phone-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `Le numéro de téléphone vient de ${named(question)}, qui accepte n’importe quel texte.`,
      why: 'CommCare HQ n’ajoute pas d’indicatif et ne retire pas de zéro au début. Un numéro comme on le dit n’atteint personne ou quelqu’un d’autre, et le formulaire ne le dit à personne.',
      how: 'Ajoutez une condition de validation qui accepte le numéro avec son indicatif, et dites-le dans la question.',
    }),
    confirmed: (question: string, other: string): Message => ({
      what: `Le numéro de téléphone vient de ${named(question)}, dont la condition de validation le compare seulement à ${quote(other)}, qui accepte n’importe quel texte.`,
      why: 'Deux réponses égales peuvent être fausses toutes les deux : CommCare HQ n’ajoute pas d’indicatif et ne retire pas de zéro au début, et le formulaire ne le dit à personne.',
      how: `Ajoutez aussi à ${quote(other)} une condition de validation qui accepte le numéro avec son indicatif.`,
    }),
    behindCode: (question: string): Message => ({
      what: `Le numéro de téléphone vient de ${named(question)}, qui accepte n’importe quel texte ; le formulaire met l’indicatif du pays devant.`,
      why: 'Un numéro avec son zéro au début ou avec l’indicatif deux fois n’atteint personne ou quelqu’un d’autre, et le formulaire ne le dit à personne.',
      how: 'Ajoutez une condition de validation qui accepte le numéro sans indicatif et sans zéro au début, et dites-le dans la question.',
    }),
  },
  'phone-validation-too-loose': {
    loose: (
      question: string,
      { witness, written, where }: Misread,
      more: number,
      how: 'whole' | 'behind-code',
    ): Message => ({
      what:
        `${named(question)} accepte ${quote(witness.text)} (${spellingsFr[witness.name]})${place(where)}, et ${quote(written)} est enregistré comme numéro de téléphone.` +
        (more > 0
          ? ` Elle accepte encore ${more} ${more === 1 ? 'écriture qui pose' : 'écritures qui posent'} problème.`
          : ''),
      why:
        storedNumber(written) === null
          ? 'CommCare HQ y trouve autre chose que des chiffres, n’enregistre pas de numéro et n’envoie rien.'
          : 'CommCare HQ envoie à ces chiffres tels qu’ils sont : à personne, ou à quelqu’un d’autre.',
      how:
        how === 'whole'
          ? 'Faites que la condition de validation n’accepte que l’indicatif et le numéro, sans zéro au début.'
          : 'Le formulaire met l’indicatif devant la réponse. Faites que la condition de validation n’accepte que les chiffres qui le suivent.',
    }),
    ownDigits: (question: string, { witness, where }: Misread): Message => ({
      what: `${named(question)} accepte ${quote(witness.text)}${place(where)} : des chiffres qui ne sont pas 0 à 9.`,
      why: 'Aucune passerelle et aucun autre numéro ne correspond à de tels chiffres. Les téléphones les prennent pour `\\d` et `[[:digit:]]` ; Web Apps non.',
      how: 'Écrivez `[0-9]` dans le motif : cela veut dire la même chose partout.',
    }),
  },
  'phone-validation-too-strict': {
    noneOfCountry: (
      question: string,
      country: string,
      number: string,
      behindCode: boolean,
      where: Where,
    ): Message => ({
      what: `Aucun numéro mobile de ce pays (${countryName(country, 'fr')}) ne peut être donné dans ${named(question)}${place(where)} : la condition de validation refuse toute écriture de ${quote(number)} que CommCare HQ peut utiliser.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    none: (question: string, behindCode: boolean): Message => ({
      what: `Aucun numéro mobile d’aucun pays ne peut être donné dans ${named(question)} : la condition de validation refuse toute écriture que CommCare HQ peut utiliser.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    spoilt: (question: string, country: string | null, number: string): Message => ({
      what: `Quoi qu’on tape dans ${named(question)}, l’expression n’enregistre pas de numéro mobile utilisable${country === null ? '' : ` (${countryName(country, 'fr')}), comme ${quote(number)}`}.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
    range: (
      question: string,
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
      where: Where,
    ): Message => ({
      what: `${named(question)} refuse${place(where)} des numéros mobiles (${countryName(country, 'fr')})${beginnings.length > 0 ? ` qui commencent par ${list(beginnings, 6)}` : ' qui ont un autre nombre de chiffres'} : ${portion(share)} des plages du pays, comme ${quote(number)}.`,
      why: 'Ces numéros existent. Ceux qui en ont un ne peuvent pas le saisir : ils le laissent de côté, ou donnent un numéro qui n’est pas le leur.',
      how: 'Faites que la condition de validation accepte aussi ces numéros. Le nombre de chiffres suffit pour distinguer les bons numéros de la plupart des faux.',
    }),
    spoiltRange: (
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
    ): Message => ({
      what: `L’expression n’enregistre pas de numéro utilisable pour des numéros mobiles (${countryName(country, 'fr')})${beginnings.length > 0 ? ` qui commencent par ${list(beginnings, 6)}` : ' qui ont un autre nombre de chiffres'} : ${portion(share)} des plages du pays, comme ${quote(number)}.`,
      why: 'Ces numéros existent. Ce qui est enregistré pour ceux qui en ont un est vide, ou un autre numéro.',
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
  },
};
