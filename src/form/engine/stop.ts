/** Where and why the engine does not go on. */
export interface Stop {
  /** The node whose expression or text is the cause. */
  readonly path: string;
  readonly why: string;
}

export function stopped(path: string, why: string): Stop {
  return { path, why };
}
