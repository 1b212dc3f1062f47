import type { Message } from '../../finding.ts';
import { wordsEn } from '../words/en.ts';

const { either, list, named } = wordsEn;

const GATEWAY_UNKNOWN_WHY =
  'When it sends, CommCare HQ stops with “Gateway could not be found” (`GATEWAY_NOT_FOUND`). It does not fall back to another gateway: no message goes out.';

/** What the rules say. */
export const gatewayRulesEn = {
  'gateway-free-text': {
    free: (question: string): Message => ({
      what: `The SMS gateway is typed by hand in ${named(question)}.`,
      why: 'For a name that it does not know CommCare HQ sends nothing (`GATEWAY_NOT_FOUND`); it does not fall back to another gateway.',
      how: 'Use a multiple choice question or a hidden value with the names, or leave the property empty for the default gateway.',
    }),
  },
  'gateway-invalid-name': {
    invalid: (names: readonly string[]): Message => ({
      what: `No SMS gateway can have the name ${either(names)}: there is a blank in it.`,
      why: 'CommCare HQ allows no blanks in the names of gateways, so none can have this one. When it sends, it stops with “Gateway could not be found” (`GATEWAY_NOT_FOUND`).',
      how: 'Copy the name from Messaging > SMS Connectivity. It is the name, not the description.',
    }),
  },
  'gateway-unknown': {
    unknown: (names: readonly string[], gateways: readonly string[]): Message => ({
      what: `The project has no SMS gateway ${either(names)}.`,
      why: GATEWAY_UNKNOWN_WHY,
      how:
        gateways.length > 0
          ? `Use a name from Messaging > SMS Connectivity (${list(gateways)}), or leave the property empty for the default gateway.`
          : 'Leave the property empty: then CommCare HQ takes the default gateway.',
    }),
    undecided: (names: readonly string[]): Message => ({
      what: `It could not be checked whether the project has the SMS gateway ${either(names)}: its gateways are not known here.`,
      why: GATEWAY_UNKNOWN_WHY,
      how: 'Compare with the names under Messaging > SMS Connectivity.',
    }),
  },
};
