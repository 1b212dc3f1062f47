/** What is wrong with the cells on the screen, as each case would be after *Apply*. */
import type { Contact, ContactProperty } from '../../contact/contact.ts';
import { problemsOf } from '../../contact/problems.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { ValueProblem } from '../../contact/value-problem.ts';
import type { TableCell, TableRow } from './page/table.ts';

export interface JudgedCell {
  readonly caseId: string;
  /** What the page calls the case. */
  readonly label: string | undefined;
  readonly property: ContactProperty;
  readonly element: Element;
  /** What the case has after *Apply*; null for a property that was never set. */
  readonly value: string | null;
  readonly isEdited: boolean;
  /** The case after *Apply*, as far as its properties are columns. */
  readonly contact: Contact;
  readonly problem: ValueProblem | null;
  /** *Apply* brings the problem: the cell is edited, or another edit of the row made it wrong. */
  readonly isNew: boolean;
}

type Problems = ReturnType<typeof problemsOf>;

const NONE: Problems = new Map();

const now = ({ stored, edited }: TableCell): string | null => (edited === undefined ? stored : edited);

function contactOf(cells: readonly TableCell[], value: (cell: TableCell) => string | null): Contact {
  // A property that was never set counts as an empty one.
  return Object.fromEntries(cells.map((cell) => [cell.property, value(cell) ?? '']));
}

export function judgeRow({ caseId, label, cells }: TableRow, facts: ProjectFacts): readonly JudgedCell[] {
  const contact = contactOf(cells, now);
  const isEdited = cells.some((cell) => now(cell) !== cell.stored);
  const problems = cells.length === 0 ? NONE : problemsOf(contact, facts);
  const before = isEdited
    ? problemsOf(
        contactOf(cells, ({ stored }) => stored),
        facts,
      )
    : problems;
  return cells.map((cell) => {
    const problem = problems.get(cell.property) ?? null;
    const wasThere = problem?.advice.code === before.get(cell.property)?.advice.code;
    // A bulk edit that leaves a value as it is writes nothing new.
    const edited = now(cell) !== cell.stored;
    return {
      caseId,
      label,
      property: cell.property,
      element: cell.element,
      value: now(cell),
      isEdited: edited,
      contact,
      problem,
      isNew: problem !== null && (edited || !wasThere),
    };
  });
}

/** Rows are judged again only when their values changed: the page draws its table anew for each click. */
export function createJudge(): (rows: readonly TableRow[], facts: ProjectFacts) => readonly JudgedCell[] {
  let known = new Map<string, readonly JudgedCell[]>();
  let knownFacts: ProjectFacts | null = null;
  return (rows, facts) => {
    if (facts !== knownFacts) known = new Map();
    knownFacts = facts;
    const next: typeof known = new Map();
    const judged = rows.flatMap((row) => {
      const key = JSON.stringify([
        row.caseId,
        row.cells.map((cell) => [cell.property, cell.stored, cell.edited ?? null, cell.edited === undefined]),
      ]);
      const cells = known.get(key) ?? judgeRow(row, facts);
      next.set(key, cells);
      return cells.map((cell, index) => ({ ...cell, element: row.cells[index]?.element ?? cell.element }));
    });
    known = next;
    return judged;
  };
}
