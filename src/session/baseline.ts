import type { ProjectFacts } from '../contact/project.ts';
import type { FormModel } from '../form/model.ts';
import { type Finding, findingKey } from '../lint/finding.ts';

/**
 * The findings of the form as it was when its designer came: those that were there before do not hold Save.
 *
 * A finding is old while its rule, its place and what it says are those of the first form. A wrong value that is
 * replaced with another wrong one is a new mistake, and so is one that moves to another question. What becomes known
 * later (the project's gateways and languages arrive after the form) is asked of the first form too: the mistake was
 * there, only nobody could tell.
 */
export interface Baseline {
  /** The form as it was read; only the first one counts. */
  begin(form: FormModel, findings: readonly Finding[], facts: ProjectFacts): void;
  /** @param facts those with which the finding was found */
  isOld(finding: Finding, facts: ProjectFacts): boolean;
}

function markOf(finding: Finding): string {
  return `${findingKey(finding)}\n${finding.message.what}`;
}

/** @param check the linter, for judging the first form again when more is known of the project */
export function createBaseline(
  check: (form: FormModel, facts: ProjectFacts) => readonly Finding[],
): Baseline {
  let first: FormModel | null = null;
  let known: ProjectFacts | null = null;
  let old: ReadonlySet<string> = new Set();

  return {
    begin(form, findings, facts) {
      if (first !== null && first !== form) return;
      first = form;
      known = facts;
      old = new Set(findings.map(markOf));
    },
    isOld(finding, facts) {
      if (first === null) return false;
      if (known !== facts) {
        known = facts;
        old = new Set(check(first, facts).map(markOf));
      }
      return old.has(markOf(finding));
    },
  };
}
