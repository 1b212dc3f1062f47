/** Which bulk action would put a column right: tried on every visible cell before it is offered. */
import { CONTACT_PROPERTIES, type ContactProperty } from '../../../contact/contact.ts';
import { normalize } from '../../../contact/normalize.ts';
import { problemsOf } from '../../../contact/problems.ts';
import type { ProjectFacts } from '../../../contact/project.ts';
import type { JudgedCell } from '../judge.ts';
import { afterAction, type BulkAction, type Candidate } from './bulk-action.ts';
import { candidatesFor } from './candidates.ts';

export interface Offer extends Candidate {
  readonly property: ContactProperty;
  /** Wrong values on this page that it puts right. */
  readonly mends: number;
  /** All wrong values of the column on this page. */
  readonly of: number;
}

const MOST_OFFERS = 3;

const isWrong = ({ problem }: JudgedCell): boolean => problem !== null && problem.advice.severity !== 'info';

/** Whether a value is what was meant, and nothing is wrong with it beside the rest of its contact. */
function isRight({ property, contact }: JudgedCell, value: string, meant: string, facts: ProjectFacts) {
  const normal = normalize(property, value, facts);
  if (normal.kind !== 'value' || normal.value !== meant) return false;
  const left = problemsOf({ ...contact, [property]: value }, facts).get(property);
  return left === undefined || left.advice.severity === 'info';
}

/** The cells that an action puts right; null when it changes one that it does not put right. */
function mended(
  action: BulkAction,
  cells: readonly JudgedCell[],
  facts: ProjectFacts,
): Set<JudgedCell> | null {
  const found = new Set<JudgedCell>();
  for (const cell of cells) {
    if (cell.value === null) continue;
    const after = afterAction(action, cell.value);
    if (after === cell.value) continue;
    const normal = normalize(cell.property, cell.value, facts);
    if (after === null || !isWrong(cell) || normal.kind !== 'value') return null;
    if (!isRight(cell, after, normal.value, facts)) return null;
    found.add(cell);
  }
  return found.size > 0 ? found : null;
}

/** The best first; what another one does as well is left out. */
export function offersFor(
  property: ContactProperty,
  all: readonly JudgedCell[],
  facts: ProjectFacts,
): readonly Offer[] {
  const cells = all.filter((cell) => cell.property === property);
  const wrong = cells.filter(isWrong);
  const meant = wrong.flatMap(({ value }) => {
    const normal = value === null ? null : normalize(property, value, facts);
    return value !== null && normal?.kind === 'value' ? [{ value, meant: normal.value }] : [];
  });
  if (meant.length === 0) return [];
  const tried = candidatesFor(property, meant, facts)
    .flatMap((candidate) => {
      const put = mended(candidate.action, cells, facts);
      return put ? [{ candidate, put }] : [];
    })
    .sort((a, b) => b.put.size - a.put.size);
  const offers: Offer[] = [];
  const covered = new Set<JudgedCell>();
  for (const { candidate, put } of tried) {
    if (offers.length >= MOST_OFFERS || [...put].every((cell) => covered.has(cell))) continue;
    for (const cell of put) covered.add(cell);
    offers.push({ ...candidate, property, mends: put.size, of: wrong.length });
  }
  return offers;
}

/** Offers of all columns; worked out anew only when a value has changed. */
export function createOffers(): (cells: readonly JudgedCell[], facts: ProjectFacts) => readonly Offer[] {
  let known: {
    readonly key: string;
    readonly facts: ProjectFacts;
    readonly offers: readonly Offer[];
  } | null = null;
  return (cells, facts) => {
    const key = JSON.stringify(cells.map(({ caseId, property, value }) => [caseId, property, value]));
    if (known?.key !== key || known.facts !== facts)
      known = {
        key,
        facts,
        offers: CONTACT_PROPERTIES.flatMap((property) => offersFor(property, cells, facts)),
      };
    return known.offers;
  };
}
