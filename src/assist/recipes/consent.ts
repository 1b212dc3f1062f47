import type { Question } from '../../form/source.ts';
import { evaluate } from '../../form/xpath/evaluate.ts';
import { parseXPath } from '../../form/xpath/parser.ts';
import { quoteXPath } from '../../form/xpath/quote.ts';
import { known, toText } from '../../form/xpath/value.ts';

/** What an answer to the opt-in question saves. */
export interface TriedConsent {
  readonly answer: string;
  /** `1`: verified, '': not; null when it cannot be known. */
  readonly written: string | null;
  readonly right: boolean;
}

export interface ConsentRecipe {
  readonly calculate: string;
  readonly tried: readonly TriedConsent[];
  readonly proven: boolean;
}

/**
 * `contact_phone_number_is_verified` from an opt-in question: `1` for the answer that agrees, '' for all others. HQ
 * takes every text but '' as verified, `no` and `0` too (facts 5.3), so the other branch is empty.
 * @param reference the question, as `#form/consent`
 * @param answer the value of the choice that agrees
 */
export function consentRecipe(reference: string, question: Question, answer: string): ConsentRecipe {
  const several = question.kind === 'multi-select';
  const agreed = several
    ? `selected(${reference}, ${quoteXPath(answer)})`
    : `${reference} = ${quoteXPath(answer)}`;
  const calculate = `if(${agreed}, '1', '')`;
  const parsed = parseXPath(calculate);
  const tried = ['', ...new Set(question.choices.map(({ value }) => value))].map((given): TriedConsent => {
    const result = parsed.ok ? evaluate(parsed.expr, { reference: () => known(given) }) : null;
    const written = result?.type === 'value' ? toText(result.value) : null;
    return { answer: given, written, right: written === (given === answer ? '1' : '') };
  });
  const offered = tried.some(({ answer: given }) => given === answer);
  return { calculate, tried, proven: offered && tried.every(({ right }) => right) };
}
