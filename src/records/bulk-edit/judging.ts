/** What judges cells: most of the code, and a part of its own, which comes when one of the six is a column. */
import { createOffers } from './actions/offers.ts';
import { createJudge } from './judge.ts';

export { draftLine } from './edit/draft-line.ts';
export { editedNumbers } from './edited-numbers.ts';

/** For one page. */
export function createJudging() {
  return { judge: createJudge(), offersOf: createOffers() };
}
