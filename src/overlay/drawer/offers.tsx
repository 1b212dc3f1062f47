import type { ContactProperty } from '../../contact/contact.ts';
import { showNumber } from '../../contact/phone/show-number.ts';
import { Verbatim } from '../helpers/example-table.tsx';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import type { DrawerContact } from './drawer-view.ts';

/** Corrected values with the way into the page, and what the page itself does not take. */
export function Offers({ contact }: { readonly contact: DrawerContact }) {
  const { layer, callbacks, locale, contact: words } = useEnv();
  const { properties } = words;
  const { drawer: text } = layer;
  const { offers, refused, key } = contact;
  if (offers.length === 0 && refused.length === 0) return null;
  return (
    <section class="offers">
      {refused.map(({ property, label, text: said }) => (
        <p key={property} class="error">
          {label || properties[property].title}: {text.refused(said)}
        </p>
      ))}
      {offers.map(({ property, label, values }) => (
        <div key={property}>
          <p class="muted">{text.meant(label || properties[property].title)}</p>
          {values.map((value) => (
            <Button key={value} look="plain" onAct={() => callbacks.onUseOffer?.(key, property, value)}>
              {value === '' ? (
                text.useEmpty
              ) : (
                <Use text={text.use} value={shownNumber(property, value, locale)} />
              )}
            </Button>
          ))}
        </div>
      ))}
    </section>
  );
}

/** A number in groups, with its country: of two that differ by the country code alone one must see which is which. */
function shownNumber(property: ContactProperty, value: string, locale: string): string {
  return property === 'contact_phone_number' && value !== '' ? showNumber(value, locale) : value;
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
