import type { Contact } from '../../contact/contact.ts';
import { type Outcome, outcome } from '../../contact/outcome/outcome.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel } from '../../form/model.ts';
import type { CaseAction } from '../../form/source.ts';
import { typedAnswers } from '../../lint/probes/answers.ts';
import { chosenCountries } from '../recipes/number-expression.ts';
import {
  createSimulation,
  type SimulatedCase,
  type Simulation,
  simulatedCaseId,
} from '../simulator/simulate.ts';
import { writeOf } from './draft.ts';
import type { SetupWishes } from './wishes.ts';

/** One person who is registered with the planned form. */
export interface SetupExample {
  /** What is typed for the number. */
  readonly answer: string;
  /** ISO 3166 alpha-2; null for what is no number. */
  readonly country: string | null;
  /** Null where the form does not ask for consent. */
  readonly agreed: boolean | null;
  /** The form does not take the answer. */
  readonly refused: boolean;
  readonly contact: Contact;
  readonly outcome: Outcome;
}

/** More countries would only be scrolled. */
const MOST_COUNTRIES = 3;
const NO_NUMBER = '12345';

/** Registers people of each country with the planned form, as its simulator does. */
export function trySetup(
  form: FormModel,
  action: CaseAction | null,
  project: ProjectFacts,
  { countries, home }: SetupWishes,
): readonly SetupExample[] {
  const write = writeOf(form, action, 'contact_phone_number');
  const [typed] = write ? typedAnswers(write, form) : [];
  const simulation = createSimulation(form);
  const contact = write && simulation.cases.find(({ id }) => id === simulatedCaseId(write));
  if (!typed || !contact) return [];
  const phone = typed.question.path;
  const asked = othersAnswered(simulation, contact, phone);
  const one = (answer: string, country: string | null, agreed: boolean | null): SetupExample[] => {
    const answers = new Map([...asked.others, [phone, answer] as const]);
    if (asked.consent)
      answers.set(asked.consent.path, agreed === false ? asked.consent.no : asked.consent.yes);
    const result = simulation.run(contact.id, answers);
    if (!result) return [];
    const refused = result.refused.includes(phone);
    return [
      {
        answer,
        country,
        agreed: asked.consent ? agreed : null,
        refused,
        contact: result.contact,
        outcome: outcome(result.contact, { project, refused: refused ? ['contact_phone_number'] : [] }),
      },
    ];
  };
  const examples = chosenCountries(countries).slice(0, MOST_COUNTRIES);
  const [first] = examples;
  if (!first) return [];
  const international = `+${first.callingCode} ${first.significant}`;
  return [
    ...examples.flatMap((example) => [
      ...(example.country === home ? one(example.national, example.country, true) : []),
      ...one(`+${example.callingCode} ${example.significant}`, example.country, true),
    ]),
    ...(asked.consent ? one(international, first.country, false) : []),
    ...one(NO_NUMBER, null, true),
  ];
}

interface OthersAnswered {
  /** The question that decides about replies, with an answer that agrees and one that does not. */
  readonly consent: { readonly path: string; readonly yes: string; readonly no: string } | null;
  readonly others: ReadonlyMap<string, string>;
}

/** Answers to all but the number: the first choice of each list. */
function othersAnswered(simulation: Simulation, { id }: SimulatedCase, phone: string): OthersAnswered {
  const lists = simulation
    .inputs(id)
    .filter(({ path, choices, control }) => path !== phone && control === 'choice' && choices.length > 0);
  const others = new Map(lists.map(({ path, choices }) => [path, choices[0]?.value ?? '']));
  for (const { path, choices } of lists) {
    const verified = choices.map(({ value }) => ({
      value,
      flag:
        simulation.run(id, new Map(others).set(path, value))?.contact.contact_phone_number_is_verified ?? '',
    }));
    const yes = verified.find(({ flag }) => flag !== '');
    const no = verified.find(({ flag }) => flag === '');
    if (yes && no) return { consent: { path, yes: yes.value, no: no.value }, others };
  }
  return { consent: null, others };
}
