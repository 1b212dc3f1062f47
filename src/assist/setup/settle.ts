import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Edit } from '../../form/edits/edit.ts';
import { MAPPING_ACTIONS, mapping, pathsOf } from '../../form/edits/places.ts';
import type { FormModel } from '../../form/model.ts';
import { lint } from '../../lint/engine.ts';
import type { Finding } from '../../lint/finding.ts';
import { type Candidate, type Draft, withEdits } from './draft.ts';

/** Of a number: what the name and the consent settle, each in its turn. */
const SETTLED_APART: ReadonlySet<string> = new Set(['two-way-not-set', 'name-missing']);

/** What the linter says of one property. */
export function findingsOf(
  form: FormModel,
  project: ProjectFacts,
  property: ContactProperty,
): readonly Finding[] {
  return lint(form, project, { onRuleError: () => {} }).filter(
    (finding) => finding.property === property && !SETTLED_APART.has(finding.rule),
  );
}

/** Whether a page takes these edits of this form: all of them can be made, and none touches what is locked. */
export function isPossible(
  edits: readonly Edit[],
  { source }: FormModel,
  can: ReadonlySet<Edit['type']> | undefined,
): boolean {
  const isLocked = (path: string): boolean =>
    source.questions.find((question) => question.path === path)?.locked === true;
  const mappedTo = (path: string): readonly string[] =>
    source.caseActions
      .filter(({ id }) => MAPPING_ACTIONS.has(id))
      .flatMap(({ writes }) => writes)
      .filter((write) => write.source.type === 'question' && write.source.path === path)
      .map(({ property }) => property);
  return edits.every((edit) => {
    if (can && !can.has(edit.type)) return false;
    if ('action' in edit) return !isLocked(edit.action);
    if (edit.type === 'map-question') {
      // The form builder gives a question one property and no more.
      if (mappedTo(edit.path).some((property) => property !== edit.property)) return false;
      const others = pathsOf(mapping(edit.property, source), source);
      return ![edit.path, ...others].some(isLocked);
    }
    return !('path' in edit) || !isLocked(edit.path);
  });
}

export interface Settled {
  readonly draft: Draft;
  readonly chosen: Candidate;
  readonly edits: readonly Edit[];
}

/**
 * The way that leaves the fewest findings of the property; of equals the one that comes first. The first that leaves
 * none ends the search. Null when none is possible here.
 */
export function settle(
  draft: Draft,
  ways: Iterable<Candidate>,
  judge: (form: FormModel) => number,
): Settled | null {
  let best: { readonly settled: Settled; readonly findings: number } | null = null;
  for (const chosen of ways) {
    const next = withEdits(draft, chosen.edits);
    const findings = judge(next.model);
    if (!best || findings < best.findings) {
      best = { settled: { draft: next, chosen, edits: chosen.edits }, findings };
    }
    if (best.findings === 0) break;
  }
  return best?.settled ?? null;
}
