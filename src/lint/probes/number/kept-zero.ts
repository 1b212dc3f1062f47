import { type ExampleMobile, exampleMobile } from '../../../contact/phone/example-numbers.ts';
import { mobilePlan, trunkPrefix } from '../../../contact/phone/mobile-plan.ts';
import { storedNumber } from '../../../contact/phone/phone.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import type { ConstantPart } from '../../../form/values/index.ts';
import { oncePerWrite } from '../../once-per-write.ts';
import { tryAnswer } from '../try-answer.ts';
import { judgingCountries } from './countries.ts';
import { numberGiver } from './give.ts';
import { type Way, waysOf } from './ways.ts';

/** A constant country code before an answer that may be the number with its trunk 0. */
export interface KeptZero {
  readonly way: Way;
  readonly part: ConstantPart;
  /** ISO 3166 alpha-2 */
  readonly country: string;
  /** The number as it is dialled inside the country. */
  readonly answer: string;
  /** What is saved of it, as it is. */
  readonly written: string;
}

/** Null where the country dials no 0, or its numbers begin with one. */
export const keptZeroOf = oncePerWrite((write, form, project): KeptZero | null => {
  const { countries } = judgingCountries(write, form, project);
  for (const way of waysOf(write, form)) {
    const { code, codePart: part } = way;
    if (!code || !part) continue;
    const own = countries.filter((country) => code.countries.includes(country));
    for (const country of own.length > 0 ? own : [code.main]) {
      const example = exampleMobile(country);
      if (!example || trunkPrefix(example) !== '0' || mobilePlan(country)?.mayBeginWithZero) continue;
      const kept = keptOf(way, example, write, form);
      if (kept) return { way, part, country, ...kept };
    }
  }
  return null;
});

/** The 0 stands behind all that the form puts before it: `549` and `011…`. */
function keptOf(
  way: Way,
  example: ExampleMobile,
  write: Write,
  form: FormModel,
): { readonly answer: string; readonly written: string } | null {
  const rest = (example.callingCode + example.significant).slice(way.prefix.length);
  const answer = `0${rest}`;
  const digits = way.prefix + answer;
  const [question, ...others] = way.questions;
  if (!question) return null;
  if (others.length > 0) {
    const withZero = { ...example, significant: digits.slice(example.callingCode.length) };
    const given = !way.changed && numberGiver(write, form, { ways: [way] })(withZero);
    return given ? { answer, written: digits } : null;
  }
  const { accepted, written } = tryAnswer(write, question, answer, form);
  const kept = accepted === true ? written.find((text) => storedNumber(text) === digits) : undefined;
  return kept === undefined ? null : { answer, written: kept };
}
