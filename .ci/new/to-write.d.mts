/** A place that a skeleton left to be written by hand. */
export interface ToWrite {
  /** `file:line` */
  readonly place: string;
  readonly what: string;
}

export function toWrite(root: string, files: readonly string[]): ToWrite[];
export function writtenFiles(root: string, folders?: readonly string[]): string[];
