import { createHold, type SaveDecision } from './hold.ts';

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
 * Whether the person goes elsewhere while a submit is held: what was chosen last counts, as it does without us. The
 * browser breaks our question off then, which must not send the form into the middle of it.
 */
function watchLeaving(view: Window | null): () => Promise<void> {
  const life = new AbortController();
  let leaving = false;
  view?.addEventListener(
    'beforeunload',
    () => {
      leaving = true;
    },
    { signal: life.signal },
  );
  return async () => {
    // Still here after a while: the page asked, and the person stayed.
    if (leaving) await new Promise((resolve) => setTimeout(resolve, STAY_MS));
    life.abort();
  };
}

interface Submit {
  readonly form: HTMLFormElement;
  readonly submitter: HTMLElement | null;
}

/**
 * Asks the gate before a form is submitted. A held submit is sent again through the browser's own path, with the button
 * that was pressed. A script that calls `form.submit()` fires no event and is not held.
 *
 * @param successor of a form that was drawn anew while its submit was held
 */
export function holdSubmit(
  root: Element,
  gate: SubmitGate,
  signal: AbortSignal,
  successor: (gone: HTMLFormElement) => HTMLFormElement | undefined = (gone) => sameForm(gone, root),
): void {
  const { ownerDocument: document } = root;
  const hold = createHold<Submit>({
    where: 'hold a submit',
    signal,
    gate: ({ form }) => gate(form),
    whileHeld: () => watchLeaving(document.defaultView),
    resend({ form, submitter }) {
      const now = form.isConnected ? form : successor(form);
      // A button that has left the form meanwhile cannot submit it.
      if (submitter && now?.contains(submitter)) now.requestSubmit(submitter);
      else now?.requestSubmit();
    },
  });
  const onSubmit = (event: SubmitEvent): void => {
    const { target: form, submitter } = event;
    if (!isForm(form) || hold.press({ form, submitter }, form) === 'pass') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // At the document, so that the page's capturing listeners at the form come after us.
  document.addEventListener('submit', onSubmit, { capture: true, signal });
}
