import type { PagesTexts } from '../texts/en.ts';
import type { SectionProps } from './section.ts';

/** Forms and projects that Caseline leaves alone. */
export function OffPlaces({ preferences, text, change }: SectionProps<PagesTexts['options']['off']>) {
  return (
    <section aria-labelledby="off">
      <h2 id="off">{text.title}</h2>
      {preferences.off.length === 0 && <p>{text.none}</p>}
      <ul class="list">
        {preferences.off.map((place) => (
          <li key={`${place.origin} ${place.project} ${place.form}`}>
            <span>
              {place.form ? <a href={place.form}>{place.form}</a> : text.project(place.project)}
              <br />
              <span class="quiet">{place.origin}</span>
            </span>
            <button
              type="button"
              onClick={() =>
                change((now) => ({
                  ...now,
                  off: now.off.filter(
                    (one) =>
                      one.origin !== place.origin || one.project !== place.project || one.form !== place.form,
                  ),
                }))
              }
            >
              {text.on}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
