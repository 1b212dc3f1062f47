import type { CheckReport, Desk } from './desk.ts';

/** An answer may be so old, so that nobody waits twice for the same number while a form is filled in. */
const FRESH_MS = 60_000;
/** More numbers than a person types; a script that goes through millions must not fill the memory. */
const MOST = 500;

type Answer = CheckReport['answers'][number];
type Items = Parameters<Desk['check']>[0];

export interface OwnerMemory {
  /** What was answered lately about a number, for one contact. */
  known(number: string, caseId: string | undefined): Answer['answer'] | null;
  /** Why the last question had no answer; null when it had. */
  failure(): CheckReport['failure'];
  check: Desk['check'];
}

const keyOf = (number: string, caseId: string | undefined): string => JSON.stringify([number, caseId ?? '']);

/** A desk that remembers what it was told about each number. */
export function createOwnerMemory(desk: Desk, now: () => number): OwnerMemory {
  const answers = new Map<string, { readonly answer: Answer; readonly at: number }>();
  let failure: CheckReport['failure'] = null;

  function recall(key: string): Answer | null {
    const found = answers.get(key);
    return found && now() - found.at < FRESH_MS ? found.answer : null;
  }

  function remember(key: string, answer: Answer): void {
    answers.delete(key);
    answers.set(key, { answer, at: now() });
    const [oldest] = answers.keys();
    if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
  }

  /** Asked by the value as it stands, so that the same spelling is asked once. */
  const itemKey = ({ contact, caseId }: Items[number]): string =>
    keyOf(contact.contact_phone_number ?? '', caseId);

  return {
    known: (number, caseId) => recall(keyOf(number, caseId))?.answer ?? null,
    failure: () => failure,
    async check(items, signal) {
      const asked = items.filter((item) => !recall(itemKey(item)));
      const report: CheckReport =
        asked.length > 0 ? await desk.check(asked, signal) : { answers: [], failure: null };
      if (asked.length > 0) failure = report.failure;
      const fresh = new Map(report.answers.map((answer) => [answer.ref, answer]));
      for (const item of asked) {
        const answer = fresh.get(item.ref);
        if (answer && !report.failure) remember(itemKey(item), answer);
      }
      const all = items.flatMap((item) => {
        const answer = fresh.get(item.ref) ?? recall(itemKey(item));
        return answer ? [{ ...answer, ref: item.ref }] : [];
      });
      return { answers: all, failure: report.failure };
    },
  };
}
