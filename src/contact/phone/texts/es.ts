import { countryName } from '../../../language/country-name.ts';
import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersEs } from '../../advice/texts/characters-es.ts';
import { nameCharacters } from '../../characters.ts';
import type { Change, phoneEn, Remedy } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });
const list = (countries: readonly string[]): string =>
  countries.map((country) => countryName(country, 'es')).join(', ');
const of = (country: string | null): string => (country === null ? '' : ` (${countryName(country, 'es')})`);
const digits = (count: number): string => (count === 1 ? '1 cifra' : `${count} cifras`);
const are = (count: number): string => (count === 1 ? 'falta' : 'faltan');

function day(since: string): string {
  if (since.length === 4) return since;
  return new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(since));
}

/** What to do: the likely number, or how to find it. */
function save({ count, places, tried }: Remedy): string {
  if (count === 1)
    return `Guarde el número como se marca desde el extranjero${places.length > 0 ? ` (${list(places)})` : ''}, solo cifras.`;
  if (count > 1)
    return `Guarde un solo número, como se marca desde el extranjero, solo cifras${places.length > 0 ? ` (probablemente: ${list(places)})` : ''}.`;
  if (tried.length > 0)
    return `Guarde el código de país y el número, solo cifras; no se pudo leer en él ningún número de ${list(tried)}.`;
  return 'Guarde el código de país y el número, solo cifras.';
}

/** The reason that is surer than any other: the country has changed its numbers. */
function changed({ country, since, known }: Change): AdviceText {
  const when = since === null ? '' : ` ${since.length === 4 ? 'en' : 'el'} ${day(since)}`;
  return text(
    `Los números cambiaron (${countryName(country, 'es')})${when}, y este es uno antiguo.`,
    known
      ? 'Guarde el número nuevo.'
      : 'Pida el número nuevo: el antiguo por sí solo no dice en cuál se convirtió.',
    'Nadie recibe un mensaje enviado a un número antiguo.',
  );
}

