import { knownCountries } from '../../../contact/phone/countries.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import { oncePerWrite } from '../../once-per-write.ts';
import { numberGiver } from './give.ts';
import { EXPRESSIONS, namedByConstants } from './named.ts';
import { type Way, waysOf } from './ways.ts';

/** Whose numbers a write is judged by. */
export interface Judging {
  readonly countries: readonly string[];
  /** False: no one knows, and some usual countries stand in for them. */
  readonly known: boolean;
}

/** Where many CommCare projects are: enough to see a loose condition while the project's countries are unknown. */
const USUAL = ['KE', 'IN', 'US', 'NG', 'TZ', 'ZA', 'BD', 'UG', 'SN', 'GT', 'PH', 'GB'];
/** More countries than any project has would only cost time. */
const MOST_COUNTRIES = 12;

/**
 * The countries that a constant country code of the write names, or those of the project. A code that stands before
 * every answer leaves no other country to judge; without the project's countries any code in the form's constants will
 * do.
 */
export const judgingCountries = oncePerWrite((write, form, project): Judging => {
  const own = knownCountries(project.countries).slice(0, MOST_COUNTRIES);
  const ways = waysOf(write, form);
  const prefixed = namedByPrefixes(ways, own);
  if (prefixed.length > 0 && ways.every(({ code }) => code !== null)) {
    return { countries: prefixed, known: true };
  }
  if (own.length > 0) return { countries: madeBy(write, form, ways, own) ?? own, known: true };
  if (prefixed.length > 0) return { countries: prefixed, known: true };
  const named = namedByConstants(write, form, numberGiver(write, form)).slice(0, MOST_COUNTRIES);
  return named.length > 0 ? { countries: named, known: true } : { countries: USUAL, known: false };
});

/** Those of the project's countries whose code an expression puts into every number: `replace(x, '^0', '254')`. */
function madeBy(
  write: Write,
  form: FormModel,
  ways: readonly Way[],
  own: readonly string[],
): readonly string[] | null {
  if (own.length < 2 || ways.length === 0 || !ways.every(({ changed }) => changed)) return null;
  const named = namedByConstants(write, form, numberGiver(write, form), EXPRESSIONS);
  const made = own.filter((country) => named.includes(country));
  return made.length > 0 ? made : null;
}

function namedByPrefixes(ways: readonly Way[], own: readonly string[]): readonly string[] {
  const named = new Set<string>();
  for (const { code } of ways) {
    if (!code) continue;
    const among = own.filter((country) => code.countries.includes(country));
    for (const country of among.length > 0 ? among : [code.main]) named.add(country);
  }
  return [...named];
}
