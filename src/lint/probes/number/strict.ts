import type { Question } from '../../../form/source.ts';
import { oncePerWrite } from '../../once-per-write.ts';
import { type Where, whereOf } from '../platforms.ts';
import { allExamples } from '../witness.ts';
import { judgingCountries } from './countries.ts';
import { type Giver, numberGiver } from './give.ts';
import { type Refused, refusedOf } from './refused.ts';
import { type Way, waysOf } from './ways.ts';

/** Numbers that nobody can give, and what keeps people from it. */
export interface Strict {
  /** Null: no number of any country. */
  readonly refused: Refused | null;
  readonly way: Way;
  /** The question whose condition refuses them; null when the expression spoils them. */
  readonly question: Question | null;
  /** Where they are refused. */
  readonly where: Where;
}

/** The first of the countries whose numbers cannot all be given; null also where that cannot be said. */
export const strictOf = oncePerWrite((write, form, project): Strict | null => {
  const ways = waysOf(write, form);
  const [way] = ways;
  if (!way) return null;
  const { countries, known } = judgingCountries(write, form, project);
  const canBeGiven = numberGiver(write, form);
  const refused = known ? worst(countries, canBeGiven) : ofUnknown(canBeGiven);
  if (refused === undefined) return null;
  // Operators to choose from are a list of their own, and parts are seldom made for every number.
  const inParts = ways.some((one) => one.inParts);
  if (inParts && (refused?.all !== true || ways.some(({ questions }) => questions.length === 1))) return null;
  const unchecked = numberGiver(write, form, { unchecked: true });
  const example = refused?.example ?? allExamples()[0];
  const spoilt = example !== undefined && unchecked(example) === false;
  const question = ways.flatMap(({ questions }) => questions).find(({ constraint }) => constraint);
  const where =
    example && whereOf(write, form, (platform) => numberGiver(write, form, { platform })(example) === false);
  return { refused, way, question: spoilt ? null : (question ?? null), where: where ?? 'everywhere' };
});

function worst(countries: readonly string[], canBeGiven: Giver): Refused | undefined {
  const found = countries.flatMap((country) => refusedOf(country, canBeGiven) ?? []);
  return found.find(({ all }) => all) ?? found[0];
}

/** Null: nobody in any country can give a number. */
function ofUnknown(canBeGiven: Giver): null | undefined {
  return allExamples().every((example) => canBeGiven(example) === false) ? null : undefined;
}
