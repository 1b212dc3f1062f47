/** A fault that `npm run mutation` puts into a file. */
export interface Mutation {
  /** What goes wrong for a person. */
  readonly name: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
  /** Where browsers are to be asked when no unit test notices. */
  readonly e2e: readonly string[];
}
export const MUTATIONS: readonly Mutation[];
