export interface RunnerOptions {
  /** Milliseconds that one program may take. */
  readonly limit: number;
  /** Milliseconds that all of them may take, from now on. */
  readonly limitOfAll: number;
  /** Milliseconds between asking a program to end and killing it. */
  readonly grace?: number;
  /** What runs the arguments; npx when left out. */
  readonly command?: string;
  /** Whether what it says is shown; it is when left out. */
  readonly stdio?: 'inherit' | 'ignore';
}

/** Resolves with null when the program ended well, otherwise with what happened. */
export function createRunner(options: RunnerOptions): (args: readonly string[]) => Promise<string | null>;
