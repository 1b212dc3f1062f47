import type { Where } from '../../probes/platforms.ts';
import { createWords, nearestPortion, type RuleWords } from '../create-words.ts';

const PORTIONS: readonly (readonly [number, string])[] = [
  [0.02, 'cerca de una quincuagésima parte'],
  [0.05, 'cerca de una vigésima parte'],
  [0.1, 'cerca de una décima parte'],
  [0.2, 'cerca de una quinta parte'],
  [0.25, 'cerca de un cuarto'],
  [1 / 3, 'cerca de un tercio'],
  [0.5, 'cerca de la mitad'],
  [2 / 3, 'cerca de dos tercios'],
  [0.75, 'cerca de tres cuartos'],
  [0.8, 'la mayoría'],
  [0.9, 'la mayoría'],
  [1, 'casi la totalidad'],
];

/** Behind a statement about an answer: nothing where it holds everywhere. */
const PLACES: Readonly<Record<Where, string>> = {
  everywhere: '',
  phones: ' en los teléfonos',
  'web-apps': ' en Web Apps',
};

export const wordsEs: RuleWords = {
  ...createWords('es', 'la pregunta nueva', (n) => `${n} más`),
  portion: (share) => nearestPortion(share, PORTIONS),
  place: (where) => PLACES[where],
};
