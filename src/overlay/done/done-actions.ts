import type { UiState } from '../shell/state.ts';
import { announcementOf } from './done-sentence.ts';
import type { DoneView } from './done-view.ts';
import type { DoneTexts } from './texts/en.ts';

export interface DoneParts {
  readonly texts: DoneTexts;
  /** How many findings are left. */
  left(): number;
  focusInside(): boolean;
  giveBack(): void;
  update(change: Partial<UiState>): void;
  /** Take it back; its button waits. */
  undo(id: number): void;
}

/** Showing and closing the line of what was done. */
export function createDoneActions({ texts, left, focusInside, giveBack, update, undo }: DoneParts) {
  function show(done: DoneView | null): void {
    const inside = focusInside();
    update(done ? { done, announcement: announcementOf(done, left(), texts) } : { done });
    if (inside && !focusInside()) giveBack();
  }
  return { show, undo, close: () => show(null) };
}
