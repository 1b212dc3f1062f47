import { useMemo, useState } from 'preact/hooks';
import type { ExampleLine } from '../../assist/recipes/examples.ts';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';
import { ExampleTable, type TableLine } from './example-table.tsx';
import { groupByCountry } from './group-by-country.ts';
import type { Tone } from './tone.ts';
import { useCountryName } from './use-country-name.ts';
import type { WidgetProps } from './widget-props.ts';

const TONES: Readonly<Record<ExampleLine['verdict'], Tone>> = {
  right: 'good',
  strict: 'bad',
  loose: 'bad',
  unknown: 'unknown',
};
/** Longer is no answer to such a question, and every pattern would have to be run over it. */
const MAX_ANSWER = 200;

/** What a question's validation condition takes, and what comes of it. Follows the form while the designer edits it. */
export function ExamplesWidget({ view, workbench, busy, onInsert }: WidgetProps) {
  const { helpers: widgets } = useEnv().layer;
  const { examples: text } = widgets;
  const nameOf = useCountryName();
  const { key, property } = view.helper;
  const [own, setOwn] = useState('');
  const state = useMemo(() => workbench.examples(key), [workbench, key]);
  const mine = own === '' ? null : workbench.ownExample(key, own);
  if (!state) return <p class="muted">{widgets.noQuestion}</p>;
  const { condition, constraint, lines } = state;
  const wrong = lines.filter(({ verdict }) => TONES[verdict] === 'bad').length;
  const row = ({ name, answer, written, effect, verdict }: ExampleLine): TableLine => ({
    name: name === null ? '' : widgets.example[name],
    answer,
    saved: written ?? (effect === 'asked-again' ? undefined : null),
    result:
      verdict === 'strict' || verdict === 'loose'
        ? `${text.effect[effect]}: ${text.verdict[verdict]}`
        : text.effect[effect],
    tone: TONES[verdict],
  });
  const groups = [...groupByCountry(lines)].map(([country, entries]) => ({
    title: country === null ? null : nameOf(country),
    lines: entries.map(row),
  }));
  return (
    <>
      <p class="muted">
        {state.question.label}
        {constraint === null && ` · ${text.takesAll}`}
      </p>
      {constraint !== null && (
        <p class="expression">
          <span class="hidden">{text.condition}: </span>
          <code>{constraint}</code>
        </p>
      )}
      <label class="row-field">
        <span>{text.own}</span>
        <input
          type="text"
          autocomplete="off"
          spellcheck={false}
          dir="ltr"
          maxLength={MAX_ANSWER}
          value={own}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
      </label>
      <div aria-live="polite">
        {mine && <OwnResult line={row(mine)} />}
        <p class={`summary ${wrong > 0 ? 'error' : ''}`}>{text.summary(wrong, lines.length)}</p>
      </div>
      <ExampleTable groups={groups} />
      {property === 'contact_phone_number' && !workbench.project.countries?.length && (
        <p class="muted">{text.unknownCountries}</p>
      )}
      {condition && (
        <div class="insert">
          <span class="spring" />
          <Button look="primary" busy={busy} onAct={() => onInsert(condition.edits, true)}>
            <span dir="auto">
              <RichText text={condition.title} />
            </span>
          </Button>
        </div>
      )}
    </>
  );
}

function OwnResult({ line }: { readonly line: TableLine }) {
  const { helpers: widgets } = useEnv().layer;
  return (
    <p>
      {line.saved ? (
        <>
          {widgets.table.saved}: <code>{line.saved}</code>.{' '}
        </>
      ) : null}
      {line.result}
    </p>
  );
}
