import { useMemo } from 'preact/hooks';
import { MOST_COUNTRIES } from '../../assist/recipes/number-expression.ts';
import { exampleMobiles } from '../../contact/phone/example-numbers.ts';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { Icon } from '../parts/icon.tsx';
import { useCountryName } from './use-country-name.ts';

export interface CountryListProps {
  /** ISO 3166 alpha-2. */
  readonly countries: readonly string[];
  /** Offered first. */
  readonly usual: readonly string[];
  onChange(countries: readonly string[]): void;
}

/** The chosen countries, in order. */
export function CountryList({ countries, usual, onChange }: CountryListProps) {
  const { layer, locale } = useEnv();
  const { number: text } = layer.helpers;
  const nameOf = useCountryName();
  const all = useMemo(() => {
    const compare = new Intl.Collator(locale).compare;
    const codes = exampleMobiles().map(({ country, callingCode }) => ({
      country,
      text: `${nameOf(country)} (+${callingCode})`,
    }));
    return codes.sort(
      (a, b) =>
        Number(usual.includes(b.country)) - Number(usual.includes(a.country)) || compare(a.text, b.text),
    );
  }, [locale, nameOf, usual]);
  const open = all.filter(({ country }) => !countries.includes(country));
  return (
    <fieldset class="countries">
      <legend>{text.countries}</legend>
      {/* Safari forgets that a list without bullets is one. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list">
        {countries.map((country) => (
          <li key={country} class="chip">
            <span>{nameOf(country)}</span>
            <Button
              look="icon"
              label={text.remove(nameOf(country))}
              onAct={() => onChange(countries.filter((other) => other !== country))}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {countries.length < MOST_COUNTRIES && (
        <select
          aria-label={text.add}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== '') onChange([...countries, currentTarget.value]);
            currentTarget.value = '';
          }}
        >
          <option value="">{text.add}…</option>
          {open.map(({ country, text: label }) => (
            <option key={country} value={country}>
              {label}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}
