import { EVERYTHING, type UiState, UNDO, withBusy } from './state.ts';

export interface ApplyingParts {
  state(): UiState;
  update(change: Partial<UiState>): void;
  /** A fix of this finding was chosen. */
  onChosen(key: string): void;
  /** Whether the layer has the focus. */
  hasFocus(): boolean;
  /** Whether nothing at all has it: what had it is gone. */
  isLost(): boolean;
  giveBack(): void;
}

/** Starts what a person chose; its buttons wait until it is done. */
export function createApplying({ state, update, onChosen, hasFocus, isLost, giveBack }: ApplyingParts) {
  return (key: string, start: () => void | Promise<void>): void => {
    if (key !== EVERYTHING && key !== UNDO) onChosen(key);
    const inside = hasFocus();
    const work = start();
    if (!work) return;
    update(withBusy(state(), key, true));
    void work.finally(() => {
      update(withBusy(state(), key, false));
      // The button that was pressed is gone with what it did.
      if (inside && isLost()) giveBack();
    });
  };
}
