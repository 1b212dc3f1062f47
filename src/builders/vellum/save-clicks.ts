import type { SaveDecision } from '../builder.ts';
import { SAVE_BUTTON, saveButton } from './dom.ts';

/**
 * Holds Save from the outside: takes the click before Vellum does, asks, and clicks again. Only for pages where
 * Vellum's own save cannot be reached: it knows nothing of saves that start elsewhere ("Overwrite their work").
 */
export function holdSaveClicks(
  document: Document,
  gate: () => Promise<SaveDecision>,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  /** Ends the held save; null while none is held. */
  let held: ((decision: SaveDecision) => void) | null = null;
  let passing = false;

  const clickAgain = (altKey: boolean): void => {
    const button = saveButton(document);
    if (!button || button.classList.contains('disabled')) return;
    passing = true;
    try {
      // Alt asks Vellum for a full save.
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, altKey }));
    } finally {
      passing = false;
    }
  };

  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest(SAVE_BUTTON) : null;
    if (passing || !target || target.classList.contains('disabled')) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    if (held) return;
    const { altKey } = event;
    const mine = (decision: SaveDecision): void => {
      if (held !== mine) return;
      held = null;
      if (decision === 'save') clickAgain(altKey);
    };
    held = mine;
    void gate().then(mine, () => mine('save'));
  };
  view?.addEventListener('click', onClick, { capture: true, signal });
  signal.addEventListener('abort', () => held?.('save'));
}
