import { type Problem, sayProblem } from '../../../form/xform/problems.ts';
import type { ReportProblem } from '../../../lint/reports/report.ts';

/** What could not be read there, and why. */
export function unread(place: Omit<ReportProblem, 'message' | 'why'>, why: Problem): ReportProblem {
  return { ...place, message: sayProblem(why), why };
}
