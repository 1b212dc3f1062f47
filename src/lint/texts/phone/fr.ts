import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsFr } from '../words/fr.ts';
import type { phoneRulesEn } from './en.ts';

const { named } = wordsFr;

const PHONE_FROM_NUMBER_ZERO_IS_LOST =
  'Un nombre n’a ni zéro au début ni `+` : `0712…` devient `712…`, et `number()` de `+254…` n’est rien du tout.';
const PHONE_FROM_NUMBER_TO_PHONE =
  'Faites-en une question de numéro de téléphone (dans CommCare « Phone Number or Numeric ID ») : elle montre le clavier à chiffres et garde la réponse comme texte.';
const PHONE_FROM_NUMBER_KEEP_TEXT =
  'Gardez le numéro comme texte jusqu’au bout : utilisez `concat`, `substr` ou `regex`, et pas `number`, `int`, `round` ni calcul.';
const PHONE_FROM_NUMBER_LETTER =
  'Une fonction de texte écrit un nombre de 2147483648 ou plus comme `2.54712345678E11`, qui n’est pas un numéro pour CommCare HQ : rien n’est envoyé. De courts numéros d’essai cachent l’erreur.';
const PHONE_PLACEHOLDER_WHY =
  'Quelqu’un peut avoir ce numéro : il reçoit les messages de chaque contact qui n’en a pas, et le premier dossier de ce genre le détient pour les réponses. Cela cache aussi qu’il n’y a pas de numéro.';

/** What the rules say. */
export const phoneRulesFr: typeof phoneRulesEn = {
  'phone-constant': {
    constant: (number: string): Message => ({
      what: `Chaque dossier reçoit le même numéro de téléphone, ${quote(number)}.`,
      why: 'Tous les messages vont à un seul téléphone. Seul le premier dossier peut avoir le numéro pour les messages à double sens ; les autres ne reçoivent jamais de réponse.',
      how: 'Demandez le numéro, ou prenez-le du dossier. Retirez un numéro d’essai avant que l’on utilise le formulaire.',
    }),
  },
  'phone-copied-two-way': {
    copied: (): Message => ({
      what: 'Le formulaire crée un dossier avec le numéro d’un autre dossier et le marque comme vérifié.',
      why: 'Deux contacts sont alors en concurrence pour un numéro, et seul le premier le garde pour les messages à double sens : les réponses et les enquêtes SMS du nouveau dossier ne marchent pas.',
      how: 'Laissez vide l’indicateur du nouveau dossier si l’autre dossier continue, ou envoyez les messages à l’autre dossier.',
    }),
  },
  'phone-from-number': {
    integer: (question: string): Message => ({
      what: `Le numéro de téléphone vient de ${named(question)}, une question de type Integer.`,
      why: `Un Integer ne va pas au-delà de 2147483647, donc pas pour tout numéro. ${PHONE_FROM_NUMBER_ZERO_IS_LOST}`,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    number: (question: string, kind: 'Long' | 'Decimal'): Message => ({
      what: `Le numéro de téléphone vient de ${named(question)}, une question de type ${kind}.`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    scientific: (source: string): Message => ({
      what: `Le numéro de téléphone passe par un nombre puis par un texte dans ${quote(source)}.`,
      why: PHONE_FROM_NUMBER_LETTER,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    computed: (source: string): Message => ({
      what: `Le numéro de téléphone passe par un nombre dans ${quote(source)}.`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    title: (): string => 'En faire une question de numéro de téléphone',
  },
  'phone-invalid': {
    invalid: (text: string, why: string, more: number): Message => ({
      what: `Le formulaire peut écrire ${quote(text)} comme numéro de téléphone, ce qui n’atteint personne.${more > 0 ? ` Il peut en écrire encore ${more} de ce genre.` : ''}`,
      why,
      how: 'Écrivez l’indicatif du pays et le numéro, seulement des chiffres, ou rien.',
    }),
    blank: 'Des espaces ne sont pas un numéro : HQ les retire et ne trouve rien à quoi envoyer.',
    nobody: 'Aucun pays n’a un tel numéro. HQ envoie aux chiffres tels qu’ils sont, ou à personne.',
  },
  'phone-placeholder': {
    constant: (text: string): Message => ({
      what: `Le formulaire peut enregistrer ${quote(text)}, qui veut dire « pas de numéro », comme numéro de téléphone.`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'N’enregistrez rien pour les personnes sans téléphone.',
    }),
    condition: (question: string, text: string): Message => ({
      what: `La condition de validation de ${named(question)} nomme ${quote(text)} pour le laisser passer, et il est enregistré comme numéro de téléphone.`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'Permettez plutôt de laisser la question vide, et retirez le numéro de la condition.',
    }),
    title: (): string => 'La laisser vide',
  },
  'phone-prefix-alone': {
    alone: (prefix: string, question: string, hashtag: string, written: string, sent: boolean): Message => ({
      what: `${quote(prefix)} est mis devant ${named(question)}, qui n’est pas toujours posée : quand elle est cachée, ${quote(written)} est enregistré.`,
      why: sent
        ? 'CommCare HQ le prend pour un numéro et y envoie. Le numéro que le dossier avait avant est perdu.'
        : 'CommCare HQ n’envoie rien à trois chiffres ou moins. Le numéro que le dossier avait avant est perdu, et les listes et rapports montrent un numéro qui n’en est pas un.',
      how: `N’enregistrez rien quand il n’y a pas de numéro, comme dans \`if(${hashtag} = '', '', concat('${prefix}', ${hashtag}))\`.`,
    }),
    title: (): string => 'Ne rien enregistrer quand il n’y a pas de numéro',
  },
  'phone-prefix-keeps-trunk-zero': {
    kept: (
      code: string,
      question: string,
      hashtag: string,
      country: string,
      answer: string,
      written: string,
    ): Message => ({
      what: `${quote(code)} est mis devant ${named(question)}, dont la réponse peut être ${quote(answer)} : alors ${quote(written)} est enregistré.`,
      why: `Le 0 ne se compose qu’à l’intérieur du pays (${countryName(country, 'fr')}). CommCare HQ le garde et envoie à un faux numéro.`,
      how: `Retirez d’abord le 0, comme dans \`concat('${code}', if(starts-with(${hashtag}, '0'), substr(${hashtag}, 1), ${hashtag}))\`, ou refusez-le dans la condition de validation.`,
    }),
  },
  'phone-prefix-wrong-country': {
    wrong: (code: string, codeCountry: string, country: string, number: string, right: string): Message => ({
      what: `${quote(code)} (${countryName(codeCountry, 'fr')}) est mis devant des numéros d’un autre pays (${countryName(country, 'fr')}) : ${quote(number)} est enregistré.`,
      why: 'CommCare HQ envoie à ces chiffres tels qu’ils sont : à quelqu’un dans un autre pays, ou à personne.',
      how: `Mettez ${quote(right)} devant le numéro.`,
    }),
    title: (right: string): string => `Utiliser ${right}`,
  },
};
