import { countryName } from '../../../language/country-name.ts';
import { createLists } from '../../../language/lists.ts';
import { quote } from '../../words.ts';
import { wordsFr } from '../words/fr.ts';
import type { fixesEn } from './en.ts';

const { named } = wordsFr;

const lists = createLists('fr');
const MOST_NAMES = 3;

/** What several rules say of a fix: titles of buttons, and what a person reads whose answer a form refuses. */
export const fixesFr: typeof fixesEn = {
  use: (text: string): string => `Utiliser ${text}`,
  email: {
    title: 'N’accepter qu’une adresse e-mail',
    refused: 'Veuillez saisir une adresse e-mail, comme name@example.org, sans espaces.',
  },
  phone: {
    /** @param countries ISO 3166 alpha-2 */
    title: (countries: readonly string[], behindCode: boolean): string => {
      const whose =
        countries.length > MOST_NAMES
          ? 'tous les pays du projet'
          : lists(
              countries.map((country) => countryName(country, 'fr')),
              'and',
            );
      return `Accepter les numéros de ces pays : ${whose}${behindCode ? ' (sans l’indicatif)' : ''}`;
    },
    refused: (number: string, zeroIsDialled: boolean): string =>
      `Veuillez saisir le numéro avec l’indicatif du pays${zeroIsDialled ? ' et sans zéro au début' : ''}, comme ${number}.`,
    refusedBehindCode: (number: string, zeroIsDialled: boolean): string =>
      `Veuillez saisir le numéro sans l’indicatif du pays${zeroIsDialled ? ' et sans zéro au début' : ''}, comme ${number}.`,
  },
  twoWays: {
    how: (question: string, one: string, other: string): string =>
      `La réponse à ${named(question)} est enregistrée comme numéro de téléphone de deux façons : ${one} et ${other}. Aucune condition de validation ne convient aux deux. Enregistrez-la d’abord d’une seule façon, puis faites que la condition n’accepte que ce qui est juste pour elle.`,
    asItIs: 'telle quelle',
    behind: (prefix: string): string => `après ${quote(prefix)}`,
  },
};
