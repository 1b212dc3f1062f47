import { outcome } from '../../contact/outcome/outcome.ts';
import type { Owner } from '../../contact/two-way/owner.ts';
import type { VerdictLine } from '../../contact/verdict/verdict-line.ts';
import type { NumberAnswer } from '../../guard/desk.ts';

type Answer = NumberAnswer['answer'];

/** What a directory says of a number, as owners: nobody known, the contact itself, another; undefined: not known. */
export function ownersOf(number: string, { status, owner }: Answer): readonly Owner[] | undefined {
  if (status === 'unknown') return undefined;
  if (status === 'free_here' || status === 'self') return [];
  return [
    {
      phone: number,
      kind: owner?.kind ?? 'case',
      id: owner?.id ?? '',
      pending: owner?.pending,
      elsewhere: status === 'owned_elsewhere',
    },
  ];
}

/** Whether HQ takes replies of a number that a contact wants, as the verdict says it on every screen. */
export function repliesLine(number: string, answer: Answer): VerdictLine {
  return outcome(
    { contact_phone_number: number, contact_phone_number_is_verified: '1' },
    { owners: ownersOf(number, answer), project: { sharedNumbers: answer.status === 'shared_allowed' } },
  ).verdict.replies;
}