/** For translators: `what` says what is wrong with the number, never the number itself. */
export const phoneEs: typeof phoneEn = {
  plus: () =>
    text(
      'El número se guarda con su +.',
      'Guarde solo cifras.',
      'HQ lo guarda sin el +, y su documentación pide cifras, para que los valores se puedan comparar.',
    ),
  punctuation: () =>
    text(
      'El número se guarda con espacios, paréntesis, guiones o puntos.',
      'Guarde solo cifras.',
      'HQ los quita antes de enviar, pero el caso los conserva y los valores no se pueden comparar.',
    ),
  leadingZero: (remedy: Remedy) =>
    text(
      'El número empieza por 0: está escrito como se marca dentro de su país.',
      save(remedy),
      'HQ necesita el código de país y envía a las cifras tal como están.',
    ),
  countryCodeMissing: (remedy: Remedy) =>
    text(
      'Falta el código de país.',
      save(remedy),
      'HQ no añade ninguno y envía a las cifras tal como están, que son otro número o ninguno.',
    ),
  perhapsNational: (abroad: string | null, national: string) =>
    text(
      `Este es un número${abroad === null ? ' de otro país' : of(abroad)}, pero también un número sin código de país (${countryName(national, 'es')}).`,
      `Si se quería el número de ese país (${countryName(national, 'es')}), guárdelo con el código de país.`,
      'HQ no añade código de país y envía a las cifras tal como están.',
    ),
  otherCountry: (abroad: string | null) =>
    text(
      `Este es un número${abroad === null ? ' de otro país' : of(abroad)}, que no es un país del proyecto.`,
      'Si no era eso, revise el código de país.',
      '',
    ),
  internationalPrefix: (remedy: Remedy) =>
    text(
      'El número empieza por 00 o 011, que solo sirve para llamar fuera de un país.',
      save(remedy),
      'HQ conserva esas cifras, así que los mensajes van a un número equivocado.',
    ),
  zeroInBrackets: (remedy: Remedy) =>
    text(
      'El “(0)” se marca solo dentro del país.',
      save(remedy),
      'HQ quita los paréntesis y conserva el 0, así que los mensajes van a un número equivocado.',
    ),
  zeroAfterCode: (remedy: Remedy) =>
    text(
      'Hay un 0 después del código de país que se marca solo dentro del país.',
      save(remedy),
      'HQ conserva el 0, así que los mensajes van a un número equivocado.',
    ),
  zeroLost: (remedy: Remedy) =>
    text(
      'Falta un 0 después del código de país: en este país es parte del número.',
      save(remedy),
      'Las hojas de cálculo y las preguntas numéricas pierden un 0 al principio. HQ envía a las cifras tal como están.',
    ),
  codeDoubled: (remedy: Remedy) =>
    text(
      'El código de país está dos veces.',
      save(remedy),
      'Se puso delante de un número que ya lo tenía. HQ envía a las cifras tal como están.',
    ),
  trailingDecimal: (remedy: Remedy) =>
    text(
      'El número termina en “.0”, como los números de las hojas de cálculo.',
      `${save(remedy)} Conserve la respuesta como texto.`,
      'HQ quita el punto y conserva el 0, así que los mensajes van a otro número.',
    ),
  scientific: (remedy: Remedy) =>
    text(
      'El número está en notación científica, como lo escriben las hojas de cálculo y los cálculos.',
      `${save(remedy)} Conserve la respuesta como texto.`,
      'HQ rechaza la letra E, así que no hay número al que enviar.',
    ),
  notAscii: (remedy: Remedy) =>
    text(
      'El número está escrito con cifras que no son 0 a 9.',
      save(remedy),
      'HQ las acepta, pero ninguna pasarela ni otro número coincidirá con ellas.',
    ),
  extension: (remedy: Remedy) =>
    text(
      'El número tiene una extensión.',
      save(remedy),
      'HQ lo rechaza, y no se puede enviar un mensaje a una extensión.',
    ),
  several: (remedy: Remedy) =>
    text(
      'Parece haber dos números en un valor.',
      save(remedy),
      'HQ acepta un número por contacto: rechaza este valor o une las cifras en un número equivocado.',
    ),
  refused: (characters: readonly string[], remedy: Remedy) =>
    text(
      `HQ rechaza ${nameCharacters(characters, charactersEs)}.`,
      save(remedy),
      'Solo acepta cifras, espacios, paréntesis, guiones, puntos y un + al principio.',
    ),
  notANumber: (remedy: Remedy) =>
    text('HQ no encuentra ningún número en este valor.', save(remedy), 'Así que no hay a qué enviar.'),
  fewDigits: () =>
    text(
      'Tres cifras o menos son como mucho un código de país.',
      'Escriba el número completo.',
      'HQ nunca les envía.',
    ),
  /** `missing`: how many digits, null where that depends. */
  tooShort: (country: string | null, missing: number | null) =>
    text(
      missing === null
        ? `El número es demasiado corto${of(country)}.`
        : `El número es demasiado corto${of(country)}: ${are(missing)} ${digits(missing)}.`,
      'Pida el número completo.',
      'Nadie tiene un número así.',
    ),
  tooLong: (country: string | null, extra: number | null) =>
    text(
      extra === null
        ? `El número es demasiado largo${of(country)}.`
        : `El número es demasiado largo${of(country)}: ${digits(extra)} de más.`,
      'Busque cifras repetidas o un segundo número.',
      'Nadie tiene un número así.',
    ),
  changed,
  unknownCode: () =>
    text(
      'Ningún código de país empieza por estas cifras.',
      'Escriba primero el código de país.',
      'Ninguna pasarela puede entregar a este número.',
    ),
  notValid: (country: string | null) =>
    text(
      `Ningún operador${of(country)} usa números así, según los planes de numeración de libphonenumber.`,
      'Revise las cifras.',
      'Es probable que el mensaje falle.',
    ),
  landline: (country: string | null) =>
    text(
      `Es un teléfono fijo${of(country)}.`,
      'Pida un número móvil.',
      'La mayoría de los teléfonos fijos no reciben SMS, así que es probable que los mensajes se pierdan.',
    ),
  mobilePrefixMissing: (country: string) =>
    text(
      `Es un teléfono fijo${of(country)}, o un móvil sin el 9 que va después del código de país.`,
      'Si es un móvil, guárdelo con el 9.',
      'La mayoría de los teléfonos fijos no reciben SMS, así que es probable que los mensajes se pierdan.',
    ),
  service: (country: string | null) =>
    text(
      `Es un número gratuito, de tarifa especial o de empresa${of(country)}.`,
      'Pida un número móvil.',
      'No puede recibir SMS.',
    ),
  placeholder: () =>
    text(
      'Parece un número de relleno, escrito cuando alguien no tiene número.',
      'Guarde mejor un valor vacío.',
      'HQ le envía: a nadie o a un desconocido, y el primer contacto así se queda con el número.',
    ),
  shared: () =>
    text(
      'Otro contacto también tiene este número.',
      'Use un número propio del contacto si lo hay.',
      'Este proyecto deja que varios contactos compartan un número: ambos reciben los mensajes, pero las encuestas van una tras otra y una respuesta puede contarse para el contacto equivocado.',
    ),
  owned: (kind: 'case' | 'mobile-worker', pending: boolean) =>
    text(
      `Otro ${kind === 'case' ? 'caso' : 'trabajador móvil'} tiene este número para mensajes bidireccionales${pending ? ' (su verificación está pendiente)' : ''}.`,
      'Use otro número, o cierre el otro contacto y guarde este caso otra vez: HQ no pasa el número por sí solo.',
      'Este contacto recibe los mensajes, pero las respuestas van al otro y las encuestas SMS no empiezan.',
    ),
  ownedInOtherSpelling: () =>
    text(
      'Otro contacto tiene el mismo número escrito de otra forma.',
      'Guarde ambos en la forma internacional, solo cifras.',
      'HQ compara solo cifras, así que los toma por dos números y las respuestas pueden llegar al contacto equivocado.',
    ),
};
