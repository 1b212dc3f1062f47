import type { Message } from '../../finding.ts';
import { wordsSw } from '../words/sw.ts';
import type { gatewayRulesEn } from './en.ts';

const { either, list, named } = wordsSw;

const GATEWAY_UNKNOWN_WHY =
  'Inapotuma, CommCare HQ inasimama na “Gateway could not be found” (`GATEWAY_NOT_FOUND`). Hairudi kwenye lango lingine: hakuna ujumbe unaotoka.';

/** What the rules say. */
export const gatewayRulesSw: typeof gatewayRulesEn = {
  'gateway-free-text': {
    free: (question: string): Message => ({
      what: `Lango la SMS linaandikwa kwa mkono kwenye ${named(question)}.`,
      why: 'Kwa jina lisilojulikana CommCare HQ haitumi chochote (`GATEWAY_NOT_FOUND`); hairudi kwenye lango lingine.',
      how: 'Tumia swali la machaguo au thamani iliyofichwa yenye majina, au acha sifa tupu kwa lango la kawaida.',
    }),
  },
  'gateway-invalid-name': {
    invalid: (names: readonly string[]): Message => ({
      what: `Hakuna lango la SMS linaloweza kuitwa ${either(names)}: kuna nafasi tupu ndani yake.`,
      why: 'CommCare HQ hairuhusu nafasi tupu kwenye majina ya malango, kwa hiyo hakuna linaloweza kuwa na hili. Inapotuma, inasimama na “Gateway could not be found” (`GATEWAY_NOT_FOUND`).',
      how: 'Nakili jina kutoka Messaging > SMS Connectivity. Ni jina, si maelezo.',
    }),
  },
  'gateway-unknown': {
    unknown: (names: readonly string[], gateways: readonly string[]): Message => ({
      what: `Mradi hauna lango la SMS ${either(names)}.`,
      why: GATEWAY_UNKNOWN_WHY,
      how:
        gateways.length > 0
          ? `Tumia jina kutoka Messaging > SMS Connectivity (${list(gateways)}), au acha sifa tupu kwa lango la kawaida.`
          : 'Acha sifa tupu: hapo CommCare HQ inatumia lango la kawaida.',
    }),
    undecided: (names: readonly string[]): Message => ({
      what: `Haikuweza kukaguliwa kama mradi una lango la SMS ${either(names)}: malango yake hayajulikani hapa.`,
      why: GATEWAY_UNKNOWN_WHY,
      how: 'Linganisha na majina chini ya Messaging > SMS Connectivity.',
    }),
  },
};
