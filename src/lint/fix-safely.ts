import type { ProjectFacts } from '../contact/project.ts';
import { createFormModel } from '../form/create-form-model.ts';
import { applyEdits } from '../form/edits/apply-edits-xml.ts';
import type { Edit } from '../form/edits/edit.ts';
import type { FormSource } from '../form/source.ts';
import { type LintOptions, lint } from './engine.ts';
import { type Fix, findingKey } from './finding.ts';

export interface FixedForm {
  readonly text: string;
  readonly source: FormSource;
  /** Titles of what was done, in order. */
  readonly done: readonly string[];
}

/** A round does one fix at every place, and a fix can bring another one to light; more rounds would be a circle. */
const MOST_ROUNDS = 40;

interface SafeFix {
  readonly fix: Fix;
  readonly key: string;
}

/**
 * Does the safe fixes of a form in its XML until none is left. What cannot be applied (a locked question, an action
 * that HQ keeps beside the form) stays as it is. Doing it twice is the same as once.
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
  const apply = (fixes: readonly SafeFix[]): boolean => {
    const edits = fixes.flatMap(({ fix }) => fix.edits);
    const applied = applyEdits(now.text, now.source, edits);
    const again = applied.ok && applied.text !== now.text ? read(applied.text) : null;
    if (!applied.ok || !again) return false;
    now = { text: applied.text, source: again };
    done.push(...fixes.map(({ fix }) => fix.title));
    return true;
  };
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const fixes = nextFixes(now.source, project, options, failed);
    if (fixes.length === 0) break;
    if (apply(fixes)) continue;
    for (const fix of fixes) if (!apply([fix])) failed.add(fix.key);
  }
  return { ...now, done };
}

/** The safe fixes that can be done at once: at each place one, since two may speak of the same expression. */
function nextFixes(
  source: FormSource,
  project: ProjectFacts,
  options: LintOptions,
  failed: ReadonlySet<string>,
): readonly SafeFix[] {
  const locked = new Set(source.questions.flatMap(({ path, locked }) => (locked ? [path] : [])));
  const taken = new Set<string>();
  return lint(createFormModel(source), project, options).flatMap((finding) => {
    const key = findingKey(finding);
    const fix = failed.has(key) ? undefined : finding.fixes.find(({ kind }) => kind === 'safe');
    const places = fix?.edits.map(placeOf) ?? [];
    // The designer said that nobody may change a locked question.
    if (!fix || places.some((place) => taken.has(place) || locked.has(place))) return [];
    for (const place of places) taken.add(place);
    return [{ fix, key }];
  });
}

function placeOf(edit: Edit): string {
  if ('action' in edit) return edit.action;
  return 'path' in edit ? edit.path : (edit.after ?? '');
}
