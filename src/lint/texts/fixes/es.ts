import { countryName } from '../../../language/country-name.ts';
import { createLists } from '../../../language/lists.ts';
import { quote } from '../../words.ts';
import { wordsEs } from '../words/es.ts';
import type { fixesEn } from './en.ts';

const { named } = wordsEs;

const lists = createLists('es');
const MOST_NAMES = 3;

/** What several rules say of a fix: titles of buttons, and what a person reads whose answer a form refuses. */
export const fixesEs: typeof fixesEn = {
  use: (text: string): string => `Usar ${text}`,
  email: {
    title: 'Aceptar solo una dirección de correo',
    refused: 'Escriba una dirección de correo, como name@example.org, sin espacios.',
  },
  phone: {
    /** @param countries ISO 3166 alpha-2 */
    title: (countries: readonly string[], behindCode: boolean): string => {
      const whose =
        countries.length > MOST_NAMES
          ? 'todos los países del proyecto'
          : lists(
              countries.map((country) => countryName(country, 'es')),
              'and',
            );
      return `Aceptar números de: ${whose}${behindCode ? ' (sin el código de país)' : ''}`;
    },
    refused: (number: string, zeroIsDialled: boolean): string =>
      `Escriba el número con su código de país${zeroIsDialled ? ' y sin cero al principio' : ''}, como ${number}.`,
    refusedBehindCode: (number: string, zeroIsDialled: boolean): string =>
      `Escriba el número sin su código de país${zeroIsDialled ? ' y sin cero al principio' : ''}, como ${number}.`,
  },
  twoWays: {
    how: (question: string, one: string, other: string): string =>
      `La respuesta a ${named(question)} se guarda como número de teléfono de dos formas: ${one} y ${other}. Ninguna condición de validación sirve para ambas. Guárdela primero de una sola forma y haga después que la condición acepte solo lo correcto para ella.`,
    asItIs: 'tal como está',
    behind: (prefix: string): string => `después de ${quote(prefix)}`,
  },
};
