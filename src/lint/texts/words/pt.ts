import type { Where } from '../../probes/platforms.ts';
import { createWords, nearestPortion, type RuleWords } from '../create-words.ts';

const PORTIONS: readonly (readonly [number, string])[] = [
  [0.02, 'cerca de um cinquenta avos'],
  [0.05, 'cerca de um vigésimo'],
  [0.1, 'cerca de um décimo'],
  [0.2, 'cerca de um quinto'],
  [0.25, 'cerca de um quarto'],
  [1 / 3, 'cerca de um terço'],
  [0.5, 'cerca de metade'],
  [2 / 3, 'cerca de dois terços'],
  [0.75, 'cerca de três quartos'],
  [0.8, 'a maioria'],
  [0.9, 'a maioria'],
  [1, 'quase a totalidade'],
];

/** Behind a statement about an answer: nothing where it holds everywhere. */
const PLACES: Readonly<Record<Where, string>> = {
  everywhere: '',
  phones: ' nos telefones',
  'web-apps': ' no Web Apps',
};

export const wordsPt: RuleWords = {
  ...createWords('pt', 'a pergunta nova', (n) => `mais ${n}`),
  portion: (share) => nearestPortion(share, PORTIONS),
  place: (where) => PLACES[where],
};
