import type { Where } from '../../probes/platforms.ts';
import { createWords, nearestPortion, type RuleWords } from '../create-words.ts';

const PORTIONS: readonly (readonly [number, string])[] = [
  [0.02, 'karibu moja ya hamsini'],
  [0.05, 'karibu moja ya ishirini'],
  [0.1, 'karibu moja ya kumi'],
  [0.2, 'karibu moja ya tano'],
  [0.25, 'karibu robo'],
  [1 / 3, 'karibu theluthi'],
  [0.5, 'karibu nusu'],
  [2 / 3, 'karibu theluthi mbili'],
  [0.75, 'karibu robo tatu'],
  [0.8, 'sehemu kubwa'],
  [0.9, 'sehemu kubwa'],
  [1, 'karibu yote'],
];

/** Behind a statement about an answer: nothing where it holds everywhere. */
const PLACES: Readonly<Record<Where, string>> = {
  everywhere: '',
  phones: ' kwenye simu',
  'web-apps': ' kwenye Web Apps',
};

export const wordsSw: RuleWords = {
  ...createWords('sw', 'swali jipya', (n) => `${n} zaidi`),
  portion: (share) => nearestPortion(share, PORTIONS),
  place: (where) => PLACES[where],
};
