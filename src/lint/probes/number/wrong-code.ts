import { knownCountries } from '../../../contact/phone/countries.ts';
import { type ExampleMobile, exampleMobile } from '../../../contact/phone/example-numbers.ts';
import type { ConstantPart } from '../../../form/values/index.ts';
import { oncePerWrite } from '../../once-per-write.ts';
import type { CallingCode } from './calling-code.ts';
import { numberGiver } from './give.ts';
import { type Way, waysOf } from './ways.ts';

/** A constant country code that is none of the project's, before numbers that are the project's. */
export interface WrongCode {
  readonly way: Way;
  readonly code: CallingCode;
  readonly part: ConstantPart;
  /** Examples of the countries whose numbers stand behind it, in the order of the project. */
  readonly meant: readonly ExampleMobile[];
}

/** Null too where the countries are unknown, and where a person chooses the code. */
export const wrongCodeOf = oncePerWrite((write, form, project): WrongCode | null => {
  const own = knownCountries(project.countries);
  if (own.length === 0) return null;
  const ways = waysOf(write, form);
  const isOwn = ({ code }: Way) => code?.countries.some((country) => own.some((one) => one === country));
  // Who tells the countries apart knows what the other code is for.
  if (ways.some(isOwn)) return null;
  for (const way of ways) {
    const { code, codePart: part } = way;
    if (!code || !part || part.origin.part === 'choice') continue;
    const canBeGiven = numberGiver(write, form, { ways: [way] });
    const meant = own.flatMap((country) => {
      const example = exampleMobile(country);
      return example && canBeGiven({ ...example, callingCode: code.code }) ? [example] : [];
    });
    if (meant.length > 0) return { way, code, part, meant };
  }
  return null;
});
