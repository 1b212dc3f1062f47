import type { SpellingTexts } from './en.ts';

/** Kinds of spellings of a number or an address, as messages and tables of examples name them. */
export const spellingsEs: SpellingTexts = {
  international: 'el número internacional',
  'with-code': 'el número con su código de país',
  'without-code': 'el número sin código de país',
  national: 'el número nacional',
  'from-abroad': 'el número como se marca desde el extranjero',
  'zero-in-brackets': 'el número con (0) dentro',
  slashes: 'el número con barras',
  extension: 'el número con una extensión',
  letters: 'letras',
  'three-digits': 'tres cifras',
  'other-script': 'el número en cifras de otra escritura',
  'no-answer': 'sin respuesta',
  'two-numbers': 'dos números',
  address: 'una dirección',
  'long-address': 'una dirección larga',
  'address-blank': 'una dirección y un espacio',
  'blank-address': 'un espacio y una dirección',
  'two-addresses': 'dos direcciones',
  'name-address': 'un nombre y una dirección',
  'no-dot': 'un dominio sin punto',
  'two-dots': 'dos puntos seguidos',
  'no-at': 'sin @',
  word: 'una palabra',
};
