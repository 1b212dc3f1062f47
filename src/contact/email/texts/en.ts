import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersEn } from '../../advice/texts/characters-en.ts';
import { nameCharacters } from '../../characters.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const PLACES = { start: 'before', end: 'behind', both: 'before and behind' } as const;

export const emailEn = {
  blankAround: (place: 'start' | 'end' | 'both') =>
    text(
      `There are blanks or line ends (␣) ${PLACES[place]} the address.`,
      'Save it without them.',
      'HQ does not remove them and refuses the address.',
    ),
  mailto: () => text('The address is written as a link.', 'Save only the address.', 'HQ refuses “mailto:”.'),
  displayName: () =>
    text(
      'There is a name beside the address.',
      'Save what stands between < and >.',
      'HQ takes nothing but the address.',
    ),
  several: () =>
    text(
      'There are several addresses.',
      'Save one of them.',
      'HQ takes one for each contact and refuses a list.',
    ),
  incomplete: () =>
    text(
      'This is not an e-mail address: it needs a name, an @ and a domain.',
      'Ask for the whole address.',
      'HQ sends no e-mail to it.',
    ),
  dots: () =>
    text(
      'A dot stands first, last or twice in a row, or a quotation mark is not closed.',
      'Check the address.',
      'HQ refuses it.',
    ),
  tooLong: () => text('The address is longer than 320 characters.', 'Check it.', 'HQ refuses longer ones.'),
  domain: () =>
    text(
      'What stands behind the @ is no domain that HQ takes.',
      'Check it: it needs a dot, an ending of at least two letters, and no hyphen first or last in a part.',
      'HQ refuses the address.',
    ),
  characters: (characters: readonly string[]) =>
    text(
      `There is ${nameCharacters(characters, charactersEn)} in a place where no address may have it.`,
      'Check the spelling.',
      'HQ refuses the address.',
    ),
  slip: (likely: string) =>
    text(
      `The domain looks like a slip of ${likely}.`,
      'Check the spelling.',
      'HQ sends to the address as it is written, to nobody or to a stranger.',
    ),
  notPublic: () =>
    text(
      'Mail servers on the internet do not deliver to this address.',
      'Use an address with a domain name.',
      'HQ takes it all the same.',
    ),
};
