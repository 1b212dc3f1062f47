import type { SaveDecision } from '../builder.ts';
import { holdSubmit } from '../html-form/submit-hold.ts';
import { FORM, NAV_SUBMIT } from './dom.ts';

/** Decides at once where it can: then the page's own event goes on untouched. */
export type SubmitGate = () => SaveDecision | Promise<SaveDecision>;

/**
 * Asks the gate before a form is sent. With all questions on one page that is a `submit` event, of the button and of
 * the Enter key alike; with one question per screen it is a click on "Complete" (commcare-hq.md 4.4).
 */
export function holdEntrySubmit(document: Document, gate: SubmitGate, signal: AbortSignal): void {
  // Other forms of the page (search, login) are not ours.
  const ofForm = (form: HTMLFormElement): SaveDecision | Promise<SaveDecision> =>
    form.closest(FORM) ? gate() : 'save';
  // HQ's form has neither id nor name; there is one at a time.
  const successor = () => document.querySelector<HTMLFormElement>(`${FORM} form`) ?? undefined;
  holdSubmit(document.documentElement, ofForm, signal, successor);
  holdClicks(document, gate, signal);
}

function holdClicks(document: Document, gate: SubmitGate, signal: AbortSignal): void {
  let held = false;
  let passing = false;

  function clickAgain(): void {
    const button = document.querySelector<HTMLElement>(NAV_SUBMIT);
    if (!button) return;
    passing = true;
    try {
      button.click();
    } finally {
      passing = false;
    }
  }

  async function hold(work: Promise<SaveDecision>): Promise<void> {
    held = true;
    const ended = new Promise<SaveDecision>((resolve) => {
      signal.addEventListener('abort', () => resolve('save'), { once: true });
    });
    // Our own failure: nobody loses what was entered.
    const decision = await Promise.race([work, ended]).catch(() => 'save' as const);
    held = false;
    if (decision === 'save') clickAgain();
  }

  const onClick = (event: MouseEvent): void => {
    const button = event.target instanceof Element ? event.target.closest(NAV_SUBMIT) : null;
    if (passing || !button) return;
    let decision: SaveDecision | Promise<SaveDecision> = 'cancel';
    if (!held) {
      try {
        decision = gate();
      } catch {
        decision = 'save';
      }
    }
    if (decision === 'save') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (decision !== 'cancel') void hold(decision);
  };
  document.defaultView?.addEventListener('click', onClick, { capture: true, signal });
}
