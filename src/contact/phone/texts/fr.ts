import { countryName } from '../../../language/country-name.ts';
import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersFr } from '../../advice/texts/characters-fr.ts';
import { nameCharacters } from '../../characters.ts';
import type { Change, phoneEn, Remedy } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });
const list = (countries: readonly string[]): string =>
  countries.map((country) => countryName(country, 'fr')).join(', ');
const of = (country: string | null): string => (country === null ? '' : ` (${countryName(country, 'fr')})`);
const digits = (count: number): string => (count === 1 ? '1 chiffre' : `${count} chiffres`);
const are = (count: number): string => (count === 1 ? 'manque' : 'manquent');

function day(since: string): string {
  if (since.length === 4) return since;
  return new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(since));
}

/** What to do: the likely number, or how to find it. */
function save({ count, places, tried }: Remedy): string {
  if (count === 1)
    return `Enregistrez le numéro comme on le compose depuis l’étranger${places.length > 0 ? ` (${list(places)})` : ''}, seulement des chiffres.`;
  if (count > 1)
    return `Enregistrez un seul numéro, comme on le compose depuis l’étranger, seulement des chiffres${places.length > 0 ? ` (sans doute : ${list(places)})` : ''}.`;
  if (tried.length > 0)
    return `Enregistrez l’indicatif du pays et le numéro, seulement des chiffres ; aucun numéro de ${list(tried)} n’a pu y être lu.`;
  return 'Enregistrez l’indicatif du pays et le numéro, seulement des chiffres.';
}

/** The reason that is surer than any other: the country has changed its numbers. */
function changed({ country, since, known }: Change): AdviceText {
  const when = since === null ? '' : ` ${since.length === 4 ? 'en' : 'le'} ${day(since)}`;
  return text(
    `Les numéros ont changé (${countryName(country, 'fr')})${when}, et celui-ci est un ancien numéro.`,
    known
      ? 'Enregistrez le nouveau numéro.'
      : 'Demandez le nouveau numéro : l’ancien ne dit pas à lui seul lequel il est devenu.',
    'Personne ne reçoit un message envoyé à un ancien numéro.',
  );
}

