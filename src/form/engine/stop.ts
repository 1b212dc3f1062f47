import type { Reason } from '../reasons.ts';

/** Where and why the engine does not go on. */
export interface Stop {
  /** The node whose expression or text is the cause. */
  readonly path: string;
  readonly why: Reason;
}

export function stopped(path: string, why: Reason): Stop {
  return { path, why };
}
