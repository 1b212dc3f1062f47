import type { SaveDecision } from '../../builders/builder.ts';
import { type Answered, type ContestedNumber, createAnswersGate } from '../../gate/answers-gate.ts';
import type { GateAnswer, GateQuestion } from '../../gate/decision.ts';
import type { DirectoryFailure } from '../../gate/desk.ts';
import type { OwnerMemory } from '../../gate/owner-memory.ts';
import type { Site } from '../../lint/finding.ts';

export interface EntryGateParts {
  readonly memory: OwnerMemory;
  readonly signal: AbortSignal;
  /** Null when the form writes no contact. */
  current(): Answered | null;
  ask(question: GateQuestion): Promise<GateAnswer>;
  /** Somebody waits for an answer about owners; the call ends the wait. */
  waiting(): () => void;
  /** The form is sent although the owners of its numbers could not be asked. */
  unasked(failure: DirectoryFailure, numbers: readonly ContestedNumber[]): void;
  /** The person wants to look at it again. */
  reveal(site: Site, key: string | null): void;
}

/** The gate before a form is sent: a question once for each state of its contacts, no word when nothing is wrong. */
export function createEntryGate(parts: EntryGateParts): () => SaveDecision | Promise<SaveDecision> {
  const gate = createAnswersGate(parts.memory, parts.signal);

  async function askGate(answered: Answered): Promise<SaveDecision> {
    let done = parts.waiting();
    try {
      const verdict = await gate.decide(answered, (question) => {
        done();
        done = () => {};
        return parts.ask(question);
      });
      if (verdict.decision === 'cancel') {
        if (verdict.reveal) parts.reveal(verdict.reveal.site, verdict.reveal.key);
        return 'cancel';
      }
      if (verdict.incomplete) parts.unasked(verdict.incomplete, answered.numbers);
      return 'save';
    } finally {
      done();
    }
  }

  return () => {
    const current = parts.current();
    return !current || gate.isClear(current) ? 'save' : askGate(current);
  };
}
