import type { ContactWords } from '../texts/en.ts';
import type { ValueProblem } from '../value-problem.ts';
import { anyEn } from './texts/any-en.ts';

/** A wrong value in the three parts of a finding. */
export interface ProblemText {
  readonly what: string;
  readonly how: string;
  readonly why: string;
}

/** What HQ will do comes first; what is wrong follows, where that sentence has not said it. */
function partsOf({ advice, line }: ValueProblem, texts: ContactWords, sentence: string): ProblemText {
  const { what, how, why } = advice.say(texts.advice);
  return { what: line.cause === advice.code ? `${sentence}.` : `${sentence}. ${what}`, how, why };
}

/** What is said at the place where the value is entered. */
export function problemText(problem: ValueProblem, texts: ContactWords = {}): string {
  const { what, how } = partsOf(problem, texts, problem.line.say(texts));
  return how === '' ? what : `${what} ${how}`;
}

/** The same for findings, which are kept and listed: without the number or the address. */
export function problemParts(problem: ValueProblem, texts: ContactWords = {}): ProblemText {
  const { unnamed } = texts.verdict ?? anyEn;
  return partsOf(
    problem,
    texts,
    problem.line.say(texts, { number: () => unnamed.number, address: () => unnamed.address }),
  );
}
