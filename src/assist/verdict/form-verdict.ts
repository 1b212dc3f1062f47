import { outcome } from '../../contact/outcome/outcome.ts';
import { storedNumber } from '../../contact/phone/phone.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { VerdictLine } from '../../contact/verdict/verdict-line.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { possibleValues } from '../../form/values/index.ts';
import { examplesOf, withZero } from '../../lint/probes/witness.ts';
import { ownCaseFirst } from '../recipes/targets.ts';
import { type Simulation, type SimulationResult, simulatedCaseId } from '../simulator/simulate.ts';

/** Which people HQ will send SMS to, in one line, from the simulator over examples. */
export type FormVerdict =
  /** The form writes no number. */
  | { readonly type: 'no-number' }
  /** It writes one number, or none, whatever people answer. */
  | { readonly type: 'not-asked'; readonly sent: boolean }
  /** It depends on what only the phone, the case or other answers know. */
  | { readonly type: 'unknown' }
  /** The number is right, and still nothing is sent: why. */
  | { readonly type: 'stopped'; readonly line: VerdictLine }
  /** How people type a number (`+254…`), by what becomes of it. A list may be empty. */
  | {
      readonly type: 'typed';
      readonly sent: readonly string[];
      readonly unsent: readonly string[];
      readonly askedAgain: readonly string[];
    };

type Fate = 'sent' | 'unsent' | 'asked-again' | 'unknown';

/** One way to type a number of a country: how it begins, an example, and the digits that are meant. */
interface Typed {
  readonly begins: string;
  readonly text: string;
  readonly meant: string;
}

/** More countries make no line. */
const MOST_COUNTRIES = 3;

function waysToType({ countries }: ProjectFacts): readonly Typed[] {
  const { examples, known } = examplesOf(countries);
  return examples.slice(0, known ? MOST_COUNTRIES : 1).flatMap((example) => {
    const { callingCode } = example;
    const meant = callingCode + example.significant;
    const inside = withZero(example);
    return [
      { begins: `+${callingCode}…`, text: `+${meant}`, meant },
      { begins: `${callingCode}…`, text: meant, meant },
      { begins: `${inside.slice(0, 2)}…`, text: inside, meant },
    ];
  });
}

/** Questions whose answer can become the number, the nearest first. */
function askedFor(write: Write, form: FormModel): readonly string[] {
  const parts = possibleValues(form)
    .ofWrite(write)
    .values.flatMap((value) => value.parts);
  return [...new Set(parts.flatMap((part) => (part.type === 'answer' ? [part.question.path] : [])))];
}

function fateOf(result: SimulationResult, path: string, { meant }: Typed): Fate {
  if (result.refused.includes(path)) return 'asked-again';
  const { contact_phone_number: number } = result.properties;
  if (result.hidden.includes(path) || number.type === 'unknown' || number.type === 'kept') return 'unknown';
  return number.type === 'value' && storedNumber(number.text) === meant ? 'sent' : 'unsent';
}

/** The same beginning may be sent in one country and not in another: then it is not. */
function worst(fates: readonly Fate[]): Fate {
  const order: readonly Fate[] = ['unknown', 'unsent', 'asked-again', 'sent'];
  return order.find((fate) => fates.includes(fate)) ?? 'unknown';
}

/** What the gateway or another setting says to a number that is right. */
function stopOf(result: SimulationResult, project: ProjectFacts): VerdictLine | null {
  const { sms } = outcome(result.contact, { project }).verdict;
  return sms.tone === 'fails' ? sms : null;
}

export function formVerdict(form: FormModel, simulation: Simulation, project: ProjectFacts): FormVerdict {
  const write = ownCaseFirst(form.writes).find(({ property }) => property === 'contact_phone_number');
  if (!write) return { type: 'no-number' };
  const id = simulatedCaseId(write);
  const [path, ...others] = askedFor(write, form);
  if (path === undefined) return notAsked(simulation.run(id, new Map()), project);
  // Whoever is asked in parts types no whole number.
  if (others.length > 0) return { type: 'unknown' };

  const fates = new Map<string, Fate[]>();
  let sent: SimulationResult | null = null;
  for (const typed of waysToType(project)) {
    const result = simulation.run(id, new Map([[path, typed.text]]));
    const fate = result ? fateOf(result, path, typed) : 'unknown';
    if (fate === 'sent') sent ??= result;
    fates.set(typed.begins, [...(fates.get(typed.begins) ?? []), fate]);
  }
  const beginnings = (wanted: Fate): readonly string[] =>
    [...fates].flatMap(([begins, all]) => (worst(all) === wanted ? [begins] : []));
  if (beginnings('unknown').length > 0) return { type: 'unknown' };
  const stop = sent && stopOf(sent, project);
  if (stop) return { type: 'stopped', line: stop };
  return {
    type: 'typed',
    sent: beginnings('sent'),
    unsent: beginnings('unsent'),
    askedAgain: beginnings('asked-again'),
  };
}

function notAsked(result: SimulationResult | null, project: ProjectFacts): FormVerdict {
  const number = result?.properties.contact_phone_number;
  if (!result || number?.type === 'unknown' || number?.type === 'kept') return { type: 'unknown' };
  return { type: 'not-asked', sent: stopOf(result, project) === null };
}
