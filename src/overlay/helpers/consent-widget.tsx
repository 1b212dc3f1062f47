import { useMemo, useState } from 'preact/hooks';
import { type ConsentOffer, likelyConsent } from '../../assist/recipes/consent-offer.ts';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { ExampleTable } from './example-table.tsx';
import { OfferedExpression } from './insert-row.tsx';
import { QuestionSelect } from './question-select.tsx';
import type { WidgetProps } from './widget-props.ts';

/** Verified when the person agreed: the opt-in question, the answer that agrees, and what every answer saves. */
export function ConsentWidget({ view, workbench, busy, onInsert }: WidgetProps) {
  const { helpers: widgets } = useEnv().layer;
  const { key, property } = view.helper;
  const questions = useMemo(() => workbench.consentQuestions(key), [workbench, key]);
  const [path, setPath] = useState<string | null>(null);
  const [wished, setWished] = useState<string | null>(null);
  const [fresh, setFresh] = useState(false);
  const question = questions.find((entry) => entry.path === path) ?? questions[0];
  if (!question || fresh)
    return <NewConsent view={view} workbench={workbench} busy={busy} onInsert={onInsert} />;
  const offered = question.choices.some(({ value }) => value === wished);
  const answer = offered && wished !== null ? wished : likelyConsent(question);
  const offer = workbench.consent(key, question.path, answer);
  if (!offer) return null;
  const labelOf = (value: string) => question.choices.find((choice) => choice.value === value)?.label;
  return (
    <>
      <QuestionSelect questions={questions} value={question.path} onChange={setPath} />
      <Button look="quiet" onAct={() => setFresh(true)}>
        {widgets.consent.fresh}
      </Button>
      <label class="row-field">
        <span>{widgets.consent.answer}</span>
        <select value={answer} onChange={(event) => setWished(event.currentTarget.value)}>
          {question.choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label === value ? value : `${label} (${value})`}
            </option>
          ))}
        </select>
      </label>
      <Tried offer={offer} labelOf={labelOf} />
      <p class="muted">{widgets.consent.duty}</p>
      <OfferedExpression offer={offer} property={property} busy={busy} onInsert={onInsert} />
    </>
  );
}

/** A form that asks nobody, or not for this: the question is made, with the flag. */
function NewConsent({ view, workbench, busy, onInsert }: WidgetProps) {
  const { helpers: widgets } = useEnv().layer;
  const { key, property } = view.helper;
  const offer = useMemo(() => workbench.newConsent(key), [workbench, key]);
  if (!offer) return <p class="muted">{widgets.noQuestion}</p>;
  return (
    <>
      <p>{widgets.consent.makes(offer.question)}</p>
      <Tried offer={offer} labelOf={() => undefined} />
      <p class="muted">{widgets.consent.duty}</p>
      <OfferedExpression offer={offer} property={property} busy={busy} onInsert={onInsert} />
    </>
  );
}

interface TriedProps {
  readonly offer: ConsentOffer;
  labelOf(answer: string): string | undefined;
}

function Tried({ offer, labelOf }: TriedProps) {
  const { consent } = useEnv().layer.helpers;
  return (
    <ExampleTable
      groups={[
        {
          title: null,
          lines: offer.tried.map(({ answer, written, right }) => ({
            name: labelOf(answer) ?? '',
            answer,
            saved: written,
            result: written === '1' ? consent.verified : consent.notVerified,
            tone: right ? 'good' : 'bad',
          })),
        },
      ]}
    />
  );
}
