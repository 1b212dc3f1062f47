import { countryName } from '../../../language/country-name.ts';
import { createLists } from '../../../language/lists.ts';
import { quote } from '../../words.ts';
import { wordsPt } from '../words/pt.ts';
import type { fixesEn } from './en.ts';

const { named } = wordsPt;

const lists = createLists('pt');
const MOST_NAMES = 3;

/** What several rules say of a fix: titles of buttons, and what a person reads whose answer a form refuses. */
export const fixesPt: typeof fixesEn = {
  use: (text: string): string => `Usar ${text}`,
  email: {
    title: 'Aceitar só um endereço de e-mail',
    refused: 'Digite um endereço de e-mail, como name@example.org, sem espaços.',
  },
  phone: {
    /** @param countries ISO 3166 alpha-2 */
    title: (countries: readonly string[], behindCode: boolean): string => {
      const whose =
        countries.length > MOST_NAMES
          ? 'todos os países do projeto'
          : lists(
              countries.map((country) => countryName(country, 'pt')),
              'and',
            );
      return `Aceitar números de: ${whose}${behindCode ? ' (sem o código do país)' : ''}`;
    },
    refused: (number: string, zeroIsDialled: boolean): string =>
      `Digite o número com o código do país${zeroIsDialled ? ' e sem zero no começo' : ''}, como ${number}.`,
    refusedBehindCode: (number: string, zeroIsDialled: boolean): string =>
      `Digite o número sem o código do país${zeroIsDialled ? ' e sem zero no começo' : ''}, como ${number}.`,
  },
  twoWays: {
    how: (question: string, one: string, other: string): string =>
      `A resposta a ${named(question)} é salva como número de telefone de dois modos: ${one} e ${other}. Nenhuma condição de validação serve para os dois. Salve-a primeiro de um só modo e depois faça a condição aceitar só o que é certo para ele.`,
    asItIs: 'como está',
    behind: (prefix: string): string => `depois de ${quote(prefix)}`,
  },
};
