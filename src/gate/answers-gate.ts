import type { ConstantNumber } from '../lint/constant-numbers.ts';
import { type Finding, findingKey } from '../lint/finding.ts';
import { type GateAnswer, type GateQuestion, isOwned, keysOfQuestion } from './decision.ts';
import { decideSave, type GateVerdict } from './gate.ts';
import type { OwnerMemory } from './owner-memory.ts';

/** A number that a contact competes for. */
export interface ContestedNumber extends ConstantNumber {
  /** Of the case that the form changes, when it is known: its own number is not another's. */
  readonly caseId: string | undefined;
}

/** What there is to ask about a form of answers, as it is filled in now. */
export interface Answered {
  /** Changes whenever what would be saved changes. */
  readonly values: string;
  readonly findings: readonly Finding[];
  readonly numbers: readonly ContestedNumber[];
}

export interface AnswersGate {
  /** Nothing is wrong, or it was accepted, and everything is known: nobody has to wait. */
  isClear(answered: Answered): boolean;
  decide(answered: Answered, ask: (question: GateQuestion) => Promise<GateAnswer>): Promise<GateVerdict>;
}

/** The gate before answers are sent: what is accepted counts for as long as the values are the same. */
export function createAnswersGate(memory: OwnerMemory, signal: AbortSignal): AnswersGate {
  const accepted = new Set<string>();
  let last = '';

  /** What was accepted of other values says nothing about these. */
  function acceptedOf(values: string): Set<string> {
    if (values !== last) accepted.clear();
    last = values;
    return accepted;
  }

  function isFree({ value, caseId }: ContestedNumber): boolean {
    const answer = memory.known(value, caseId);
    return answer !== null && !isOwned(answer);
  }

  return {
    isClear({ values, findings, numbers }) {
      const known = acceptedOf(values);
      const wrong = findings.filter(({ severity }) => severity === 'error');
      return numbers.every(isFree) && wrong.every((finding) => known.has(findingKey(finding)));
    },
    decide({ values, findings, numbers }, ask) {
      const known = acceptedOf(values);
      return decideSave({
        findings,
        numbers,
        isAccepted: (key) => known.has(key),
        accept(question) {
          for (const key of keysOfQuestion(question)) known.add(key);
        },
        signal,
        ask,
        desk: {
          // The gate knows no cases: it is told here whose number it is.
          check: (items, within) =>
            memory.check(
              items.map((item, index) => ({ ...item, caseId: numbers[index]?.caseId })),
              within,
            ),
        },
      });
    },
  };
}
