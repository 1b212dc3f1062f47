import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsEs } from '../words/es.ts';
import type { verifiedRulesEn } from './en.ts';

const { named } = wordsEs;

const VERIFIED_FALSE_IS_TRUE_WHY =
  'CommCare HQ toma todo texto no vacío por “verificado”, también `0`, `no` y `false`. ' +
  'Quienes dijeron que no cuentan como si hubieran aceptado, y reciben mensajes.';
const VERIFIED_NOT_ONE_WHY =
  'CommCare HQ toma todo texto no vacío por verificado, pero su documentación pide `1`, e informes, filtros y otros formularios buscan `1`.';
const VERIFIED_NOT_ONE_HOW = "Guarde `1` por sí y nada por no, como en `if(#form/consent = 'yes', 1, '')`.";

/** What the rules say. */
export const verifiedRulesEs: typeof verifiedRulesEn = {
  'two-way-not-set': {
    notSet: (): Message => ({
      what: 'El formulario crea un contacto con número de teléfono y nunca llena `contact_phone_number_is_verified`.',
      why: 'El contacto recibe mensajes pero no puede responder: las respuestas no se le asignan, y las encuestas SMS fallan con “Contact has no two-way phone number”.',
      how: 'Pida el consentimiento y guarde `1` en `contact_phone_number_is_verified` si el contacto debe poder responder.',
    }),
  },
  'verified-false-is-true': {
    value: (value: string): Message => ({
      what: `\`contact_phone_number_is_verified\` puede ser ${quote(value)}, que CommCare HQ lee como sí.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Guarde `1` por sí y nada por no, como en `if(#form/consent = 'yes', 1, '')`.",
    }),
    label: (value: string, label: string): Message => ({
      what: `\`contact_phone_number_is_verified\` puede ser ${quote(value)}, la opción ${quote(label)}, que CommCare HQ lee como sí.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: `Guarde \`1\` por sí y nada por no: ponga en medio un valor oculto, como \`if(… = '1', 1, '')\`.`,
    }),
    blank: (): Message => ({
      what: '`contact_phone_number_is_verified` puede ser un espacio, que parece vacío y que CommCare HQ lee como sí.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Guarde `''` por no.",
    }),
    count: (source: string): Message => ({
      what: `\`contact_phone_number_is_verified\` es una cuenta, ${quote(source)}: es \`0\` cuando no hay nada, y CommCare HQ lo lee como sí.`,
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Guarde `1` por sí y nada por no, como en `if(… > 0, 1, '')`.",
    }),
    boolean: (): Message => ({
      what: '`contact_phone_number_is_verified` es el resultado de una condición, así que se guarda como `0` cuando no se cumple, y CommCare HQ lo lee como sí.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Ponga la condición dentro de `if(…, 1, '')`.",
    }),
    number: (): Message => ({
      what: '`contact_phone_number_is_verified` viene de una pregunta numérica que acepta `0`, que CommCare HQ lee como sí.',
      why: VERIFIED_FALSE_IS_TRUE_WHY,
      how: "Guarde `1` por sí y nada por no: ponga en medio un valor oculto `if(… = 1, 1, '')`.",
    }),
    empty: (): string => 'No guardar nada por no',
    wrap: (): string => 'Guardar 1 por sí, nada por no',
  },
  'verified-not-one': {
    value: (text: string): Message => ({
      what: `\`contact_phone_number_is_verified\` puede ser ${quote(text)} en lugar de \`1\`.`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    answer: (question: string): Message => ({
      what: `\`contact_phone_number_is_verified\` viene de ${named(question)}, que acepta otras respuestas que \`1\`.`,
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    computed: (): Message => ({
      what: '`contact_phone_number_is_verified` se calcula y puede ser algo distinto de `1`.',
      why: VERIFIED_NOT_ONE_WHY,
      how: VERIFIED_NOT_ONE_HOW,
    }),
    title: (): string => 'Guardar 1',
  },
  'verified-without-consent': {
    noConsent: (): Message => ({
      what: '`contact_phone_number_is_verified` se llena sin preguntar a nadie: no depende de ninguna respuesta, salvo del número mismo.',
      why: 'La marca dice que la persona aceptó recibir mensajes. En Estados Unidos CommCare no envía SMS sin consentimiento registrado, y en otros países hay personas que reciben mensajes que nunca aceptaron.',
      how: "Pregunte y guarde la respuesta, como en `if(#form/consent = 'yes', 1, '')`.",
    }),
  },
  'verified-without-phone': {
    alone: (): Message => ({
      what: 'El formulario crea un caso y marca su número de teléfono como verificado, pero no escribe ningún número.',
      why: 'Sin `contact_phone_number` la marca no hace nada: CommCare HQ no tiene número al que enviar. Cuando llega un número después, cuenta como verificado aunque no se preguntó a nadie.',
      how: 'Guarde el número en el mismo caso, o quite la marca.',
    }),
  },
};
