export const ROOMS: readonly (readonly [start: string, tests: readonly string[] | null])[];
export function endToEndOf(files: readonly string[]): readonly string[] | null;
export function changedSince(ref: string): readonly string[];
