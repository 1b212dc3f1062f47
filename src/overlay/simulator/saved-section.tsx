import { sayDependence } from '../../assist/reasons/say-dependence.ts';
import { sayStop } from '../../assist/reasons/say-stop.ts';
import type { Simulated, SimulatedCase, SimulationResult } from '../../assist/simulator/simulate.ts';
import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import { Verbatim } from '../helpers/example-table.tsx';
import { useEnv } from '../parts/env.ts';

export interface SavedSectionProps {
  readonly entry: SimulatedCase;
  readonly result: SimulationResult;
}

/** What the six properties become. */
export function SavedSection({ entry, result }: SavedSectionProps) {
  const { simulator: text } = useEnv().layer;
  return (
    <section>
      <h3>{text.contact}</h3>
      <dl class="saved">
        {CONTACT_PROPERTIES.map((property) => (
          <div key={property} class={entry.properties.includes(property) ? undefined : 'off'}>
            <dt>
              <code>{property}</code>
            </dt>
            <dd>
              <SavedValue simulated={result.properties[property]} creates={entry.creates} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SavedValue({ simulated, creates }: { readonly simulated: Simulated; readonly creates: boolean }) {
  const { layer, rules } = useEnv();
  const { simulator: text } = layer;
  switch (simulated.type) {
    case 'value':
      return simulated.text === '' ? (
        <span class="muted">{text.empty}</span>
      ) : (
        <Verbatim text={simulated.text} />
      );
    case 'kept':
      return <span class="muted">{creates ? text.keptNew : text.kept}</span>;
    case 'unknown':
      return <span class="incomplete">{text.unknown(sayDependence(simulated.reason, text.reasons))}</span>;
    case 'error':
      return (
        <span class="error">
          {text.error(`${simulated.place}: ${sayStop(simulated.why, rules?.reasons)}`)}
        </span>
      );
  }
}
