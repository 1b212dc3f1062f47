import type { Message } from '../../finding.ts';
import { wordsFr } from '../words/fr.ts';
import type { gatewayRulesEn } from './en.ts';

const { either, list, named } = wordsFr;

const GATEWAY_UNKNOWN_WHY =
  'À l’envoi, CommCare HQ s’arrête avec « Gateway could not be found » (`GATEWAY_NOT_FOUND`). Il ne revient pas à une autre passerelle : aucun message ne part.';

/** What the rules say. */
export const gatewayRulesFr: typeof gatewayRulesEn = {
  'gateway-free-text': {
    free: (question: string): Message => ({
      what: `La passerelle SMS est tapée à la main dans ${named(question)}.`,
      why: 'Pour un nom qu’il ne connaît pas, CommCare HQ n’envoie rien (`GATEWAY_NOT_FOUND`) ; il ne revient pas à une autre passerelle.',
      how: 'Utilisez une question à choix multiple ou une valeur cachée avec les noms, ou laissez la propriété vide pour la passerelle par défaut.',
    }),
  },
  'gateway-invalid-name': {
    invalid: (names: readonly string[]): Message => ({
      what: `Aucune passerelle SMS ne peut s’appeler ${either(names)} : il y a une espace dedans.`,
      why: 'CommCare HQ ne permet pas d’espaces dans les noms des passerelles, donc aucune ne peut avoir celui-ci. À l’envoi, il s’arrête avec « Gateway could not be found » (`GATEWAY_NOT_FOUND`).',
      how: 'Copiez le nom depuis Messaging > SMS Connectivity. C’est le nom, pas la description.',
    }),
  },
  'gateway-unknown': {
    unknown: (names: readonly string[], gateways: readonly string[]): Message => ({
      what: `Le projet n’a pas de passerelle SMS ${either(names)}.`,
      why: GATEWAY_UNKNOWN_WHY,
      how:
        gateways.length > 0
          ? `Utilisez un nom de Messaging > SMS Connectivity (${list(gateways)}), ou laissez la propriété vide pour la passerelle par défaut.`
          : 'Laissez la propriété vide : CommCare HQ prend alors la passerelle par défaut.',
    }),
    undecided: (names: readonly string[]): Message => ({
      what: `Il n’a pas pu être vérifié si le projet a la passerelle SMS ${either(names)} : ses passerelles ne sont pas connues ici.`,
      why: GATEWAY_UNKNOWN_WHY,
      how: 'Comparez avec les noms sous Messaging > SMS Connectivity.',
    }),
  },
};
