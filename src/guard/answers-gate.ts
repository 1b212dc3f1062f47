import {
  type GateAnswer,
  type GateQuestion,
  isOwned,
  keysOfQuestion,
  type PlacedNumber,
  type WrongPlace,
} from './decision.ts';
import { decideSave, type GateVerdict } from './gate.ts';
import type { Owners } from './owners.ts';

/** What there is to ask about a form of answers, as it is filled in now. */
export interface Answered {
  /** Changes whenever what would be saved changes. */
  readonly values: string;
  readonly errors: readonly WrongPlace[];
  /** Numbers that contacts compete for. */
  readonly numbers: readonly PlacedNumber[];
}

export interface AnswersGate {
  /** Nothing is wrong, or it was accepted, and everything is known: nobody has to wait. */
  isClear(answered: Answered): boolean;
  decide(answered: Answered, ask: (question: GateQuestion) => Promise<GateAnswer>): Promise<GateVerdict>;
}

/** The gate before answers are sent: what is accepted counts for as long as the values are the same. */
export function createAnswersGate(owners: Owners): AnswersGate {
  const accepted = new Set<string>();
  let last = '';

  /** What was accepted of other values says nothing about these. */
  function acceptedOf(values: string): Set<string> {
    if (values !== last) accepted.clear();
    last = values;
    return accepted;
  }

  function isFree(number: PlacedNumber): boolean {
    const { check } = owners.look(number);
    // What a copy says while nobody answers is no answer: the person is told.
    return check?.answer && !check.failure ? !isOwned(check.answer.answer) : false;
  }

  return {
    isClear({ values, errors, numbers }) {
      const known = acceptedOf(values);
      return numbers.every(isFree) && errors.every(({ key }) => known.has(key));
    },
    decide({ values, errors, numbers }, ask) {
      const known = acceptedOf(values);
      return decideSave({
        errors,
        numbers,
        owners,
        isAccepted: (key) => known.has(key),
        accept(question) {
          for (const key of keysOfQuestion(question)) known.add(key);
        },
        ask,
      });
    },
  };
}
