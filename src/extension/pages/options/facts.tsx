/** What a person knows of a project that its server does not tell. */
import { useState } from 'preact/hooks';
import { COMMON_ZONES } from '../../../contact/time-zone/time-zone.ts';
import type { FactsByHand } from '../../preferences.ts';
import type { PagesTexts } from '../texts/en.ts';
import { draftOf, type FactsDraft, readFacts } from './facts-form.ts';
import { Field } from './field.tsx';
import { type FieldProblem, isProblem } from './problem.ts';
import type { SectionProps } from './section.ts';

type Texts = PagesTexts['options']['facts'];

const EMPTY: FactsDraft = {
  origin: 'https://www.commcarehq.org',
  project: '',
  countries: '',
  zone: '',
  languages: '',
  gateways: '',
};

const isSame = (a: FactsByHand, b: FactsByHand): boolean => a.origin === b.origin && a.project === b.project;

function FactsRow({
  facts,
  text,
  onEdit,
  onRemove,
}: {
  facts: FactsByHand;
  text: Texts;
  onEdit(): void;
  onRemove(): void;
}) {
  const { countries, zone, languages, gateways } = draftOf(facts);
  const known = [countries, zone, languages, gateways.replaceAll('\n', ', ')].filter((part) => part !== '');
  return (
    <li>
      <span>
        <strong>{facts.project}</strong> <span class="quiet">{facts.origin.replace(/^https?:\/\//, '')}</span>
        <br />
        {known.join(' · ')}
      </span>
      <span class="row">
        <button type="button" onClick={onEdit}>
          {text.edit}
        </button>
        <button type="button" onClick={onRemove}>
          {text.remove}
        </button>
      </span>
    </li>
  );
}

export function Facts({ preferences, text, change }: SectionProps<Texts>) {
  const [draft, setDraft] = useState(EMPTY);
  const [problem, setProblem] = useState<FieldProblem<keyof FactsDraft> | null>(null);
  const keep = (event: Event): void => {
    event.preventDefault();
    const facts = readFacts(draft, text.problems);
    if (isProblem(facts)) {
      setProblem(facts);
      return;
    }
    change((now) => ({ ...now, facts: [...now.facts.filter((one) => !isSame(one, facts)), facts] }));
    setProblem(null);
    setDraft(EMPTY);
  };
  const shared = { draft, problem, onDraft: setDraft };
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{text.title}</h2>
      <p class="quiet">{text.intro}</p>
      {preferences.facts.length === 0 && <p>{text.none}</p>}
      <ul class="list">
        {preferences.facts.map((facts) => (
          <FactsRow
            key={`${facts.origin} ${facts.project}`}
            facts={facts}
            text={text}
            onEdit={() => setDraft(draftOf(facts))}
            onRemove={() =>
              change((now) => ({ ...now, facts: now.facts.filter((one) => !isSame(one, facts)) }))
            }
          />
        ))}
      </ul>
      <form onSubmit={keep} noValidate>
        <Field {...shared} name="origin" type="url" label={text.origin} />
        <Field {...shared} name="project" label={text.project} hint={text.projectHint} />
        <Field {...shared} name="countries" label={text.countries} hint={text.countriesHint} />
        <Field {...shared} name="zone" list="zones" label={text.zone} hint={text.zoneHint} />
        <datalist id="zones">
          {COMMON_ZONES.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <Field {...shared} name="languages" label={text.languages} hint={text.languagesHint} />
        <Field {...shared} name="gateways" rows={3} label={text.gateways} hint={text.gatewaysHint} />
        <button type="submit" class="primary">
          {text.keep}
        </button>
      </form>
    </section>
  );
}
