import { useMemo, useState } from 'preact/hooks';
import { likelyConsent } from '../../lint/recipes/consent-offer.ts';
import { useEnv } from '../parts/env.ts';
import { ExampleTable } from './example-table.tsx';
import { OfferedExpression } from './insert-row.tsx';
import { QuestionSelect } from './question-select.tsx';
import type { WidgetProps } from './widget.tsx';

/** Verified when the person agreed: the opt-in question, the answer that agrees, and what every answer saves. */
export function ConsentWidget({ view, workbench, busy, onInsert }: WidgetProps) {
  const { widgets } = useEnv().messages;
  const { key, property } = view.helper;
  const questions = useMemo(() => workbench.consentQuestions(key), [workbench, key]);
  const [path, setPath] = useState<string | null>(null);
  const [wished, setWished] = useState<string | null>(null);
  const question = questions.find((entry) => entry.path === path) ?? questions[0];
  if (!question) return <p class="muted">{widgets.noQuestion}</p>;
  const offered = question.choices.some(({ value }) => value === wished);
  const answer = offered && wished !== null ? wished : likelyConsent(question);
  const offer = workbench.consent(key, question.path, answer);
  if (!offer) return null;
  const labelOf = (value: string) => question.choices.find((choice) => choice.value === value)?.label;
  return (
    <>
      <QuestionSelect questions={questions} value={question.path} onChange={setPath} />
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
      <ExampleTable
        groups={[
          {
            title: null,
            lines: offer.tried.map(({ answer: given, written, right }) => ({
              name: labelOf(given) ?? '',
              answer: given,
              saved: written,
              result: written === '1' ? widgets.consent.verified : widgets.consent.notVerified,
              tone: right ? 'good' : 'bad',
            })),
          },
        ]}
      />
      <p class="muted">{widgets.consent.duty}</p>
      <OfferedExpression offer={offer} property={property} busy={busy} onInsert={onInsert} />
    </>
  );
}
