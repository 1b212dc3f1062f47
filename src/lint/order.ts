import type { FormModel } from '../form/model.ts';
import type { Finding, Site } from './finding.ts';

/** Findings as a person meets them in the form; those at one place keep the order of the rules. */
export function inDocumentOrder(findings: readonly Finding[], form: FormModel): Finding[] {
  const placed = findings.map((finding) => ({ finding, place: placeOf(finding.site, form) }));
  placed.sort((a, b) => a.place - b.place);
  return placed.map(({ finding }) => finding);
}

/** The offset in the file where there is one, else the question's number; case blocks come after the questions. */
function placeOf(site: Site, form: FormModel): number {
  if (site.range) return site.range.start;
  const { questions, caseActions } = form.source;
  const index = questions.findIndex((question) => question.path === site.path);
  if (index >= 0) return index;
  return questions.length + caseActions.findIndex((action) => action.id === site.write.action);
}
