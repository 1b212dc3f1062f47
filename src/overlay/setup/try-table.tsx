import type { SetupPlan } from '../../assist/setup/plan-setup.ts';
import type { SetupExample } from '../../assist/setup/try-setup.ts';
import { ExampleTable } from '../helpers/example-table.tsx';
import { groupByCountry } from '../helpers/group-by-country.ts';
import { useCountryName } from '../helpers/use-country-name.ts';
import { useEnv } from '../parts/env.ts';

type Result = 'refused' | 'replies' | 'sms' | 'nothing';

function resultOf({ refused, outcome, contact }: SetupExample): Result {
  if (refused) return 'refused';
  if (outcome.sms.status === 'no') return 'nothing';
  return contact.contact_phone_number_is_verified ? 'replies' : 'sms';
}

/** Whether a person ends as the plan says: who is no number gets nothing, who did not agree cannot reply. */
function isRight(example: SetupExample): boolean {
  const result = resultOf(example);
  if (example.country === null) return result === 'refused' || result === 'nothing';
  if (example.agreed === null) return result === 'sms' || result === 'replies';
  return result === (example.agreed ? 'replies' : 'sms');
}

/** People who are registered with the form as it will be. */
export function TryTable({ examples }: Pick<SetupPlan, 'examples'>) {
  const { setup: text } = useEnv().layer;
  const countryName = useCountryName();
  if (examples.length === 0) return null;
  const right = examples.filter(isRight).length;
  const person = ({ country, agreed }: SetupExample): string => {
    if (country === null) return text.person.unknown;
    if (agreed === null) return '';
    return agreed ? text.person.agrees : text.person.refuses;
  };
  return (
    <>
      <p class={`summary ${right === examples.length ? '' : 'error'}`} aria-live="polite">
        {text.tried(right, examples.length)}
      </p>
      <ExampleTable
        groups={[...groupByCountry(examples)].map(([country, lines]) => ({
          title: country === null ? null : countryName(country),
          lines: lines.map((example) => ({
            name: person(example),
            answer: example.answer,
            saved: example.refused ? undefined : (example.contact.contact_phone_number ?? ''),
            result: text.result[resultOf(example)],
            tone: isRight(example) ? 'good' : 'bad',
          })),
        }))}
      />
    </>
  );
}
