/**
 * The contact that holds a number for two-way SMS. HQ: unique per server over all projects, cases and mobile
 * workers; the first to be processed wins (facts: HQ `PhoneNumber.set_two_way`).
 */
export interface Owner {
  /** Digits as HQ stores them, after its leniency. */
  readonly phone: string;
  readonly kind: 'case' | 'mobile-worker';
  readonly id: string;
  readonly name?: string | undefined;
  readonly project?: string | undefined;
  /** Whether it is of another project than the contact that is asked about; missing while that is not known. */
  readonly elsewhere?: boolean | undefined;
  /** ISO 8601 instant since which the number is held. */
  readonly since?: string | undefined;
  /** A worker's verification that was started but not answered: it reserves the number all the same. */
  readonly pending?: boolean | undefined;
}