/** For translators: `what` says what is wrong with the number, never the number itself. */
export const phoneFr: typeof phoneEn = {
  plus: () =>
    text(
      'Le numéro est gardé avec son +.',
      'Enregistrez seulement les chiffres.',
      'HQ l’enregistre sans le +, et sa documentation demande des chiffres, pour que les valeurs se comparent.',
    ),
  punctuation: () =>
    text(
      'Le numéro est gardé avec des espaces, des parenthèses, des tirets ou des points.',
      'Enregistrez seulement les chiffres.',
      'HQ les retire avant d’envoyer, mais le dossier les garde, et les valeurs ne se comparent pas.',
    ),
  leadingZero: (remedy: Remedy) =>
    text(
      'Le numéro commence par 0 : il est écrit comme on le compose dans son pays.',
      save(remedy),
      'HQ a besoin de l’indicatif du pays et envoie aux chiffres tels qu’ils sont.',
    ),
  countryCodeMissing: (remedy: Remedy) =>
    text(
      'L’indicatif du pays manque.',
      save(remedy),
      'HQ n’en ajoute pas et envoie aux chiffres tels qu’ils sont, ce qui est un autre numéro ou aucun.',
    ),
  perhapsNational: (abroad: string | null, national: string) =>
    text(
      `C’est un numéro${abroad === null ? ' d’un autre pays' : of(abroad)}, mais aussi un numéro sans indicatif (${countryName(national, 'fr')}).`,
      `Si le numéro de ce pays (${countryName(national, 'fr')}) était voulu, enregistrez-le avec l’indicatif.`,
      'HQ n’ajoute pas d’indicatif et envoie aux chiffres tels qu’ils sont.',
    ),
  otherCountry: (abroad: string | null) =>
    text(
      `C’est un numéro${abroad === null ? ' d’un autre pays' : of(abroad)}, qui n’est pas un pays du projet.`,
      'Si ce n’était pas voulu, vérifiez l’indicatif du pays.',
      '',
    ),
  internationalPrefix: (remedy: Remedy) =>
    text(
      'Le numéro commence par 00 ou 011, qui ne sert qu’à appeler hors d’un pays.',
      save(remedy),
      'HQ garde ces chiffres, donc les messages vont à un faux numéro.',
    ),
  zeroInBrackets: (remedy: Remedy) =>
    text(
      'Le « (0) » ne se compose qu’à l’intérieur du pays.',
      save(remedy),
      'HQ retire les parenthèses et garde le 0, donc les messages vont à un faux numéro.',
    ),
  zeroAfterCode: (remedy: Remedy) =>
    text(
      'Il y a un 0 après l’indicatif, qui ne se compose qu’à l’intérieur du pays.',
      save(remedy),
      'HQ garde le 0, donc les messages vont à un faux numéro.',
    ),
  zeroLost: (remedy: Remedy) =>
    text(
      'Un 0 manque après l’indicatif : dans ce pays, il fait partie du numéro.',
      save(remedy),
      'Les tableurs et les questions de nombre perdent un 0 au début. HQ envoie aux chiffres tels qu’ils sont.',
    ),
  codeDoubled: (remedy: Remedy) =>
    text(
      'L’indicatif du pays y est deux fois.',
      save(remedy),
      'Il a été mis devant un numéro qui l’avait déjà. HQ envoie aux chiffres tels qu’ils sont.',
    ),
  trailingDecimal: (remedy: Remedy) =>
    text(
      'Le numéro finit par « .0 », comme les nombres des tableurs.',
      `${save(remedy)} Gardez la réponse comme texte.`,
      'HQ retire le point et garde le 0, donc les messages vont à un autre numéro.',
    ),
  scientific: (remedy: Remedy) =>
    text(
      'Le numéro est en notation scientifique, comme l’écrivent les tableurs et les calculs.',
      `${save(remedy)} Gardez la réponse comme texte.`,
      'HQ refuse la lettre E : il n’y a pas de numéro auquel envoyer.',
    ),
  notAscii: (remedy: Remedy) =>
    text(
      'Le numéro est écrit avec des chiffres qui ne sont pas 0 à 9.',
      save(remedy),
      'HQ les accepte, mais aucune passerelle et aucun autre numéro ne leur correspondra.',
    ),
  extension: (remedy: Remedy) =>
    text(
      'Le numéro a un poste.',
      save(remedy),
      'HQ le refuse, et un message ne peut pas être envoyé à un poste.',
    ),
  several: (remedy: Remedy) =>
    text(
      'Il semble y avoir deux numéros dans une valeur.',
      save(remedy),
      'HQ accepte un numéro par contact : il refuse cette valeur ou joint les chiffres en un faux numéro.',
    ),
  refused: (characters: readonly string[], remedy: Remedy) =>
    text(
      `HQ refuse ${nameCharacters(characters, charactersFr)}.`,
      save(remedy),
      'Il n’accepte que des chiffres, des espaces, des parenthèses, des tirets, des points et un + au début.',
    ),
  notANumber: (remedy: Remedy) =>
    text('HQ ne trouve pas de numéro dans cette valeur.', save(remedy), 'Il n’y a donc rien à quoi envoyer.'),
  fewDigits: () =>
    text(
      'Trois chiffres ou moins ne sont qu’un indicatif de pays.',
      'Écrivez le numéro entier.',
      'HQ ne leur envoie jamais rien.',
    ),
  /** `missing`: how many digits, null where that depends. */
  tooShort: (country: string | null, missing: number | null) =>
    text(
      missing === null
        ? `Le numéro est trop court${of(country)}.`
        : `Le numéro est trop court${of(country)} : ${digits(missing)} ${are(missing)}.`,
      'Demandez le numéro entier.',
      'Personne n’a un tel numéro.',
    ),
  tooLong: (country: string | null, extra: number | null) =>
    text(
      extra === null
        ? `Le numéro est trop long${of(country)}.`
        : `Le numéro est trop long${of(country)} : ${digits(extra)} de trop.`,
      'Cherchez des chiffres doublés ou un second numéro.',
      'Personne n’a un tel numéro.',
    ),
  changed,
  unknownCode: () =>
    text(
      'Aucun indicatif de pays ne commence par ces chiffres.',
      'Écrivez d’abord l’indicatif du pays.',
      'Aucune passerelle ne peut livrer à ce numéro.',
    ),
  notValid: (country: string | null) =>
    text(
      `Aucun opérateur${of(country)} n’utilise de tels numéros, d’après les plans de numérotation de libphonenumber.`,
      'Vérifiez les chiffres.',
      'Le message échouera sans doute.',
    ),
  landline: (country: string | null) =>
    text(
      `C’est un téléphone fixe${of(country)}.`,
      'Demandez un numéro mobile.',
      'La plupart des téléphones fixes ne reçoivent pas de SMS : les messages seront sans doute perdus.',
    ),
  mobilePrefixMissing: (country: string) =>
    text(
      `C’est un téléphone fixe${of(country)}, ou un mobile sans le 9 qui suit l’indicatif.`,
      'Si c’est un mobile, enregistrez-le avec le 9.',
      'La plupart des téléphones fixes ne reçoivent pas de SMS : les messages seront sans doute perdus.',
    ),
  service: (country: string | null) =>
    text(
      `C’est un numéro gratuit, surtaxé ou d’entreprise${of(country)}.`,
      'Demandez un numéro mobile.',
      'Il ne peut pas recevoir de SMS.',
    ),
  placeholder: () =>
    text(
      'Cela ressemble à un numéro de remplissage, tapé quand quelqu’un n’a pas de numéro.',
      'Enregistrez plutôt une valeur vide.',
      'HQ y envoie : à personne ou à un inconnu, et le premier contact de ce genre détient le numéro.',
    ),
  shared: () =>
    text(
      'Un autre contact détient aussi ce numéro.',
      'Utilisez un numéro propre au contact s’il y en a un.',
      'Ce projet permet à des contacts de partager un numéro : les deux reçoivent les messages, mais les enquêtes se suivent et une réponse peut être comptée pour le mauvais contact.',
    ),
  owned: (kind: 'case' | 'mobile-worker', pending: boolean) =>
    text(
      `Un autre ${kind === 'case' ? 'dossier' : 'agent mobile'} détient ce numéro pour les messages à double sens${pending ? ' (sa vérification est encore en cours)' : ''}.`,
      'Utilisez un autre numéro, ou fermez l’autre contact, puis enregistrez de nouveau ce dossier : HQ ne transmet pas le numéro de lui-même.',
      'Ce contact reçoit les messages, mais les réponses vont à l’autre, et les enquêtes SMS ne commencent pas.',
    ),
  ownedInOtherSpelling: () =>
    text(
      'Un autre contact détient le même numéro dans une autre écriture.',
      'Enregistrez les deux sous la forme internationale, seulement des chiffres.',
      'HQ ne compare que les chiffres : il les prend pour deux numéros, et des réponses peuvent arriver au mauvais contact.',
    ),
};
