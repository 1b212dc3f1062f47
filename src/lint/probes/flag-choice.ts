import { type FlagReading, flagReading } from '../../contact/two-way/flag-reading.ts';
import type { FormModel } from '../../form/model.ts';
import type { FixedText } from './constants.ts';

/** A text that the flag can become, read as a person reads it. */
export interface ReadFlag {
  readonly reading: FlagReading;
  /** The label that says so, where the value alone does not. */
  readonly label: string | null;
}

/** The value decides, unless the label of the choice that it is says something else. */
export function readFlag({ text, part }: FixedText, form: FormModel): ReadFlag {
  const { path, choice } = part.origin;
  const question = part.origin.part === 'choice' && path !== null ? form.question(path) : undefined;
  const chosen = question?.choices.find(({ value }) => value === choice);
  const labels = Object.values(chosen?.labels ?? {});
  const no = labels.find((label) => flagReading(label) === 'no');
  const yes = labels.find((label) => flagReading(label) === 'yes');
  // Labels that disagree say nothing.
  const label = no !== undefined && yes !== undefined ? undefined : (no ?? yes);
  if (label === undefined) return { reading: flagReading(text), label: null };
  const said = no === undefined ? 'yes' : 'no';
  return { reading: said, label: flagReading(text) === said ? null : label };
}
