import { useEnv } from '../parts/env.ts';
import { useCountryName } from './use-country-name.ts';

export interface HomeSelectProps {
  readonly countries: readonly string[];
  readonly home: string | null;
  onChange(home: string | null): void;
}

/** Whose numbers come without country code. */
export function HomeSelect({ countries, home, onChange }: HomeSelectProps) {
  const { number: text } = useEnv().layer.helpers;
  const nameOf = useCountryName();
  if (countries.length === 0) return null;
  return (
    <label class="row-field">
      <span>{text.home}</span>
      <select value={home ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
        {countries.map((country) => (
          <option key={country} value={country}>
            {nameOf(country)}
          </option>
        ))}
        <option value="">{text.noHome}</option>
      </select>
    </label>
  );
}
