import type { DirectoryFailure } from '../directory/directory.ts';
import type { OwnerAnswer } from '../directory/schema.ts';
import type { ConstantNumber } from '../lint/constant-numbers.ts';
import { type Finding, findingKey, type Site } from '../lint/finding.ts';
import type { CheckReport } from './desk.ts';

/** A constant number of the form, with who holds it. */
export interface OwnershipFinding {
  /** As HQ stores it. Personal data: shown to the designer, never logged, never sent to the page's own scripts. */
  readonly number: string;
  readonly answer: OwnerAnswer;
  /** ISO 8601 instant of the knowledge; older than now when it comes from the cache. */
  readonly asOf: string;
  readonly from: 'directory' | 'cache';
  /** Where the constant stands. */
  readonly site: Site;
}

/** What the designer is asked about. */
export interface GateQuestion {
  readonly errors: readonly Finding[];
  readonly owned: readonly OwnershipFinding[];
  /** Set when the owners could not be asked, so that the question says what it does not know. */
  readonly incomplete: DirectoryFailure | null;
}

export type GateAnswer =
  | { readonly choice: 'go-to-question' | 'cancel' }
  /** `reason`: why, in the designer's words; empty when nothing was said. */
  | { readonly choice: 'save-anyway'; readonly reason: string };

/** Tells one owned number at one place from another. */
export function ownershipKey(finding: OwnershipFinding): string {
  const { path, part, write } = finding.site;
  return JSON.stringify(['owned', finding.number, path, part, write.action, write.property]);
}

/** Whether this contact cannot have the number for two-way SMS, because somebody else holds it. */
export function isOwned({ status }: OwnerAnswer): boolean {
  return status === 'owned_here' || status === 'owned_elsewhere';
}

/** Owned numbers among the answers: those that this contact cannot have for two-way SMS. */
export function ownedNumbers(
  numbers: readonly ConstantNumber[],
  report: CheckReport,
): readonly OwnershipFinding[] {
  const answers = new Map(report.answers.map((answer) => [answer.ref, answer]));
  return numbers.flatMap(({ site }, index): OwnershipFinding[] => {
    const found = answers.get(String(index));
    if (!found || found.number === null || !isOwned(found.answer)) return [];
    return [{ number: found.number, answer: found.answer, asOf: found.asOf, from: found.from, site }];
  });
}

/** The keys of everything that a question is about. */
export function keysOfQuestion({ errors, owned }: GateQuestion): readonly string[] {
  return [...errors.map(findingKey), ...owned.map(ownershipKey)];
}

/** What the designer chose to save anyway: nobody is asked twice about the same thing. */
export type IsAccepted = (key: string) => boolean;

/** What to ask before this save, or null to let it through. */
export function questionFor(
  findings: readonly Finding[],
  owned: readonly OwnershipFinding[],
  incomplete: DirectoryFailure | null,
  isAccepted: IsAccepted,
): GateQuestion | null {
  const errors = findings.filter(
    (finding) => finding.severity === 'error' && !isAccepted(findingKey(finding)),
  );
  const unaccepted = owned.filter((finding) => !isAccepted(ownershipKey(finding)));
  return errors.length + unaccepted.length === 0 ? null : { errors, owned: unaccepted, incomplete };
}
