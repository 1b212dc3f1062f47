import type { Where } from '../../probes/platforms.ts';
import { createWords, nearestPortion, type RuleWords } from '../create-words.ts';

const PORTIONS: readonly (readonly [number, string])[] = [
  [0.02, 'about one in fifty'],
  [0.05, 'about a twentieth'],
  [0.1, 'about a tenth'],
  [0.2, 'about a fifth'],
  [0.25, 'about a quarter'],
  [1 / 3, 'about a third'],
  [0.5, 'about half'],
  [2 / 3, 'about two thirds'],
  [0.75, 'about three quarters'],
  [0.8, 'most'],
  [0.9, 'most'],
  [1, 'nearly all'],
];

/** Behind a statement about an answer: nothing where it holds everywhere. */
const PLACES: Readonly<Record<Where, string>> = {
  everywhere: '',
  phones: ' on phones',
  'web-apps': ' in Web Apps',
};

export const wordsEn: RuleWords = {
  ...createWords('en-GB', 'the new question', (n) => `${n} more`),
  portion: (share) => nearestPortion(share, PORTIONS),
  place: (where) => PLACES[where],
};
