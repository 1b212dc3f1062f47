import type { ProjectFacts } from '../contact/project.ts';
import { applyEdits } from '../form/apply-edits-xml.ts';
import { createFormModel } from '../form/create-form-model.ts';
import type { Edit } from '../form/edit.ts';
import type { FormSource } from '../form/source.ts';
import { type LintOptions, lint } from './engine.ts';
import { type Fix, findingKey } from './finding.ts';

export interface FixedForm {
  readonly text: string;
  readonly source: FormSource;
  /** Titles of what was done, in order. */
  readonly done: readonly string[];
}

/** A fix can bring a few others to light; more than these would be a circle. */
const MOST_NEW = 40;

/**
 * Does the safe fixes of a form in its XML, one after the other, until none is left. What cannot be applied (a locked
 * question, an action that HQ keeps beside the form) stays as it is. Doing it twice is the same as once.
 *
 * @param read reads the changed text again, with whatever stands beside the form
 */
export function fixSafely(
  text: string,
  source: FormSource,
  project: ProjectFacts,
  options: LintOptions,
  read: (text: string) => FormSource | null,
): FixedForm {
  let now = { text, source };
  const done: string[] = [];
  const failed = new Set<string>();
  const most = countSafe(source, project, options) + MOST_NEW;
  for (let round = 0; round < most; round += 1) {
    const next = nextFix(now.source, project, options, failed);
    if (!next) break;
    const applied = applyEdits(now.text, now.source, next.fix.edits);
    const again = applied.ok ? read(applied.text) : null;
    if (!applied.ok || !again || applied.text === now.text) {
      failed.add(next.key);
      continue;
    }
    now = { text: applied.text, source: again };
    done.push(next.fix.title);
  }
  return { ...now, done };
}

function countSafe(source: FormSource, project: ProjectFacts, options: LintOptions): number {
  const findings = lint(createFormModel(source), project, options);
  return findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')).length;
}

function nextFix(
  source: FormSource,
  project: ProjectFacts,
  options: LintOptions,
  failed: ReadonlySet<string>,
): { readonly fix: Fix; readonly key: string } | null {
  for (const finding of lint(createFormModel(source), project, options)) {
    const key = findingKey(finding);
    const fix = failed.has(key) ? undefined : finding.fixes.find(({ kind }) => kind === 'safe');
    if (fix?.edits.every((edit) => !isLocked(edit, source))) return { fix, key };
  }
  return null;
}

/** The designer said that nobody may change this question. */
function isLocked(edit: Edit, source: FormSource): boolean {
  const path = 'path' in edit ? edit.path : undefined;
  return source.questions.some((question) => question.path === path && question.locked === true);
}
