/** *Apply All Edits* is asked about once when edits on the screen are wrong, or would take somebody's number. */
import {
  type GateQuestion,
  keysOfQuestion,
  type PlacedNumber,
  type WrongPlace,
} from '../../guard/decision.ts';
import { decideSave, type GateVerdict } from '../../guard/gate.ts';
import type { SaveDecision } from '../../guard/hold.ts';
import { holdClicks } from '../../guard/hold-clicks.ts';
import type { Owners } from '../../guard/owners.ts';
import { PATIENCE_MS } from '../../guard/patience.ts';
import { within } from '../../guard/within.ts';
import type { GateAnswer } from '../../overlay/shell/ui.ts';
import type { JudgedCell } from './judge.ts';
import { isShown } from './page/inline-edit.ts';

const APPLY = 'button[hq-hx-action="apply_all_changes"]';
/** What leaves the modal that asks *Apply all edits?*, as HQ's own Cancel does. */
const LEAVE = '[data-bs-dismiss="modal"]:not([hq-hx-action])';

export interface HoldApplyParts {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly owners: Owners;
  /** Whether a person did something just now that allows one question. */
  readonly mayAsk: () => boolean;
  /** What judges the cells, where it is still on its way; null: it is there, or there is nothing for it. */
  readonly judging: () => Promise<unknown> | null;
  /** The cells as they are on the screen at this moment. */
  readonly cells: () => readonly JudgedCell[];
  /** The numbers that edited cells give to a contact. */
  readonly numbers: (cells: readonly JudgedCell[]) => readonly PlacedNumber[];
  /** What is wrong in edited cells. Their keys tell the values, too. */
  readonly errors: (cells: readonly JudgedCell[]) => readonly WrongPlace[];
  readonly ask: (question: GateQuestion) => Promise<GateAnswer>;
  /** Somebody waits for an answer about owners; the call ends the wait. */
  readonly waiting: () => () => void;
  /** The edits are applied although owners could not be asked. */
  readonly unasked: (reason: NonNullable<Extract<GateVerdict, { decision: 'save' }>['incomplete']>) => void;
  readonly reveal: (key: string) => void;
}

export function holdApply(parts: HoldApplyParts): void {
  const { document, signal, owners, cells, errors } = parts;
  /** What somebody applies anyway is not asked about again. */
  const accepted = new Set<string>();

  async function decide(
    button: HTMLElement,
    wrong: readonly WrongPlace[],
    numbers: readonly PlacedNumber[],
  ): Promise<SaveDecision> {
    let done = numbers.length > 0 ? parts.waiting() : () => {};
    try {
      const verdict = await decideSave({
        errors: wrong,
        numbers,
        owners,
        isAccepted: (key) => accepted.has(key),
        accept(question) {
          for (const key of keysOfQuestion(question)) accepted.add(key);
        },
        ask(question) {
          done();
          done = () => {};
          return parts.ask(question);
        },
      });
      if (verdict.decision === 'save') {
        if (verdict.incomplete) parts.unasked(verdict.incomplete);
        return 'save';
      }
      if (verdict.decision === 'cancel' && verdict.reveal !== null) {
        button.closest('.modal')?.querySelector<HTMLElement>(LEAVE)?.click();
        parts.reveal(verdict.reveal);
      }
      return 'cancel';
    } finally {
      done();
    }
  }

  function decideNow(button: HTMLElement): SaveDecision | Promise<SaveDecision> {
    const now = cells();
    const wrong = errors(now).filter(({ key }) => !accepted.has(key));
    const numbers = parts.numbers(now).filter(({ key }) => !accepted.has(key));
    if ((wrong.length === 0 && numbers.length === 0) || !parts.mayAsk()) return 'save';
    return decide(button, wrong, numbers);
  }

  holdClicks<HTMLElement>({
    where: 'hold Apply of Bulk Edit',
    document,
    signal,
    pressed: ({ target }) => (target instanceof Element ? target.closest<HTMLElement>(APPLY) : null),
    gate(button) {
      const judging = parts.judging();
      return judging
        ? within(judging, PATIENCE_MS.background).then(() => decideNow(button))
        : decideNow(button);
    },
    resend(button) {
      const now = button.isConnected ? button : document.querySelector<HTMLElement>(APPLY);
      // Who has left HQ's own question meanwhile does not want to apply any more.
      if (now && isShown(now)) now.click();
    },
  });
}
