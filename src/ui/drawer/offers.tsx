import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { Verbatim } from '../widgets/example-table.tsx';
import type { DrawerContact } from './drawer-view.ts';

/** Corrected values with the way into the page, and what the page itself does not take. */
export function Offers({ contact }: { readonly contact: DrawerContact }) {
  const { messages, callbacks } = useEnv();
  const { drawer: text, fields } = messages;
  const { offers, refused, key } = contact;
  if (offers.length === 0 && refused.length === 0) return null;
  return (
    <section class="offers">
      {refused.map(({ property, text: said }) => (
        <p key={property} class="error">
          <code>{property}</code>: {text.refused(said)}
        </p>
      ))}
      {offers.map(({ property, values }) => (
        <div key={property}>
          <p class="muted">
            {text.meant} <code>{property}</code>
          </p>
          {values.map((value) => (
            <Button key={value} look="plain" onAct={() => callbacks.onUseOffer?.(key, property, value)}>
              {value === '' ? fields.useEmpty : <Use text={fields.use} value={value} />}
            </Button>
          ))}
        </div>
      ))}
    </section>
  );
}

/** The value stands in the translated text wherever the language wants it. */
function Use({ text, value }: { readonly text: (value: string) => string; readonly value: string }) {
  const [before = '', after = ''] = text('\u0000').split('\u0000');
  return (
    <span>
      {before}
      <Verbatim text={value} />
      {after}
    </span>
  );
}
