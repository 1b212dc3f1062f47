import type { GateAnswer, GateQuestion } from '../../guard/decision.ts';
import type { UiState } from '../shell/state.ts';

export interface Asking {
  ask(content: GateQuestion, reason: boolean): Promise<GateAnswer>;
  /** The person's answer to the question of this id; to an older one it says nothing. */
  answer(id: number, answer: GateAnswer): void;
  /** The layer has gone: nobody will answer. */
  end(): void;
}

export interface AskingParts {
  nextId(): number;
  /** What has the focus in the layer. */
  focused(): Element | null;
  show(question: NonNullable<UiState['question']>): void;
  /** @param from what had the focus before */
  hide(from: Element | null): void;
}

interface Pending {
  readonly id: number;
  readonly from: Element | null;
  answer(answer: GateAnswer): void;
  fail(reason: unknown): void;
}

/** The question before a save: one at a time. A second one closes the first as `cancel`. */
export function createAsking({ nextId, focused, show, hide }: AskingParts): Asking {
  let pending: Pending | null = null;
  return {
    ask(content, reason) {
      pending?.answer({ choice: 'cancel' });
      const id = nextId();
      return new Promise((resolve, reject) => {
        pending = { id, from: focused(), answer: resolve, fail: reject };
        show({ id, content, reason });
      });
    },
    answer(id, answer) {
      if (pending?.id !== id) return;
      const { answer: settle, from } = pending;
      pending = null;
      hide(from);
      settle(answer);
    },
    end() {
      pending?.fail(hasEnded());
      pending = null;
    },
  };
}

/** Nobody was asked, so what was to be asked about goes on. */
export function hasEnded(): DOMException {
  return new DOMException('The layer has ended', 'AbortError');
}
