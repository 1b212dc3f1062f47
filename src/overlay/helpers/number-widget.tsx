import { useMemo, useState } from 'preact/hooks';
import type { NumberOffer } from '../../assist/recipes/number-offer.ts';
import type { NumberVerdict } from '../../assist/recipes/number-recipe.ts';
import { useEnv } from '../parts/env.ts';
import { CountryList } from './country-list.tsx';
import { ExampleTable } from './example-table.tsx';
import { groupByCountry } from './group-by-country.ts';
import { HomeSelect } from './home-select.tsx';
import { OfferedExpression } from './insert-row.tsx';
import { QuestionSelect } from './question-select.tsx';
import type { Tone } from './tone.ts';
import { useCountryName } from './use-country-name.ts';
import type { WidgetProps } from './widget-props.ts';

const TONES: Readonly<Record<NumberVerdict, Tone>> = {
  right: 'good',
  refused: 'note',
  home: 'note',
  wrong: 'bad',
};

/** Reads any spelling of a number: countries, the proof, and the way into the form. */
export function NumberWidget({ view, workbench, busy, onInsert }: WidgetProps) {
  const { helpers: widgets } = useEnv().layer;
  const { key, property } = view.helper;
  const questions = useMemo(() => workbench.numberQuestions(key), [workbench, key]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [countries, setCountries] = useState<readonly string[]>(workbench.project.countries ?? []);
  const [wishedHome, setHome] = useState<string | null | undefined>(undefined);
  const [validate, setValidate] = useState<boolean | null>(null);
  const question = questions.find(({ path }) => path === chosen) ?? questions[0];
  const home = homeOf(countries, wishedHome);
  const wished = validate ?? question?.validated === false;
  const offer = useMemo(
    () => (question ? workbench.number(key, question.path, countries, home, wished) : null),
    [workbench, key, question, countries, home, wished],
  );
  if (!question) return <p class="muted">{widgets.noQuestion}</p>;
  return (
    <>
      <QuestionSelect questions={questions} value={question.path} onChange={setChosen} />
      <CountryList countries={countries} usual={workbench.project.countries ?? []} onChange={setCountries} />
      <HomeSelect countries={countries} home={home} onChange={setHome} />
      {offer === null ? (
        <p class="muted">{widgets.number.chooseFirst}</p>
      ) : (
        <>
          <Proof offer={offer} />
          <label class="option">
            <input
              type="checkbox"
              checked={wished}
              onChange={(event) => setValidate(event.currentTarget.checked)}
            />
            <span>{question.validated ? widgets.number.validateInstead : widgets.number.validate}</span>
          </label>
          {offer.changesKind && <p class="muted">{widgets.number.changesKind}</p>}
          <OfferedExpression offer={offer} property={property} busy={busy} onInsert={onInsert} />
        </>
      )}
    </>
  );
}

/** With several countries a number without code belongs to none of them, unless the person says so. */
function homeOf(countries: readonly string[], wished: string | null | undefined): string | null {
  if (wished === null || (wished !== undefined && countries.includes(wished))) return wished;
  return countries.length === 1 ? (countries[0] ?? null) : null;
}

function Proof({ offer }: { readonly offer: NumberOffer }) {
  const { helpers: widgets } = useEnv().layer;
  const nameOf = useCountryName();
  const right = offer.tried.filter(({ verdict }) => verdict === 'right').length;
  return (
    <>
      <p class={`summary ${offer.proven ? '' : 'error'}`} aria-live="polite">
        {widgets.number.summary(right, offer.tried.length)}
      </p>
      <ExampleTable
        groups={[...groupByCountry(offer.tried)].map(([country, lines]) => ({
          title: country === null ? null : nameOf(country),
          lines: lines.map(({ name, answer, written, verdict }) => ({
            name: widgets.example[name],
            answer,
            saved: written,
            result: widgets.number.verdict[verdict],
            tone: TONES[verdict],
          })),
        }))}
      />
    </>
  );
}
