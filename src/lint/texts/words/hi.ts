import type { Where } from '../../probes/platforms.ts';
import { createWords, nearestPortion, type RuleWords } from '../create-words.ts';

const PORTIONS: readonly (readonly [number, string])[] = [
  [0.02, 'लगभग पचासवाँ भाग'],
  [0.05, 'लगभग बीसवाँ भाग'],
  [0.1, 'लगभग दसवाँ भाग'],
  [0.2, 'लगभग पाँचवाँ भाग'],
  [0.25, 'लगभग चौथाई भाग'],
  [1 / 3, 'लगभग एक तिहाई भाग'],
  [0.5, 'लगभग आधा भाग'],
  [2 / 3, 'लगभग दो तिहाई भाग'],
  [0.75, 'लगभग तीन चौथाई भाग'],
  [0.8, 'ज़्यादातर भाग'],
  [0.9, 'ज़्यादातर भाग'],
  [1, 'लगभग पूरा भाग'],
];

/** Behind a statement about an answer: nothing where it holds everywhere. */
const PLACES: Readonly<Record<Where, string>> = {
  everywhere: '',
  phones: ' (फ़ोन पर)',
  'web-apps': ' (Web Apps में)',
};

export const wordsHi: RuleWords = {
  ...createWords('hi', 'नया प्रश्न', (n) => `${n} और`),
  portion: (share) => nearestPortion(share, PORTIONS),
  place: (where) => PLACES[where],
};
