import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsEs } from '../words/es.ts';
import type { phoneRulesEn } from './en.ts';

const { named } = wordsEs;

const PHONE_FROM_NUMBER_ZERO_IS_LOST =
  'Un número no tiene cero al principio ni `+`: `0712…` se vuelve `712…`, y `number()` de `+254…` no es nada.';
const PHONE_FROM_NUMBER_TO_PHONE =
  'Conviértala en una pregunta de número de teléfono (en CommCare “Phone Number or Numeric ID”): muestra las teclas numéricas y conserva la respuesta como texto.';
const PHONE_FROM_NUMBER_KEEP_TEXT =
  'Conserve el número de teléfono como texto todo el camino: use `concat`, `substr` o `regex`, y no `number`, `int`, `round` ni aritmética.';
const PHONE_FROM_NUMBER_LETTER =
  'Una función de texto escribe un número de 2147483648 o más como `2.54712345678E11`, que no es un número de teléfono para CommCare HQ: no se envía nada. Los números cortos de prueba ocultan el error.';
const PHONE_PLACEHOLDER_WHY =
  'Alguien puede tener este número: recibe los mensajes de cada contacto que no tiene ninguno, y el primer caso así se queda con él para las respuestas. También oculta que no hay número.';

/** What the rules say. */
export const phoneRulesEs: typeof phoneRulesEn = {
  'phone-constant': {
    constant: (number: string): Message => ({
      what: `Cada caso recibe el mismo número de teléfono, ${quote(number)}.`,
      why: 'Todos los mensajes van a un solo teléfono. Solo el primer caso puede tener el número para mensajes bidireccionales; los demás nunca reciben respuesta.',
      how: 'Pida el número, o tómelo del caso. Quite un número de prueba antes de que la gente use el formulario.',
    }),
  },
  'phone-copied-two-way': {
    copied: (): Message => ({
      what: 'El formulario crea un caso con el número de otro caso y lo marca como verificado.',
      why: 'Entonces dos contactos compiten por un número, y solo el primero se queda con él para mensajes bidireccionales: las respuestas y encuestas SMS del caso nuevo no funcionan.',
      how: 'Deje vacía la marca del caso nuevo si el otro caso sigue, o envíe los mensajes al otro caso.',
    }),
  },
  'phone-from-number': {
    integer: (question: string): Message => ({
      what: `El número de teléfono viene de ${named(question)}, una pregunta de tipo Integer.`,
      why: `Un Integer no pasa de 2147483647, así que no sirve para todo número de teléfono. ${PHONE_FROM_NUMBER_ZERO_IS_LOST}`,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    number: (question: string, kind: 'Long' | 'Decimal'): Message => ({
      what: `El número de teléfono viene de ${named(question)}, una pregunta de tipo ${kind}.`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    scientific: (source: string): Message => ({
      what: `El número de teléfono pasa por un número y luego por un texto en ${quote(source)}.`,
      why: PHONE_FROM_NUMBER_LETTER,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    computed: (source: string): Message => ({
      what: `El número de teléfono pasa por un número en ${quote(source)}.`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    title: (): string => 'Convertirla en una pregunta de número de teléfono',
  },
  'phone-invalid': {
    invalid: (text: string, why: string, more: number): Message => ({
      what: `El formulario puede escribir ${quote(text)} como número de teléfono, que no llega a nadie.${more > 0 ? ` Puede escribir ${more} más de este tipo.` : ''}`,
      why,
      how: 'Escriba el código de país y el número, solo cifras, o nada.',
    }),
    blank: 'Los espacios no son un número: HQ los quita y no encuentra a qué enviar.',
    nobody: 'Ningún país tiene un número así. HQ envía a las cifras tal como están, o a nadie.',
  },
  'phone-placeholder': {
    constant: (text: string): Message => ({
      what: `El formulario puede guardar ${quote(text)}, que quiere decir “sin número”, como número de teléfono.`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'No guarde nada para personas sin teléfono.',
    }),
    condition: (question: string, text: string): Message => ({
      what: `La condición de validación de ${named(question)} nombra ${quote(text)} para dejarlo pasar, y se guarda como número de teléfono.`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'Deje mejor que la pregunta quede vacía, y quite el número de la condición.',
    }),
    title: (): string => 'Dejarlo vacío',
  },
  'phone-prefix-alone': {
    alone: (prefix: string, question: string, hashtag: string, written: string, sent: boolean): Message => ({
      what: `${quote(prefix)} se pone delante de ${named(question)}, que no siempre se pregunta: cuando está oculta, se guarda ${quote(written)}.`,
      why: sent
        ? 'CommCare HQ lo toma por un número y le envía. El número que el caso tenía antes se perdió.'
        : 'CommCare HQ no envía nada a tres cifras o menos. El número que el caso tenía antes se perdió, y listas e informes muestran un número que no lo es.',
      how: `No guarde nada cuando no hay número, como en \`if(${hashtag} = '', '', concat('${prefix}', ${hashtag}))\`.`,
    }),
    title: (): string => 'No guardar nada cuando no hay número',
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
      what: `${quote(code)} se pone delante de ${named(question)}, cuya respuesta puede ser ${quote(answer)}: entonces se guarda ${quote(written)}.`,
      why: `El 0 se marca solo dentro de ${countryName(country, 'es')}. CommCare HQ lo conserva y envía a un número equivocado.`,
      how: `Quite primero el 0, como en \`concat('${code}', if(starts-with(${hashtag}, '0'), substr(${hashtag}, 1), ${hashtag}))\`, o rechácelo en la condición de validación.`,
    }),
  },
  'phone-prefix-wrong-country': {
    wrong: (code: string, codeCountry: string, country: string, number: string, right: string): Message => ({
      what: `${quote(code)} (${countryName(codeCountry, 'es')}) se pone delante de números de ${countryName(country, 'es')}: se guarda ${quote(number)}.`,
      why: 'CommCare HQ envía a estas cifras tal como están: a alguien en otro país o a nadie.',
      how: `Ponga ${quote(right)} delante del número.`,
    }),
    title: (right: string): string => `Usar ${right}`,
  },
};
