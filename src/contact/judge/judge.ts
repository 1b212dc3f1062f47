import type { Advice } from '../advice/advice.ts';
import type { Contact, ContactProperty } from '../contact.ts';
import type { Normalize } from '../normalized.ts';
import type { OutcomeOptions } from '../outcome/core-outcome.ts';
import type { ProjectFacts } from '../project.ts';
import { suggestionsFor, type ValueProblem, worstAdvice } from '../value-problem.ts';
import type { Said } from '../verdict/types.ts';
import { PLAIN, type Show, type VerdictLine } from '../verdict/verdict-line.ts';

/** What is wrong with a value that is seen alone; null when nothing is. */
export type Judge = (value: string, facts: ProjectFacts) => ValueProblem | null;

export interface JudgeParts {
  readonly property: ContactProperty;
  readonly normalize: Normalize;
  readonly advise: (contact: Contact, options: OutcomeOptions) => readonly Advice[];
  /** What HQ will do, on the channel that the property decides. */
  readonly line: (said: Said) => VerdictLine;
  /** How a number stands in that; who needs no number loads no rules for writing one. */
  readonly show?: Show;
}

/**
 * The judgement of one property by itself: the same as `problemsOf` of a contact that has nothing else, without the
 * tables of the others. Who needs one property, a field on a page, loads its judge alone.
 */
export function createJudge({ property, normalize, advise, line, show = PLAIN }: JudgeParts): Judge {
  return (value, facts) => {
    const contact: Contact = { [property]: value };
    const options: OutcomeOptions = { project: facts };
    const all = advise(contact, options);
    const advice = worstAdvice(all, contact).get(property);
    if (!advice) return null;
    return {
      advice,
      suggestions: suggestionsFor(advice, normalize, value, facts),
      line: line({ contact, advice: all, options, show }),
    };
  };
}
