import type { PlacedNumber } from '../guard/decision.ts';
import type { FoundPlace } from '../guard/recheck.ts';
import type { ConstantNumber } from '../lint/constant-numbers.ts';
import type { Site } from '../lint/finding.ts';
import type { CheckedForm } from './checked-form.ts';

/** A number that stands in the form's design, in the words of the gate and of checks that are repeated. */
export interface DesignedNumber extends PlacedNumber, FoundPlace {
  readonly site: Site;
  readonly label: string;
}

/** @param locale BCP 47, for what questions are called */
export function designedNumber(
  { value, site }: ConstantNumber,
  form: Pick<CheckedForm, 'name'>,
  locale: string,
): DesignedNumber {
  const { path, part, write } = site;
  return {
    key: JSON.stringify(['owned', value, path, part, write.action, write.property]),
    number: value,
    site,
    label: form.name(path, locale) ?? write.property,
  };
}
