import { functionOf } from '../../form/xpath/open.ts';
import { DEPENDENCES } from './dependences.ts';
import type { ReasonTexts } from './texts/en.ts';

const KEYS = Object.keys(DEPENDENCES) as (keyof typeof DEPENDENCES)[];

/** What a value depends on, as the engine says it, in the words of a language. */
export function sayDependence(why: string, { depends, result, technical }: ReasonTexts): string {
  const key = KEYS.find((one) => DEPENDENCES[one] === why);
  if (key) return depends[key];
  const name = functionOf(why);
  return name === null ? technical(why) : result(name);
}
