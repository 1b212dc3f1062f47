import type { FormReport } from '../../lint/reports/report.ts';
import type { InputProblem } from './input/unread.ts';

/** What was found. `unwritten`: some form's safe fixes could not be put into its file. */
export interface Linted {
  readonly reports: readonly FormReport[];
  readonly problems: readonly InputProblem[];
  /** The files that could be opened, so that all forms in them are in `reports` or in `problems`. */
  readonly read: readonly string[];
  readonly unwritten: boolean;
}
