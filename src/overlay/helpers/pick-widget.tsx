import { useMemo, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';
import { InsertRow } from './insert-row.tsx';
import { clockText, hasList, type PickKind, type PickOption, pickOptions } from './pick-options.ts';
import type { WidgetProps } from './widget-props.ts';

/** More would not be read; typing narrows them down. */
const MOST_SHOWN = 40;

/** Zones, languages, gateways: one value for every contact, or more choices for the question that asks. */
export function PickWidget({ view, workbench, busy, onInsert }: WidgetProps) {
  const { layer, now, locale } = useEnv();
  const { pick } = layer.helpers;
  const { key, property, helper } = view.helper;
  const kind: PickKind = helper === 'zone' || helper === 'gateway' ? helper : 'language';
  const { project } = workbench;
  const [question, setQuestion] = useState('');
  const [chosen, setChosen] = useState<readonly PickOption[]>([]);
  const [time] = useState(now);
  const state = useMemo(() => workbench.pickState(key), [workbench, key]);
  const options = useMemo(
    () => pickOptions(kind, question, project, { now: time, locale }),
    [kind, question, project, time, locale],
  );
  if (!state) return null;
  const several = state.mode === 'choices';
  const known = hasList(kind, project);
  const fresh = chosen.filter(({ value }) => !state.present.includes(value));
  const offer = fresh.length > 0 ? workbench.pick(key, fresh) : null;
  const choose = (option: PickOption, checked: boolean) => {
    const others = chosen.filter(({ value }) => value !== option.value);
    setChosen(!checked ? others : several ? [...others, option] : [option]);
  };
  return (
    <>
      <p class="muted">
        {several && state.question !== null ? pick.forChoices(state.question) : pick.forAll}
      </p>
      {!known && (
        <p>{kind === 'gateway' ? pick.unknownGateways : <RichText text={pick.unknownLanguages} />}</p>
      )}
      <label class="row-field">
        <span>{known ? pick.search[kind] : kind === 'gateway' ? pick.gatewayName : pick.code}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          maxLength={100}
          value={question}
          onInput={(event) => setQuestion(event.currentTarget.value)}
        />
      </label>
      {!known && options.length === 0 && question.trim() !== '' && (
        <p class="warning">
          <RichText text={kind === 'gateway' ? pick.blanks : pick.notACode} />
        </p>
      )}
      <fieldset class="options">
        <legend class="hidden">{layer.helpers.open[helper]}</legend>
        {options.slice(0, MOST_SHOWN).map((option) => {
          const present = state.present.includes(option.value);
          return (
            <label key={option.value} class="option">
              <input
                type={several ? 'checkbox' : 'radio'}
                name="pick"
                checked={present || chosen.some(({ value }) => value === option.value)}
                disabled={present}
                onChange={(event) => choose(option, event.currentTarget.checked)}
              />
              <span>
                <code>{option.value}</code>
                <span class="muted">
                  {' '}
                  <bdi>{option.detail}</bdi>
                  {kind === 'zone' && <bdi>{clockText(option.value, time)}</bdi>}
                  {present && ` · ${pick.present}`}
                </span>
              </span>
            </label>
          );
        })}
      </fieldset>
      <p class="muted" aria-live="polite">
        {known && pick.results(options.length)}
        {options.length > MOST_SHOWN && `, ${pick.more(options.length - MOST_SHOWN)}`}
      </p>
      {/* The row is there from the start: one that came with the first choice would move the list under the pointer. */}
      {offer?.insertion ? (
        <InsertRow
          insertion={offer.insertion}
          property={property}
          proven
          busy={busy}
          onInsert={() => onInsert(offer.edits, false)}
        >
          <RichText text={pick.use(fresh[0]?.value ?? '')} />
        </InsertRow>
      ) : (
        <div class="insert">
          {offer ? <span class="spring" /> : <p class="muted">{pick.nothingChosen}</p>}
          {offer && (
            <Button look="primary" busy={busy} onAct={() => onInsert(offer.edits, false)}>
              {pick.add(offer.edits.length)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
