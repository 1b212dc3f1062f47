import { Eventful } from '../events.ts';
import type { Mug } from './mug.ts';
import type { Position } from './tree.ts';

export interface Removed {
  readonly mug: Mug;
  readonly reference: Mug | null;
  readonly position: Position;
}

/** The one thing that a form can undo: the last deletion of questions. */
export class UndoManager extends Eventful {
  undoStack: Removed[] = [];

  resetUndo(): void {
    this.undoStack = [];
    this.fire('reset');
  }

  setUndo(removed: readonly Removed[]): void {
    this.undoStack = [...this.undoStack, ...removed];
    this.fire('set');
  }

  undo(): void {
    for (const { mug, reference, position } of this.undoStack) {
      mug.form.insertQuestion(mug, reference, position, true);
    }
    this.resetUndo();
  }
}
