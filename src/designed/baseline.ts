import type { ProjectFacts } from '../contact/project.ts';
import type { FormModel } from '../form/model.ts';
import { type Finding, findingKey } from '../lint/finding.ts';

/**
 * The findings of the form as it was when its designer came: those that were there before do not hold Save.
 *
 * A finding is old while its rule, its place and what it says are those of the first form. A wrong value that is
 * replaced with another wrong one is a new mistake, and so is one that another question gets; a question that is
 * renamed or moved is the same question. What becomes known later (the project's gateways and languages arrive after
 * the form) is asked of the first form too: the mistake was there, only nobody could tell.
 */
export interface Baseline {
  /**
   * The form as it was read now, with its findings and what was known for them. The first one begins the baseline;
   * when more is known it is judged again. Settles when `isOld` can be asked.
   */
  follow(form: FormModel, findings: readonly Finding[], facts: ProjectFacts): Promise<void>;
  /** Questions have other names or places now: the first form is seen as if they had always had them. */
  move(change: (form: FormModel) => FormModel): void;
  isOld(finding: Finding): boolean;
}

function markOf(finding: Finding): string {
  return `${findingKey(finding)}\n${finding.message.what}`;
}

/** @param check the linter, for judging the first form again */
export function createBaseline(
  check: (form: FormModel, facts: ProjectFacts) => Promise<readonly Finding[]>,
): Baseline {
  let first: FormModel | null = null;
  let known: ProjectFacts | null = null;
  let old: ReadonlySet<string> = new Set();
  /** Settles when the first form was judged with what is known. */
  let judged: Promise<void> = Promise.resolve();

  async function judge(form: FormModel, facts: ProjectFacts): Promise<void> {
    const findings = await check(form, facts);
    // What became known meanwhile is judged for itself.
    if (known === facts) old = new Set(findings.map(markOf));
  }

  return {
    follow(form, findings, facts) {
      first ??= form;
      if (known === facts) return judged;
      known = facts;
      if (form === first) {
        old = new Set(findings.map(markOf));
        judged = Promise.resolve();
      } else judged = judge(first, facts);
      return judged;
    },
    move(change) {
      if (first === null) return;
      first = change(first);
      known = null;
    },
    isOld: (finding) => old.has(markOf(finding)),
  };
}
