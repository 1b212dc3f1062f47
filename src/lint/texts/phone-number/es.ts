import { storedNumber } from '../../../contact/phone/phone.ts';
import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import type { Misread } from '../../probes/number/misread.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { spellingsEs } from '../spellings/es.ts';
import { wordsEs } from '../words/es.ts';
import type { phoneNumberRulesEn } from './en.ts';

const { list, named, place, portion } = wordsEs;

const PHONE_SEVERAL_IN_ONE_WHY =
  'CommCare HQ acepta un número por contacto. Rechaza un valor con una coma, una barra o una palabra, y une las cifras de dos números en uno que nadie tiene.';
const PHONE_VALIDATION_TOO_STRICT_WHY =
  'La gente no puede escribir su número, o solo de una forma a la que CommCare HQ no envía. Lo deja vacío o pone un número que no es suyo.';
const PHONE_VALIDATION_TOO_STRICT_WIDEN =
  'Haga que la condición de validación acepte el código de país y el número completo.';
const PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE =
  'Haga que la condición de validación acepte todo número del país tal como va después del código de país.';
const PHONE_VALIDATION_TOO_STRICT_KEEP =
  'La causa no es la condición de validación: acepta el número. Cambie la expresión para que guarde el código de país y el número, cada uno una vez.';

/** What the rules say. */
export const phoneNumberRulesEs: typeof phoneNumberRulesEn = {
  'phone-regex-unanchored': {
    unanchored: (pattern: string, witness: string): Message => ({
      what: `El patrón ${quote(pattern)} solo necesita coincidir con una parte del número de teléfono: acepta ${quote(witness)}.`,
      why: '`regex()` de CommCare busca el patrón en cualquier parte del texto. Lo que esté antes o después se guarda con el número, y CommCare HQ rechaza entonces el número o envía a otro.',
      how: 'Haga que el patrón describa el número completo, de `^` al principio a `$` al final.',
    }),
    title: (): string => 'Describir la respuesta completa',
  },
  'phone-several-in-one': {
    several: (questions: readonly string[]): Message => ({
      what: `Los números de ${list(questions)} se guardan juntos como un solo número de teléfono.`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'Guarde uno de ellos y ponga el otro en su propia propiedad.',
    }),
    repeated: (question: string): Message => ({
      what: `Todas las respuestas a ${named(question)} se guardan juntas como un solo número de teléfono.`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'Guarde el número dentro del grupo repetido, en un caso para cada uno, o guarde uno de ellos.',
    }),
    title: (): string => 'Guardar el primer número que se dé',
  },
  'phone-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `El número de teléfono viene de ${named(question)}, que acepta cualquier texto.`,
      why: 'CommCare HQ no añade código de país ni quita un cero al principio. Un número como lo dice la gente no llega a nadie o llega a otra persona, y el formulario no avisa a nadie.',
      how: 'Añada una condición de validación que acepte el número con su código de país, y dígalo en la pregunta.',
    }),
    confirmed: (question: string, other: string): Message => ({
      what: `El número de teléfono viene de ${named(question)}, cuya condición de validación solo lo compara con ${quote(other)}, que acepta cualquier texto.`,
      why: 'Dos respuestas iguales pueden estar mal ambas: CommCare HQ no añade código de país ni quita un cero al principio, y el formulario no avisa a nadie.',
      how: `Añada también a ${quote(other)} una condición de validación que acepte el número con su código de país.`,
    }),
    behindCode: (question: string): Message => ({
      what: `El número de teléfono viene de ${named(question)}, que acepta cualquier texto; el formulario pone delante el código de país.`,
      why: 'Un número con su cero al principio o con el código de país dos veces no llega a nadie o llega a otra persona, y el formulario no avisa a nadie.',
      how: 'Añada una condición de validación que acepte el número sin código de país y sin cero al principio, y dígalo en la pregunta.',
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
        `${named(question)} acepta ${quote(witness.text)} (${spellingsEs[witness.name]})${place(where)}, y ${quote(written)} se guarda como número de teléfono.` +
        (more > 0
          ? ` Acepta ${more} ${more === 1 ? 'forma más que sale' : 'formas más que salen'} mal.`
          : ''),
      why:
        storedNumber(written) === null
          ? 'CommCare HQ encuentra en él algo más que cifras, no guarda ningún número y no envía nada.'
          : 'CommCare HQ envía a estas cifras tal como están: a nadie o a otra persona.',
      how:
        how === 'whole'
          ? 'Haga que la condición de validación acepte solo el código de país y el número, sin cero al principio.'
          : 'El formulario pone el código de país delante de la respuesta. Haga que la condición de validación acepte solo las cifras que van después.',
    }),
    ownDigits: (question: string, { witness, where }: Misread): Message => ({
      what: `${named(question)} acepta ${quote(witness.text)}${place(where)}: cifras que no son 0 a 9.`,
      why: 'Ninguna pasarela y ningún otro número coincide con cifras así. Los teléfonos las toman por `\\d` y `[[:digit:]]`; Web Apps no.',
      how: 'Escriba `[0-9]` en el patrón: significa lo mismo en todas partes.',
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
      what: `Ningún número móvil de ${countryName(country, 'es')} se puede dar en ${named(question)}${place(where)}: la condición de validación rechaza toda forma de ${quote(number)} que CommCare HQ puede usar.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    none: (question: string, behindCode: boolean): Message => ({
      what: `Ningún número móvil de ningún país se puede dar en ${named(question)}: la condición de validación rechaza toda forma que CommCare HQ puede usar.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    spoilt: (question: string, country: string | null, number: string): Message => ({
      what: `Se escriba lo que se escriba en ${named(question)}, la expresión no guarda ningún número móvil utilizable${country === null ? '' : ` de ${countryName(country, 'es')}, como ${quote(number)}`}.`,
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
      what: `${named(question)} rechaza${place(where)} números móviles de ${countryName(country, 'es')}${beginnings.length > 0 ? ` que empiezan por ${list(beginnings, 6)}` : ' que tienen otra cantidad de cifras'}: ${portion(share)} de los rangos del país, como ${quote(number)}.`,
      why: 'Estos números están en uso. Quien tiene uno no puede escribirlo: lo deja vacío o pone un número que no es suyo.',
      how: 'Haga que la condición de validación acepte también estos números. La cantidad de cifras basta para distinguir los números correctos de la mayoría de los incorrectos.',
    }),
    spoiltRange: (
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
    ): Message => ({
      what: `La expresión no guarda ningún número utilizable para números móviles de ${countryName(country, 'es')}${beginnings.length > 0 ? ` que empiezan por ${list(beginnings, 6)}` : ' que tienen otra cantidad de cifras'}: ${portion(share)} de los rangos del país, como ${quote(number)}.`,
      why: 'Estos números están en uso. Lo que se guarda para quien tiene uno está vacío o es otro número.',
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
  },
};
