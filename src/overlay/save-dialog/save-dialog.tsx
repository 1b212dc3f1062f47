import { useRef } from 'preact/hooks';
import type { GateAnswer, GateQuestion, WrongPlace } from '../../guard/decision.ts';
import { saysTheSame } from '../../lint/causes.ts';
import type { Diagnostic } from '../../lint/finding.ts';
import { MAX_REASON } from '../card/ignore-form.tsx';
import { Button } from '../parts/button.tsx';
import { causesOf } from '../parts/cause.ts';
import { useEnv } from '../parts/env.ts';
import { FindingLine, placeOf } from '../parts/finding-line.tsx';
import { OwnerText } from '../parts/owner-text.tsx';
import { QuestionDialog } from '../parts/question-dialog.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { shortName } from '../parts/short-name.ts';

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
  const { layer, act, hold } = useEnv();
  const first = useRef<HTMLButtonElement>(null);
  const reason = useRef<HTMLInputElement>(null);
  const text = layer.dialog;
  const allNew = withReason && question.errors.every(({ old }) => old !== true);
  const saveAnyway = () => onAnswer({ choice: 'save-anyway', reason: reason.current?.value.trim() ?? '' });

  // Where *Go to question* leads: to what the list begins with.
  const [error] = question.errors;
  const goal = error
    ? (error.label ?? placeOf(error.site?.path ?? null))
    : (question.owned[0]?.label ?? null);

  const cancel = () => onAnswer({ choice: 'cancel' });

  return (
    <QuestionDialog
      title={text.title}
      first={first}
      hold={(dialog, button) => hold(dialog, button, cancel)}
      onCancel={cancel}
      body={
        <>
          <Section
            title={(allNew ? text.newErrors : text.errors)(question.errors.length)}
            entries={causesOf(question.errors, (finding) => finding)}
            key="errors"
          >
            {({ main, others }) => (
              <>
                <Problem finding={main} withFix={question.fixable} />
                {others.map((finding) => (
                  <Problem
                    key={finding.key}
                    finding={finding}
                    withFix={question.fixable}
                    brief={saysTheSame(main, finding)}
                  />
                ))}
              </>
            )}
          </Section>
          <Section
            title={text.owned(question.owned.length)}
            entries={question.owned}
            why={text.ownedWhy}
            key="owned"
          >
            {(owned) => (
              <span class="text">
                <bdi class="number" dir="ltr">
                  {owned.number}
                </bdi>
                <OwnerText owned={owned} />
                {owned.label !== undefined && (
                  <span class="place muted" dir="auto">
                    {owned.label}
                  </span>
                )}
              </span>
            )}
          </Section>
          {question.incomplete && <p class="muted">{text.unasked}</p>}
        </>
      }
      footer={
        <>
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
                  if (event.key === 'Enter' && !event.isComposing)
                    act(event, event.currentTarget, saveAnyway);
                }}
              />
            </div>
          )}
          <footer>
            {question.fixable && (
              <Button look="primary" onAct={() => onAnswer({ choice: 'fix-and-save' })}>
                {text.fixAndSave}
              </Button>
            )}
            <Button
              look={question.fixable ? 'plain' : 'primary'}
              buttonRef={first}
              onAct={() => onAnswer({ choice: 'go-to-question' })}
            >
              {goal === null ? text.goTo : layer.named(text.goTo, shortName(goal))}
            </Button>
            <Button look="plain" onAct={saveAnyway}>
              {text.saveAnyway}
            </Button>
            <Button look="quiet" onAct={cancel}>
              {text.cancel}
            </Button>
          </footer>
        </>
      }
    />
  );
}

interface ProblemProps {
  readonly finding: WrongPlace;
  readonly withFix?: boolean | undefined;
  readonly brief?: boolean;
}

function Problem({ finding, withFix, brief }: ProblemProps) {
  return (
    <>
      <FindingLine finding={finding} label={finding.label} brief={brief} />
      {withFix && <FixLine fixes={finding.fixes} />}
    </>
  );
}

/** What *Fix and save* does about a problem. */
function FixLine({ fixes }: Pick<Diagnostic, 'fixes'>) {
  const { layer } = useEnv();
  const fix = fixes.find(({ kind }) => kind === 'safe');
  if (!fix) return null;
  return (
    <p class="fix muted" dir="auto">
      <RichText text={layer.dialog.fix(fix.title)} />
    </p>
  );
}

interface SectionProps<T> {
  readonly title: string;
  readonly entries: readonly T[];
  readonly why?: string | undefined;
  readonly children: (entry: T) => preact.ComponentChildren;
}

function Section<T>({ title, entries, why, children }: SectionProps<T>) {
  const { layer } = useEnv();
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      {why !== undefined && <p class="muted">{why}</p>}
      {/* Safari forgets that a list without bullets is one. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list">
        {entries.slice(0, MAX_LISTED).map((entry, index) => (
          <li key={index}>{children(entry)}</li>
        ))}
      </ul>
      {entries.length > MAX_LISTED && <p class="muted">{layer.dialog.more(entries.length - MAX_LISTED)}</p>}
    </section>
  );
}
