import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface QuestionDialogProps {
  readonly title: string;
  /** What scrolls. */
  readonly body: ComponentChildren;
  /** What stays: buttons, and what is asked beside them. */
  readonly footer: ComponentChildren;
  /** Gets the focus. */
  readonly first: RefObject<HTMLElement | null>;
  /** Keeps everything else out of reach (`host/modality.ts`); gives what ends that. */
  hold(dialog: HTMLDialogElement, first: HTMLElement): () => void;
  onCancel(): void;
}

/** A question that has to be answered before anything else is done on the page. */
export function QuestionDialog({ title, body, footer, first, hold, onCancel }: QuestionDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(
    () => (dialog.current && first.current ? hold(dialog.current, first.current) : undefined),
    [],
  );
  return (
    <>
      <div class="backdrop" />
      <dialog
        class="question surface"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="question-title"
        aria-describedby="question-body"
        tabIndex={-1}
        ref={dialog}
        onCancel={(event) => {
          event.preventDefault();
          onCancel();
        }}
        // A browser may close without asking (a second Escape in Chromium). Modality closes and opens at once.
        onClose={(event) => {
          if (!event.currentTarget.open) onCancel();
        }}
      >
        <h2 id="question-title">{title}</h2>
        <div class="body" id="question-body" tabIndex={-1}>
          {body}
        </div>
        {footer}
      </dialog>
    </>
  );
}
