import type { DeliberateCheck } from '../ui.ts';

/** Below it a page can hide what is clicked; the threshold is Bitwarden's. */
const LOWEST_OPACITY = 0.6;

/**
 * The guard against clickjacking (practice 3.4, rule 8): a click counts when a person made it, the page is not faded
 * out and nothing lies over the control.
 */
export function createDeliberateCheck(document: Document, host: Element): DeliberateCheck {
  return (event, control) => {
    if (!event.isTrusted) return 'untrusted';
    const view = document.defaultView;
    if (!view) return 'untrusted';
    for (const element of [document.documentElement, document.body]) {
      if (element && Number(view.getComputedStyle(element).opacity) <= LOWEST_OPACITY) return 'faded';
    }
    const box = control.getBoundingClientRect();
    const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return hit === host ? null : 'covered';
  };
}
