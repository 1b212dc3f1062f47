import { inputEvent } from '../ui/dom.ts';

/** Changes within so many milliseconds are one step. */
const MERGE_MS = 500;

/** Undo and redo of one rich-text field: Ctrl+Z, Ctrl+Shift+Z. */
export class UndoStack {
  readonly #done: string[] = [];
  #undone: string[] = [];
  #updating = false;
  #lastPush: number | null = null;

  constructor(private readonly field: HTMLElement) {
    field.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (event.shiftKey) this.redo();
      else this.undo();
    });
  }

  push(): void {
    if (this.#updating) return;
    const now = Date.now();
    if (this.#done.length > 0 && this.#lastPush !== null && now - this.#lastPush < MERGE_MS) this.#done.pop();
    this.#done.push(this.field.innerHTML);
    this.#lastPush = now;
    this.#undone = [];
  }

  undo(): void {
    if (this.#done.length < 2) return;
    const last = this.#done.pop();
    if (last !== undefined) this.#undone.push(last);
    this.#show(this.#done.at(-1));
  }

  redo(): void {
    const next = this.#undone.pop();
    if (next !== undefined) this.#done.push(next);
    this.#show(next);
  }

  #show(html: string | undefined): void {
    if (html === undefined) return;
    this.#updating = true;
    try {
      this.field.innerHTML = html;
      this.field.dispatchEvent(inputEvent());
    } finally {
      this.#lastPush = null;
      this.#updating = false;
    }
  }
}
