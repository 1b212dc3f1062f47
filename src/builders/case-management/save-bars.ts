import type { SaveDecision } from '../builder.ts';
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

/**
 * Holds Save: takes the click before HQ does, asks, and clicks again (commcare-hq.md 2.5). HQ has no hook for it, and
 * its button is a `<div>` without a tab stop, so a click is the only way to save. What is pressed while a bar is held
 * is the same save. Whatever goes wrong in asking, the save goes on, once.
 */
export function holdSaveBars(
  document: Document,
  gate: () => Promise<SaveDecision>,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  const held = new Set<Element>();
  let passing = false;
  /** One question at a time: a second one would answer the first. */
  let asking: Promise<unknown> = Promise.resolve();
  const ended = new Promise<SaveDecision>((resolve) => {
    signal.addEventListener('abort', () => resolve('save'), { once: true });
  });

  function save(bar: Element, home: Element | null): void {
    // Knockout may have drawn the tab anew; there is one bar in each.
    const now = bar.isConnected ? bar : home?.querySelector(SAVE_BAR);
    const button = now?.querySelector<HTMLElement>(BUTTON);
    if (!button || button.classList.contains('disabled')) return;
    passing = true;
    try {
      button.click();
    } finally {
      passing = false;
    }
  }

  async function hold(bar: Element): Promise<void> {
    held.add(bar);
    const home = bar.closest(HOMES);
    const asked = asking.then(gate);
    asking = asked.catch(() => {});
    const decision = await Promise.race([asked, ended]).catch((): SaveDecision => 'save');
    held.delete(bar);
    if (decision === 'save') save(bar, home);
  }

  view?.addEventListener(
    'click',
    (event) => {
      if (passing) return;
      const bar = pressedBar(event.target);
      if (!bar) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      if (!held.has(bar)) void hold(bar);
    },
    { capture: true, signal },
  );
}
