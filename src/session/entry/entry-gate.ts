import type { SaveDecision } from '../../builders/builder.ts';
import { type GateAnswer, type GateQuestion, keysOfQuestion } from '../../gate/decision.ts';
import type { DirectoryFailure } from '../../gate/desk.ts';
import { decideSave } from '../../gate/gate.ts';
import type { OwnerMemory } from '../../gate/owner-memory.ts';
import type { ConstantNumber } from '../../lint/constant-numbers.ts';
import { type Finding, findingKey, type Site } from '../../lint/finding.ts';

/** A number that a contact of the form would compete for. */
export interface EntryNumber extends ConstantNumber {
  /** Of the case that the form changes, when it is known: its own number is not another's. */
  readonly caseId: string | undefined;
}

/** What there is to ask about, as the form is filled in now. */
export interface EntryCase {
  /** Changes whenever what would be saved changes. */
  readonly values: string;
  readonly findings: readonly Finding[];
  readonly numbers: readonly EntryNumber[];
}

export interface EntryGateParts {
  readonly memory: OwnerMemory;
  readonly signal: AbortSignal;
  /** Null when the form writes no contact. */
  current(): EntryCase | null;
  ask(question: GateQuestion): Promise<GateAnswer>;
  /** Somebody waits for an answer about owners; the call ends the wait. */
  waiting(): () => void;
  /** The form is sent although the owners of its numbers could not be asked. */
  unasked(failure: DirectoryFailure, numbers: readonly EntryNumber[]): void;
  /** The person wants to look at it again. */
  reveal(site: Site, key: string | null): void;
}

/** The gate before a form is sent: a question once for each state of its contacts, no word when nothing is wrong. */
export function createEntryGate(parts: EntryGateParts): () => SaveDecision | Promise<SaveDecision> {
  const { memory, signal } = parts;
  const accepted = new Set<string>();
  let values = '';

  /** Nothing is wrong and everything is known: nobody has to wait. */
  function isClear({ findings, numbers }: EntryCase): boolean {
    const free = numbers.every(({ value, caseId }) => {
      const status = memory.known(value, caseId)?.status;
      return status !== undefined && status !== 'owned_here' && status !== 'owned_elsewhere';
    });
    const wrong = findings.filter(({ severity }) => severity === 'error');
    return free && wrong.every((finding) => accepted.has(findingKey(finding)));
  }

  async function askGate({ findings, numbers }: EntryCase): Promise<SaveDecision> {
    let done = parts.waiting();
    try {
      const verdict = await decideSave({
        findings,
        numbers,
        isAccepted: (key) => accepted.has(key),
        accept(question) {
          for (const key of keysOfQuestion(question)) accepted.add(key);
        },
        signal,
        ask(question) {
          done();
          done = () => {};
          return parts.ask(question);
        },
        desk: {
          // The gate asks for no facts: the findings know them.
          facts: async () => ({ facts: {}, asOf: null, failure: null }),
          check: (items, within) =>
            memory.check(
              items.map((item, index) => ({ ...item, caseId: numbers[index]?.caseId })),
              within,
            ),
        },
      });
      if (verdict.decision === 'cancel') {
        if (verdict.reveal) parts.reveal(verdict.reveal.site, verdict.reveal.key);
        return 'cancel';
      }
      if (verdict.incomplete) parts.unasked(verdict.incomplete, numbers);
      return 'save';
    } finally {
      done();
    }
  }

  return () => {
    const current = parts.current();
    if (!current) return 'save';
    // What was accepted of other values says nothing about these.
    if (current.values !== values) accepted.clear();
    values = current.values;
    return isClear(current) ? 'save' : askGate(current);
  };
}
