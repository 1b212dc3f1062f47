import type { SaveDecision } from '../../guard/hold.ts';
import { holdClicks } from '../../guard/hold-clicks.ts';
import { holdSubmit } from '../../guard/submit-hold.ts';
import { FORM, NAV_SUBMIT } from './dom.ts';

/** Decides at once where it can: then the page's own event goes on untouched. */
export type SubmitGate = () => SaveDecision | Promise<SaveDecision>;

/**
 * Asks the gate before a form is sent. With all questions on one page that is a `submit` event, of the button and of
 * the Enter key alike; with one question per screen it is a click on "Complete".
 */
export function holdEntrySubmit(document: Document, gate: SubmitGate, signal: AbortSignal): void {
  // Other forms of the page (search, login) are not ours.
  const ofForm = (form: HTMLFormElement): SaveDecision | Promise<SaveDecision> =>
    form.closest(FORM) ? gate() : 'save';
  // HQ's form has neither id nor name; there is one at a time.
  const successor = () => document.querySelector<HTMLFormElement>(`${FORM} form`) ?? undefined;
  holdSubmit(document.documentElement, ofForm, signal, successor);
  holdClicks({
    where: 'hold Complete',
    document,
    gate,
    signal,
    pressed: ({ target }) => (target instanceof Element ? target.closest(NAV_SUBMIT) : null),
    resend: () => document.querySelector<HTMLElement>(NAV_SUBMIT)?.click(),
  });
}
