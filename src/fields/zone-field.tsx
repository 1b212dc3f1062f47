import { useEffect, useState } from 'preact/hooks';
import { offsetText } from '../contact/time-zone/offset-text.ts';
import { zoneEntry, zoneList } from '../contact/time-zone/zone-list.ts';
import { day } from '../language/time.ts';
import type { FieldProps } from './field.ts';
import { DESCRIBED_BY, Frame } from './frame.tsx';
import { Picker } from './picker.tsx';

const MINUTE_MS = 60_000;

/** The moment, anew each minute: a clock that stands still would be wrong. */
function useMinute(now: () => Date): number {
  const [moment, setMoment] = useState(() => now().getTime());
  useEffect(() => {
    const timer = setInterval(() => setMoment(now().getTime()), MINUTE_MS / 2);
    return () => clearInterval(timer);
  }, [now]);
  return moment;
}

function countryIn(locale: string, country: string | null): string | undefined {
  if (country === null) return undefined;
  return new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' }).of(country);
}

/** Time zones by city, country or offset, with the time there. */
export function ZoneField(field: FieldProps) {
  const { value, context } = field;
  const { language, facts } = context;
  const text = language.fields.zone;
  const moment = useMinute(context.now);
  const entry = value === '' ? null : zoneEntry(value, moment);
  const place = (city: string, country: string | null): string =>
    [city, countryIn(language.locale, country)].filter(Boolean).join(', ');
  const change = entry?.nextChange;
  const date = change && day(change.at, language.locale);
  return (
    <Frame
      field={field}
      hint={
        entry && (
          <>
            {text.localTime(entry.time)}
            {change && date ? ` ${text.changes(date, offsetText(change.offset))}` : ''}
          </>
        )
      }
    >
      <Picker
        field={field}
        label={field.label ?? text.label}
        placeholder={field.placeholder ?? text.search}
        describedBy={DESCRIBED_BY}
        shown={entry ? `${place(entry.city, entry.country)} (${entry.name})` : value}
        find={(question) =>
          zoneList(moment, { question, countries: facts.countries ?? [] }).map((zone) => ({
            value: zone.name,
            text: place(zone.city, zone.country),
            detail: `${zone.offsetText} · ${zone.time}`,
          }))
        }
      />
    </Frame>
  );
}
