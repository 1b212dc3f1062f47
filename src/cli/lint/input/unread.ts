import { type Problem, sayProblem } from '../../../form/xform/problems.ts';
import type { ReportProblem } from '../../../lint/reports/report.ts';
import type { Said } from '../../said.ts';
import type { FrameTexts } from '../../texts/frame/en.ts';

/** Something that cannot be read or checked, before it is known in which language that is told. */
export interface InputProblem extends Omit<ReportProblem, 'message'> {
  readonly said: Said;
}

/** What could not be read there, and why. */
export function unread(place: Omit<InputProblem, 'said'>, why: Problem): InputProblem {
  return { ...place, said: (say) => sayProblem(why, say.files) };
}

/** As a report has it, in the words of a language. */
export function reported({ said, ...place }: InputProblem, say: FrameTexts): ReportProblem {
  return { ...place, message: said(say) };
}
