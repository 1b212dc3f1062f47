import { $ } from '../jquery.ts';
import type { Form } from '../model/form.ts';
import { expressionHtml, labelHtml, readExpression, readLabel } from './bubbles.ts';
import { UndoStack } from './undo-stack.ts';

const BLANK = '​';

/** What hangs on a rich-text field as jQuery data `editorWrapper`. */
export interface EditorWrapper {
  getValue(): string;
  /** Shows a value. The model does not hear of it until an `input` event is sent. */
  setValue(value: string | null | undefined): EditorWrapper;
  on(type: 'change', listener: () => void): EditorWrapper;
  focus(): void;
  destroy(): void;
}

function takeBareBubbles(field: HTMLElement): void {
  for (const bubble of field.querySelectorAll<HTMLElement>('span[contenteditable="false"]')) {
    const before = bubble.previousSibling;
    const after = bubble.nextSibling;
    const hasBefore = before instanceof Text && before.data.endsWith(BLANK);
    const hasAfter = after instanceof Text && after.data.startsWith(BLANK);
    if (hasBefore && hasAfter) continue;
    if (hasBefore) before.data = before.data.slice(0, -1);
    if (hasAfter) after.data = after.data.slice(1);
    bubble.remove();
  }
}

/** Makes an element with `contenteditable` a field for an expression or a label. */
export function makeEditor(field: HTMLElement, form: Form, isExpression: boolean): EditorWrapper {
  field.spellcheck = !isExpression;
  const undo = new UndoStack(field);
  // First: what listeners read must be cleaned already.
  field.addEventListener('input', () => {
    takeBareBubbles(field);
    undo.push();
  });
  field.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    document.execCommand('insertText', false, text);
  });
  const wrapper: EditorWrapper = {
    getValue: () => (isExpression ? readExpression(form, field) : readLabel(field)),
    setValue: (value) => {
      const text = value ?? '';
      // The blank at the end keeps browsers from turning a typed blank into another character.
      field.innerHTML = (isExpression ? expressionHtml(form, text) : labelHtml(form, text)) + BLANK;
      undo.push();
      return wrapper;
    },
    on: (_, listener) => {
      for (const type of ['input', 'paste', 'cut']) field.addEventListener(type, listener);
      return wrapper;
    },
    focus: () => field.focus(),
    destroy: () => {
      $(field).removeData('editorWrapper');
    },
  };
  $(field).data('editorWrapper', wrapper);
  return wrapper;
}
