import type { Message } from '../../finding.ts';
import { wordsEs } from '../words/es.ts';
import type { gatewayRulesEn } from './en.ts';

const { either, list, named } = wordsEs;

const GATEWAY_UNKNOWN_WHY =
  'Al enviar, CommCare HQ se detiene con “Gateway could not be found” (`GATEWAY_NOT_FOUND`). No vuelve a otra pasarela: no sale ningún mensaje.';

/** What the rules say. */
export const gatewayRulesEs: typeof gatewayRulesEn = {
  'gateway-free-text': {
    free: (question: string): Message => ({
      what: `La pasarela SMS se escribe a mano en ${named(question)}.`,
      why: 'Con un nombre que no conoce, CommCare HQ no envía nada (`GATEWAY_NOT_FOUND`); no vuelve a otra pasarela.',
      how: 'Use una pregunta de opción múltiple o un valor oculto con los nombres, o deje la propiedad vacía para la pasarela predeterminada.',
    }),
  },
  'gateway-invalid-name': {
    invalid: (names: readonly string[]): Message => ({
      what: `Ninguna pasarela SMS puede llamarse ${either(names)}: hay un espacio dentro.`,
      why: 'CommCare HQ no permite espacios en los nombres de las pasarelas, así que ninguna puede tener este. Al enviar se detiene con “Gateway could not be found” (`GATEWAY_NOT_FOUND`).',
      how: 'Copie el nombre de Messaging > SMS Connectivity. Es el nombre, no la descripción.',
    }),
  },
  'gateway-unknown': {
    unknown: (names: readonly string[], gateways: readonly string[]): Message => ({
      what: `El proyecto no tiene la pasarela SMS ${either(names)}.`,
      why: GATEWAY_UNKNOWN_WHY,
      how:
        gateways.length > 0
          ? `Use un nombre de Messaging > SMS Connectivity (${list(gateways)}), o deje la propiedad vacía para la pasarela predeterminada.`
          : 'Deje la propiedad vacía: entonces CommCare HQ toma la pasarela predeterminada.',
    }),
    undecided: (names: readonly string[]): Message => ({
      what: `No se pudo revisar si el proyecto tiene la pasarela SMS ${either(names)}: aquí no se conocen sus pasarelas.`,
      why: GATEWAY_UNKNOWN_WHY,
      how: 'Compare con los nombres en Messaging > SMS Connectivity.',
    }),
  },
};
