import type { Where } from '../../probes/platforms.ts';
import { createWords, nearestPortion, type RuleWords } from '../create-words.ts';

const PORTIONS: readonly (readonly [number, string])[] = [
  [0.02, 'environ un cinquantième'],
  [0.05, 'environ un vingtième'],
  [0.1, 'environ un dixième'],
  [0.2, 'environ un cinquième'],
  [0.25, 'environ un quart'],
  [1 / 3, 'environ un tiers'],
  [0.5, 'environ la moitié'],
  [2 / 3, 'environ deux tiers'],
  [0.75, 'environ trois quarts'],
  [0.8, 'la plupart'],
  [0.9, 'la plupart'],
  [1, 'presque la totalité'],
];

/** Behind a statement about an answer: nothing where it holds everywhere. */
const PLACES: Readonly<Record<Where, string>> = {
  everywhere: '',
  phones: ' sur les téléphones',
  'web-apps': ' dans Web Apps',
};

export const wordsFr: RuleWords = {
  ...createWords('fr', 'la nouvelle question', (n) => `${n} de plus`),
  portion: (share) => nearestPortion(share, PORTIONS),
  place: (where) => PLACES[where],
};
