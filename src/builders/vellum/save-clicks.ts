import type { SaveDecision } from '../../guard/hold.ts';
import { holdClicks } from '../../guard/hold-clicks.ts';
import { SAVE_BUTTON, saveButton } from './dom.ts';

const isOff = (button: Element): boolean => button.classList.contains('disabled');

/**
 * Holds Save from the outside, at its button. Only for pages where Vellum's own save cannot be reached: it knows
 * nothing of saves that start elsewhere ("Overwrite their work").
 */
export function holdSaveClicks(
  document: Document,
  gate: () => Promise<SaveDecision>,
  signal: AbortSignal,
): void {
  holdClicks<{ readonly altKey: boolean }>({
    where: 'hold the save button of the form builder',
    document,
    gate,
    signal,
    pressed({ target, altKey }) {
      const button = target instanceof Element ? target.closest(SAVE_BUTTON) : null;
      return button && !isOff(button) ? { altKey } : null;
    },
    resend({ altKey }) {
      const button = saveButton(document);
      // Alt asks Vellum for a full save.
      if (button && !isOff(button))
        button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, altKey }));
    },
  });
}
