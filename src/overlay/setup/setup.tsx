import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createSetupBench, type SetupSource } from '../../assist/setup/bench.ts';
import type { SetupPlan } from '../../assist/setup/plan-setup.ts';
import { type SetupWishes, WISHES, type Wish } from '../../assist/setup/wishes.ts';
import type { Fix } from '../../lint/finding.ts';
import { CountryList } from '../helpers/country-list.tsx';
import { HomeSelect } from '../helpers/home-select.tsx';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';
import css from './setup.css?inline';
import { stepLines } from './step-lines.ts';
import { TryTable } from './try-table.tsx';

export interface SetupProps {
  readonly source: SetupSource;
  readonly busy: boolean;
  onSetUp(edits: Fix['edits']): void;
}

/** From any form to one that registers contacts: wishes, what they come to, people it is tried on, one button. */
export function Setup({ source, busy, onSetUp }: SetupProps) {
  const { layer, dress } = useEnv();
  dress(css);
  const { setup: text } = layer;
  const [wished, setWished] = useState<SetupWishes | null>(null);
  const bench = useMemo(() => createSetupBench(source), [source]);
  const wishes = wished ?? bench.start;
  const plan = useMemo(() => bench.plan(wishes), [bench, wishes]);
  const status = useRef<HTMLParagraphElement>(null);
  const asked = useRef(false);
  const done = plan.edits.length === 0;
  const change = (next: SetupWishes): void => {
    asked.current = false;
    setWished(next);
  };
  // The button goes away when its work is done: the focus stays in its place.
  useLayoutEffect(() => {
    if (done && asked.current) status.current?.focus({ preventScroll: true });
    asked.current = false;
  }, [done]);
  return (
    <div class="setup">
      <p class="muted">{text.intro}</p>
      <Wishes wishes={wishes} onChange={change} />
      {(wishes.wanted.has('sms') || wishes.wanted.has('timeZone')) && (
        <Countries wishes={wishes} usual={bench.project.countries ?? []} onChange={change} />
      )}
      <Plan plan={plan} />
      {bench.project.gateways?.length === 0 && wishes.wanted.has('sms') && (
        <p class="warning">{text.noGateway}</p>
      )}
      <ByHand plan={plan} />
      <TryTable examples={plan.examples} />
      {plan.left.length > 0 && <p class="muted">{text.left(plan.left.length)}</p>}
      <div class="insert">
        {!done ? (
          <>
            <span class="spring" />
            <Button
              look="primary"
              busy={busy}
              onAct={() => {
                asked.current = true;
                onSetUp(plan.edits);
              }}
            >
              {text.add}
            </Button>
          </>
        ) : (
          <p class="muted" role="status" tabIndex={-1} ref={status}>
            {plan.steps.length === 0
              ? text.nothing
              : plan.steps.every(({ state }) => state === 'kept') && text.complete}
          </p>
        )}
      </div>
    </div>
  );
}

interface WishesProps {
  readonly wishes: SetupWishes;
  onChange(wishes: SetupWishes): void;
}

function Wishes({ wishes, onChange }: WishesProps) {
  const { setup: text } = useEnv().layer;
  const choose = (wish: Wish, on: boolean): void => {
    const wanted = new Set(wishes.wanted);
    if (on) wanted.add(wish);
    else wanted.delete(wish);
    // Nobody replies to what is not sent.
    if (wish === 'replies' && on) wanted.add('sms');
    if (wish === 'sms' && !on) wanted.delete('replies');
    onChange({ ...wishes, wanted });
  };
  return (
    <fieldset class="options">
      <legend>{text.wishes}</legend>
      {WISHES.map((wish) => (
        <label key={wish} class="option">
          <input
            type="checkbox"
            checked={wishes.wanted.has(wish)}
            onChange={(event) => choose(wish, event.currentTarget.checked)}
          />
          <span>{text.wish[wish]}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Countries({ wishes, usual, onChange }: WishesProps & { readonly usual: readonly string[] }) {
  const { countries, home } = wishes;
  return (
    <>
      <CountryList
        countries={countries}
        usual={usual}
        onChange={(next) => {
          const kept = home !== null && next.includes(home) ? home : null;
          onChange({ ...wishes, countries: next, home: next.length === 1 ? (next[0] ?? null) : kept });
        }}
      />
      <HomeSelect
        countries={countries}
        home={home}
        onChange={(next) => onChange({ ...wishes, home: next })}
      />
    </>
  );
}

function Plan({ plan }: { readonly plan: SetupPlan }) {
  const { setup: text } = useEnv().layer;
  if (plan.steps.length === 0) return null;
  return (
    <section>
      <h3>{text.plan}</h3>
      <dl>
        {plan.steps.map((step) => (
          <div key={step.wish} class={step.state}>
            <dt>{text.part[step.wish]}</dt>
            <dd>
              {stepLines(step, plan, text).map((line) => (
                <p key={line} dir="auto">
                  <RichText text={line} />
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Where the page has no mappings: what a person does on the form's settings. */
function ByHand({ plan: { byHand } }: { readonly plan: SetupPlan }) {
  const { setup: text } = useEnv().layer;
  if (byHand.length === 0) return null;
  return (
    <section class="by-hand">
      <p class="warning">{text.byHand}</p>
      {/* Safari forgets that a list without bullets is one. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list">
        {byHand.map(({ property, path }) => (
          <li key={property}>
            <code>{path.slice(path.lastIndexOf('/') + 1)}</code> → <code>{property}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
