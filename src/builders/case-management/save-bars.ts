import type { SaveDecision } from '../../guard/hold.ts';
import { holdClicks } from '../../guard/hold-clicks.ts';
import { createMutex } from '../../guard/mutex.ts';
import { HOMES, homesOf, SAVE_BAR } from './dom.ts';

const BUTTON = '.btn';

/** The Save button of the tab that is on the screen; of the first while none is. */
export function shownSaveButton(document: Document): HTMLElement | null {
  const buttons = homesOf(document).flatMap((home) => [
    ...home.querySelectorAll<HTMLElement>(`${SAVE_BAR} ${BUTTON}`),
  ]);
  return buttons.find((button) => button.getClientRects().length > 0) ?? buttons[0] ?? null;
}

/** Where a save would start: the button inside a bar of the Case Management or User Properties tab. */
function pressedBar(target: EventTarget | null): Element | null {
  if (target === null || !('closest' in target)) return null;
  const element = target as Element;
  const bar = element.closest(SAVE_BAR);
  const button = element.closest(BUTTON);
  if (!bar?.closest(HOMES) || !button || !bar.contains(button)) return null;
  return button.classList.contains('disabled') ? null : bar;
}

/** What is saved: a tab has one bar, which Knockout may draw anew while it is held. */
interface BarSave {
  readonly bar: Element;
  readonly home: Element | null;
}

/**
 * Holds Save: takes the click before HQ does, asks, and clicks again. HQ has no hook for it, and
 * its button is a `<div>` without a tab stop, so a click is the only way to save.
 */
export function holdSaveBars(
  document: Document,
  gate: () => Promise<SaveDecision>,
  signal: AbortSignal,
): void {
  // One question at a time: a second one would answer the first.
  const inTurn = createMutex();
  holdClicks<BarSave>({
    where: 'hold a save bar',
    document,
    signal,
    gate: () => inTurn(gate),
    keyOf: ({ bar, home }) => home ?? bar,
    pressed({ target }) {
      const bar = pressedBar(target);
      return bar && { bar, home: bar.closest(HOMES) };
    },
    resend({ bar, home }) {
      const now = bar.isConnected ? bar : home?.querySelector(SAVE_BAR);
      const button = now?.querySelector<HTMLElement>(BUTTON);
      if (button && !button.classList.contains('disabled')) button.click();
    },
  });
}
