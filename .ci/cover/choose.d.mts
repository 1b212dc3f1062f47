export interface Covered {
  readonly file: string;
  readonly name: string;
  readonly ms: number;
  readonly places: ReadonlySet<string>;
}
export const ALWAYS: readonly { readonly file: string; readonly name?: RegExp }[];
export function chooseScenarios<T extends Covered>(scenarios: readonly T[]): Set<T>;
