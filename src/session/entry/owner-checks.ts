import type { Desk } from '../../gate/desk.ts';
import type { OwnerCheck } from '../../ui/tools.ts';

/** More numbers than a person enters while a form is open. */
const MOST = 200;

export interface OwnerChecks {
  /** What was answered about a number; null before. */
  check(number: string, caseId: string | undefined): OwnerCheck | null;
  asking(number: string, caseId: string | undefined): boolean;
  /** Asks, unless that is under way. */
  ask(number: string, caseId: string | undefined): void;
}

/** Who holds the numbers of a form, asked while it is filled in, so that nobody has to wait when it is sent. */
export function createOwnerChecks(
  ask: Desk['check'],
  { signal, changed }: { readonly signal: AbortSignal; changed(): void },
): OwnerChecks {
  const checks = new Map<string, OwnerCheck | 'asking'>();
  const keyOf = (number: string, caseId: string | undefined): string =>
    JSON.stringify([number, caseId ?? '']);

  async function run(key: string, number: string, caseId: string | undefined): Promise<void> {
    let check: OwnerCheck = { answer: null, failure: { reason: 'unreachable' } };
    try {
      const contact = { contact_phone_number: number, contact_phone_number_is_verified: '1' };
      const { answers, failure } = await ask([{ ref: '0', caseId, contact }], signal);
      check = { answer: answers[0] ?? null, failure };
    } catch {
      // A desk that breaks is a directory that cannot be reached.
    }
    checks.set(key, check);
    if (!signal.aborted) changed();
  }

  return {
    check(number, caseId) {
      const known = checks.get(keyOf(number, caseId));
      return known === undefined || known === 'asking' ? null : known;
    },
    asking: (number, caseId) => checks.get(keyOf(number, caseId)) === 'asking',
    ask(number, caseId) {
      const key = keyOf(number, caseId);
      if (checks.get(key) === 'asking') return;
      const [oldest] = checks.keys();
      if (checks.size >= MOST && oldest !== undefined) checks.delete(oldest);
      checks.set(key, 'asking');
      void run(key, number, caseId);
    },
  };
}
