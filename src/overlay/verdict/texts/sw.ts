import { createLists } from '../../../language/lists.ts';
import type { VerdictTexts } from './en.ts';

const lists = createLists('sw');
const or = (typed: readonly string[]): string =>
  lists(
    typed.map((begins) => `\`${begins}\``),
    'or',
  );

/** The verdict of a form in one line. `typed`: how numbers begin. */
export const verdictSw: VerdictTexts = {
  noNumber: 'Fomu hii haihifadhi namba ya simu ambayo CommCare HQ ingeweza kuitumia SMS.',
  notAsked: (sent: boolean): string =>
    sent
      ? 'HQ itatuma SMS za wote kwa namba ile ile: fomu hii haimuulizi mtu namba.'
      : 'HQ haitatuma SMS: fomu hii haimuulizi mtu namba ya simu.',
  unknown: 'Kama HQ inaweza kutuma SMS inategemea majibu mengine, kesi au simu: jaribu kwenye Kiigaji.',
  /** `why`: a sentence. */
  stopped: (why: string) => `HQ haitatuma SMS, hata namba ikiwa sahihi. ${why}`,
  sent: (typed: readonly string[]) => `HQ itatuma SMS kwa wanaoandika ${or(typed)}.`,
  sentNot: (typed: readonly string[], not: readonly string[]) =>
    `HQ itatuma SMS kwa wanaoandika ${or(typed)}, si kwa ${or(not)}.`,
  unsent: (typed: readonly string[]) => `HQ haitatuma SMS kwa wanaoandika ${or(typed)}.`,
  askedAgain: (typed: readonly string[]) => `Anayeandika ${or(typed)} anaulizwa tena.`,
};
