/** One POST of a form, as the server got it. */
export interface Post {
  /** The form's id in the address. */
  readonly form: string;
  readonly kind: 'patch' | 'full';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly status: number;
  /** The form's XML after the POST. */
  readonly savedXform: string;
}

/** What goes wrong with the next POSTs. */
export interface Fault {
  /** Answer with this status. */
  readonly status?: number | undefined;
  /** Somebody else saved meanwhile. */
  readonly conflict?: boolean | undefined;
  /** Break the connection instead of answering. */
  readonly drop?: boolean | undefined;
  /** Answer so much later. */
  readonly delayMs?: number | undefined;
  /** How many POSTs; 1 when left out. */
  readonly times?: number | undefined;
  /** Only POSTs of this form. */
  readonly form?: string | undefined;
}

/** Faults by the order in which they were asked for. */
export class Faults {
  #left: { fault: Fault; times: number }[] = [];

  add(fault: Fault): void {
    this.#left.push({ fault, times: fault.times ?? 1 });
  }
  clear(): void {
    this.#left = [];
  }
  take(form: string): Fault | null {
    const next = this.#left.find(({ fault, times }) => times > 0 && (fault.form ?? form) === form);
    if (!next) return null;
    next.times -= 1;
    return next.fault;
  }
}
