import { type Moved, movedPath, moveQuestions } from '../form/edits/move-questions.ts';
import type { FormSource } from '../form/source.ts';
import { type Finding, findingKey, type Site } from '../lint/finding.ts';
import { decidedValue } from './decided-value.ts';
import type { Subject } from './memory.ts';

/** Paths by what the page knows a question by. */
export type Identities = ReadonlyMap<string, string>;

/** What stood elsewhere before; null when nothing did. */
export function movedBetween(before: Identities, now: Identities): Moved | null {
  const moved = new Map<string, string>();
  for (const [id, path] of before) {
    const to = now.get(id);
    if (to !== undefined && to !== path) moved.set(path, to);
  }
  return moved.size > 0 ? moved : null;
}

export function subjectOf(finding: Finding, source: FormSource): Subject {
  return { key: findingKey(finding), value: decidedValue(finding, source) };
}

/** What decisions are about before questions moved, and after it. */
export function movedSubjects(
  findings: readonly Finding[],
  source: FormSource,
  moved: Moved,
): readonly { readonly from: Subject; readonly to: Subject }[] {
  const now = moveQuestions(source, moved);
  return findings.map((finding) => ({
    from: subjectOf(finding, source),
    to: subjectOf({ ...finding, site: movedSite(finding.site, moved) }, now),
  }));
}

function movedSite(site: Site, moved: Moved): Site {
  return {
    ...site,
    path: site.path === null ? null : movedPath(site.path, moved),
    write: { ...site.write, action: movedPath(site.write.action, moved) },
  };
}
