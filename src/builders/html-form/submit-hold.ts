import type { SaveDecision } from '../builder.ts';

/** Decides at once where it can: then the page's event goes on untouched. */
export type SubmitGate = (form: HTMLFormElement) => SaveDecision | Promise<SaveDecision>;

/** So long a page that was being left may still be there. */
const STAY_MS = 3_000;

/** A page that draws itself anew while a submit is held has the same form in a new element. */
function sameForm(gone: HTMLFormElement, root: Element): HTMLFormElement | undefined {
  const name = gone.getAttribute('name');
  const forms = [...root.querySelectorAll('form')];
  return forms.find((other) => (gone.id !== '' && other.id === gone.id) || (name && other.name === name));
}

function isForm(value: EventTarget | null): value is HTMLFormElement {
  return value !== null && 'localName' in value && value.localName === 'form';
}

/**
 * Asks the gate before a form is submitted. A held submit is sent again through the browser's own path when the gate
 * lets it go, once, with the button that was pressed. What is pressed meanwhile is the same submit. A script that
 * calls `form.submit()` fires no event and is not held.
 *
 * @param successor of a form that was drawn anew while its submit was held
 */
export function holdSubmit(
  root: Element,
  gate: SubmitGate,
  signal: AbortSignal,
  successor: (gone: HTMLFormElement) => HTMLFormElement | undefined = (gone) => sameForm(gone, root),
): void {
  const held = new Set<HTMLFormElement>();
  let passing: HTMLFormElement | null = null;

  function release(form: HTMLFormElement, submitter: HTMLElement | null): void {
    const now = form.isConnected ? form : successor(form);
    if (!now) return;
    passing = now;
    try {
      // A button that has left the form meanwhile cannot submit it.
      if (submitter && now.contains(submitter)) now.requestSubmit(submitter);
      else now.requestSubmit();
    } finally {
      passing = null;
    }
  }

  /**
   * Whether the person goes elsewhere while a submit is held: what was chosen last counts, as it does without us. The
   * browser breaks our question off then, which must not send the form into the middle of it.
   */
  function watchLeaving(): { readonly stay: () => Promise<void>; readonly end: () => void } {
    const view = root.ownerDocument.defaultView;
    const life = new AbortController();
    let leaving = false;
    view?.addEventListener(
      'beforeunload',
      () => {
        leaving = true;
      },
      { signal: life.signal },
    );
    return {
      // Still here after a while: the page asked, and the person stayed.
      stay: () => (leaving ? new Promise((resolve) => setTimeout(resolve, STAY_MS)) : Promise.resolve()),
      end: () => life.abort(),
    };
  }

  async function hold(form: HTMLFormElement, submitter: HTMLElement | null, work: Promise<SaveDecision>) {
    held.add(form);
    let decision: SaveDecision = 'save';
    const leaving = watchLeaving();
    const ended = new Promise<SaveDecision>((resolve) => {
      signal.addEventListener('abort', () => resolve('save'), { once: true });
    });
    try {
      decision = await Promise.race([work, ended]);
    } catch {
      // Our own failure: nobody loses what was entered.
    }
    await leaving.stay();
    leaving.end();
    held.delete(form);
    if (decision === 'save') release(form, submitter);
  }

  const onSubmit = (event: SubmitEvent): void => {
    const { target, submitter } = event;
    if (!isForm(target) || target === passing) return;
    if (held.has(target)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    let decision: SaveDecision | Promise<SaveDecision> = 'save';
    try {
      decision = gate(target);
    } catch {
      // Goes on.
    }
    if (decision === 'save') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (decision !== 'cancel') void hold(target, submitter, decision);
  };
  // At the document, so that the page's capturing listeners at the form come after us.
  root.ownerDocument.addEventListener('submit', onSubmit, { capture: true, signal });
}
