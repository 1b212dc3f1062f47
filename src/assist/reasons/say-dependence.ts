import { DEPENDENCES } from './dependences.ts';

const KEYS = Object.keys(DEPENDENCES) as (keyof typeof DEPENDENCES)[];

/** The words of a language; where only forms are tried, those of a page are not wanted. */
export interface DependenceWords {
  readonly depends: Readonly<Partial<Record<keyof typeof DEPENDENCES, string>>>;
  readonly technical: (why: string) => string;
}

/** What a value depends on, as the engine says it, in the words of a language. */
export function sayDependence(why: string, { depends, technical }: DependenceWords): string {
  const key = KEYS.find((one) => DEPENDENCES[one] === why);
  return (key && depends[key]) ?? technical(why);
}
