import type { SpellingTexts } from './en.ts';

/** Kinds of spellings of a number or an address, as messages and tables of examples name them. */
export const spellingsPt: SpellingTexts = {
  international: 'o número internacional',
  'with-code': 'o número com o código do país',
  'without-code': 'o número sem código do país',
  national: 'o número nacional',
  'from-abroad': 'o número como se disca do exterior',
  'zero-in-brackets': 'o número com (0) dentro',
  slashes: 'o número com barras',
  extension: 'o número com um ramal',
  letters: 'letras',
  'three-digits': 'três dígitos',
  'other-script': 'o número em dígitos de outra escrita',
  'no-answer': 'sem resposta',
  'two-numbers': 'dois números',
  address: 'um endereço',
  'long-address': 'um endereço longo',
  'address-blank': 'um endereço e um espaço',
  'blank-address': 'um espaço e um endereço',
  'two-addresses': 'dois endereços',
  'name-address': 'um nome e um endereço',
  'no-dot': 'um domínio sem ponto',
  'two-dots': 'dois pontos seguidos',
  'no-at': 'sem @',
  word: 'uma palavra',
};
