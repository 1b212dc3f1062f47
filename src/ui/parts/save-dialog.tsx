import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GateAnswer, GateQuestion } from '../../gate/decision.ts';
import { Button } from './button.tsx';
import { useEnv } from './env.ts';
import { FindingLine } from './finding-line.tsx';
import { MAX_REASON } from './ignore-form.tsx';
import { OwnerText } from './owner-text.tsx';

/** A list longer than that is not read; the panel has all of it. */
const MAX_LISTED = 20;

export interface SaveDialogProps {
  readonly question: GateQuestion;
  /** Asks why errors are saved anyway; nobody has to say it. */
  readonly withReason: boolean;
  onAnswer(answer: GateAnswer): void;
}

/** The question before a save. Nothing else can be reached while it is open (`host/modality.ts`). */
export function SaveDialog({ question, withReason, onAnswer }: SaveDialogProps) {
  const { messages, act, hold } = useEnv();
  const dialog = useRef<HTMLDialogElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const text = messages.dialog;
  const saveAnyway = () => onAnswer({ choice: 'save-anyway', reason: reason.current?.value.trim() ?? '' });

  useLayoutEffect(() => {
    if (!dialog.current || !first.current) return undefined;
    return hold(dialog.current, first.current, () => onAnswer({ choice: 'cancel' }));
  }, []);

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
          onAnswer({ choice: 'cancel' });
        }}
        // A browser may close without asking (a second Escape in Chromium). Modality closes and opens at once.
        onClose={(event) => {
          if (!event.currentTarget.open) onAnswer({ choice: 'cancel' });
        }}
      >
        <h2 id="question-title">{text.title}</h2>
        <div class="body" id="question-body" tabIndex={-1}>
          <Section title={text.errors} entries={question.errors} key="errors">
            {(finding) => <FindingLine finding={finding} />}
          </Section>
          <Section title={text.owned} entries={question.owned} why={text.ownedWhy} key="owned">
            {(owned) => (
              <span class="text">
                <bdi class="number" dir="ltr">
                  {owned.number}
                </bdi>
                <OwnerText owned={owned} />
              </span>
            )}
          </Section>
          {question.incomplete && <p class="muted">{text.unasked}</p>}
        </div>
        {withReason && (
          <div class="reason">
            <label for="question-reason">{text.reason}</label>
            <input
              id="question-reason"
              type="text"
              dir="auto"
              autocomplete="off"
              maxLength={MAX_REASON}
              ref={reason}
              onKeyDown={(event) => {
                // Enter of an input method ends a word.
                if (event.key === 'Enter' && !event.isComposing) act(event, event.currentTarget, saveAnyway);
              }}
            />
          </div>
        )}
        <footer>
          <Button look="primary" buttonRef={first} onAct={() => onAnswer({ choice: 'go-to-question' })}>
            {text.goTo}
          </Button>
          <Button look="plain" onAct={saveAnyway}>
            {text.saveAnyway}
          </Button>
          <span class="spring" />
          <Button look="quiet" onAct={() => onAnswer({ choice: 'cancel' })}>
            {text.cancel}
          </Button>
        </footer>
      </dialog>
    </>
  );
}

interface SectionProps<T> {
  readonly title: (n: number) => string;
  readonly entries: readonly T[];
  readonly why?: string | undefined;
  readonly children: (entry: T) => preact.ComponentChildren;
}

function Section<T>({ title, entries, why, children }: SectionProps<T>) {
  const { messages } = useEnv();
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>{title(entries.length)}</h3>
      {why !== undefined && <p class="muted">{why}</p>}
      {/* Safari forgets that a list without bullets is one. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list">
        {entries.slice(0, MAX_LISTED).map((entry, index) => (
          <li key={index}>{children(entry)}</li>
        ))}
      </ul>
      {entries.length > MAX_LISTED && (
        <p class="muted">{messages.dialog.more(entries.length - MAX_LISTED)}</p>
      )}
    </section>
  );
}
