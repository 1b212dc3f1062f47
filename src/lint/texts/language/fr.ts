import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsFr } from '../words/fr.ts';
import type { languageRulesEn } from './en.ts';

const { either, list, named } = wordsFr;

const LANGUAGE_UNKNOWN_WHY =
  'CommCare HQ compare le code exactement, lettre par lettre. Pour un code qu’il n’a pas, il envoie la langue par défaut du projet, ou aucun message.';
const TIME_ZONE_UNKNOWN_WHY =
  'Il ne le dit nulle part : les messages à ce contact suivent sans bruit le fuseau du projet et peuvent arriver la nuit.';

/** A number of hours from Greenwich. */
function offset(hours: number, ahead: boolean): string {
  return `${hours} ${hours === 1 ? 'heure' : 'heures'} ${ahead ? 'd’avance sur' : 'de retard sur'} Greenwich`;
}

/** What the rules say. */
export const languageRulesFr: typeof languageRulesEn = {
  'language-choice-missing': {
    missing: (question: string, languages: readonly string[]): Message => ({
      what: `${named(question)} ne propose pas ${list(languages)}, langue dans laquelle le projet a des messages.`,
      why: 'Les personnes qui la parlent doivent choisir une autre langue et reçoivent les messages dans celle-là.',
      how: 'Ajoutez un choix avec cette valeur, si ces personnes sont interrogées.',
    }),
    title: (languages: readonly string[]): string => `Ajouter ${languages.join(', ')}`,
  },
  'language-free-text': {
    free: (question: string): Message => ({
      what: `Le code de langue est tapé à la main dans ${named(question)}.`,
      why: 'CommCare HQ compare le code lettre par lettre avec Messaging > Languages. `English`, `EN` ou une espace à la fin n’est pas une langue pour lui : la personne reçoit la langue par défaut du projet, ou aucun message.',
      how: 'Utilisez une question à choix multiple dont les valeurs sont les codes.',
    }),
  },
  'language-unknown': {
    unknown: (codes: readonly string[], languages: readonly string[]): Message => ({
      what: `Le projet n’a pas de langue ${either(codes)}.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how:
        languages.length > 0
          ? `Utilisez un des codes de Messaging > Languages (${list(languages, 6)}), ou ajoutez-y la langue.`
          : 'Ajoutez la langue sous Messaging > Languages.',
    }),
    noCode: (codes: readonly string[]): Message => ({
      what: `Il n’y a pas de code de langue ${either(codes)}.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Utilisez le code de Messaging > Languages : deux ou trois lettres minuscules, comme `en` ou `fra`.',
    }),
    undecided: (codes: readonly string[]): Message => ({
      what: `Il n’a pas pu être vérifié si le projet a la langue ${either(codes)} : ses langues ne sont pas connues ici.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Comparez avec la liste sous Messaging > Languages.',
    }),
  },
  'time-zone-deprecated': {
    old: (text: string, current: string | null): Message => ({
      what: `${quote(text)} n’est pas dans la liste des fuseaux horaires que CommCare HQ montre.`,
      why: 'CommCare HQ connaît encore le nom, donc les messages arrivent à la bonne heure. Personne ne peut le choisir dans CommCare HQ, et d’autres logiciels peuvent ne pas le connaître.',
      how: current
        ? `Utilisez le nom actuel, ${quote(current)}.`
        : 'Utilisez le nom d’un lieu, comme `Africa/Nairobi`.',
    }),
  },
  'time-zone-free-text': {
    free: (question: string): Message => ({
      what: `Le fuseau horaire est tapé à la main dans ${named(question)}.`,
      why: 'CommCare HQ ne connaît que des noms exacts comme `Africa/Nairobi`. Pour tout autre texte, il prend sans rien dire le fuseau du projet, et les messages peuvent arriver la nuit.',
      how: 'Utilisez une question à choix multiple ou une table de référence avec les noms, ou une valeur cachée.',
    }),
  },
  'time-zone-sign': {
    sign: (text: string, hours: number, ahead: boolean): Message => ({
      what: `${quote(text)} est l’heure avec ${offset(hours, ahead)} : le signe veut dire l’inverse de ce qu’il semble.`,
      why: 'Dans ces noms, `+` veut dire à l’ouest de Greenwich. Si l’autre côté était voulu, les messages arrivent bien des heures trop tôt ou trop tard.',
      how: 'Utilisez le nom d’un lieu, comme `Africa/Nairobi` ; il suit aussi l’heure d’été.',
    }),
    title: (zone: string, hours: number, ahead: boolean): string =>
      `Utiliser ${zone} (${offset(hours, ahead)})`,
  },
  'time-zone-unknown': {
    unknown: (names: readonly string[], how: string): Message => ({
      what: `CommCare HQ ne connaît pas de fuseau horaire ${either(names)}.`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how,
    }),
    blank: (names: readonly string[]): Message => ({
      what: `CommCare HQ ne connaît pas de fuseau horaire ${either(names)} : il y a une espace autour du nom.`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how: 'Retirez l’espace.',
    }),
    useOne: (zones: readonly string[]): string => `Utilisez le nom d’un lieu, comme ${either(zones)}.`,
    useMeant: (zones: readonly string[]): string =>
      `Utilisez le nom du lieu voulu, comme ${either(zones)} : ils ont des heures différentes.`,
    useList: (): string =>
      'Utilisez un nom de la liste sous Project Settings > Default Timezone, comme `Africa/Nairobi`.',
  },
};
