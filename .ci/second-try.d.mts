export interface TestResult {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: readonly string[];
}
/** What vitest's JSON reporter says of a file. */
export interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly TestResult[];
}
export function filesToTryAgain(results: readonly FileResult[]): string[];
export function withSecondTry(
  results: readonly FileResult[],
  again: readonly FileResult[],
): { results: FileResult[]; late: { file: string; test: string; messages: readonly string[] }[] };
