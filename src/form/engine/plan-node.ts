import type { Expression, Question } from '../source.ts';
import type { NodeType } from './node-type.ts';

/** One path of a form's data, as the form designs it. A repeat has one for all its rows. */
export interface PlanNode {
  readonly path: string;
  readonly name: string;
  /** `/data/case/@case_id`: no element, it hides with the one that has it. */
  readonly attribute: boolean;
  readonly parent: PlanNode | null;
  readonly children: PlanNode[];
  /** The question that the form asks, or the hidden value; undefined for nodes of case blocks and HQ's own. */
  readonly question: Question | undefined;
  readonly type: NodeType;
  readonly repeat: boolean;
  /** Rows that are there when the form opens; 1 outside of repeats. */
  readonly rows: number;
  /** What says how many rows a repeat has; nobody adds one then. */
  readonly count: Expression | undefined;
  readonly calculate: Expression | undefined;
  readonly relevant: Expression | undefined;
  readonly required: Expression | undefined;
  readonly constraint: Expression | undefined;
  readonly initial: string;
  /** In rows that are there when the form opens: the text of each, in the order of the file. */
  readonly rowTexts: readonly string[] | undefined;
  /** In a case block: what is written to a case is told with the cases, not with the form's own values. */
  readonly ofCase: boolean;
}

/** A default: runs once, at opening or when a row is added, in the order of the form. */
export interface Start {
  readonly path: string;
  readonly value: Expression;
  /** In a new row of a repeat; otherwise when the form opens. */
  readonly onInsert: boolean;
  readonly onOpen: boolean;
}
