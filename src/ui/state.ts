import type { GateQuestion } from '../gate/decision.ts';
import type { FindingView, Notice, StatusView } from './ui.ts';

export interface NoticeEntry {
  readonly id: number;
  readonly notice: Notice;
}

/** Everything that is drawn. It is replaced, never changed. */
export interface UiState {
  readonly findings: readonly FindingView[];
  /** The finding whose card is open; `opened` counts the times that a person asked for a card, each takes the focus. */
  readonly card: { readonly key: string; readonly opened: number } | null;
  readonly panel: boolean;
  readonly status: StatusView;
  readonly notices: readonly NoticeEntry[];
  readonly question: { readonly id: number; readonly content: GateQuestion } | null;
  /** A fix is being applied: its buttons wait. */
  readonly busy: boolean;
  /** Said to screen readers only. */
  readonly announcement: string;
}

export const INITIAL_STATE: UiState = {
  findings: [],
  card: null,
  panel: false,
  status: { state: 'checking', text: '' },
  notices: [],
  question: null,
  busy: false,
  announcement: '',
};

/** The findings that share a place: one marker, and a card that pages through them. */
export interface Group {
  readonly anchor: Element;
  readonly views: readonly [FindingView, ...FindingView[]];
}

export function groupByAnchor(findings: readonly FindingView[]): Group[] {
  const groups = new Map<Element, [FindingView, ...FindingView[]]>();
  for (const view of findings) {
    if (!view.anchor) continue;
    const group = groups.get(view.anchor);
    if (group) group.push(view);
    else groups.set(view.anchor, [view]);
  }
  return [...groups].map(([anchor, views]) => ({ anchor, views }));
}

/** The finding of a key with those at the same place; alone when it has no place. */
export function neighbours(findings: readonly FindingView[], key: string): readonly FindingView[] {
  const view = findings.find((entry) => entry.key === key);
  if (!view) return [];
  return view.anchor ? findings.filter((entry) => entry.anchor === view.anchor) : [view];
}

/**
 * Which card to show after the findings changed: the same while its finding lives, else the next one at its place,
 * else none.
 */
export function followCard(
  before: readonly FindingView[],
  after: readonly FindingView[],
  card: UiState['card'],
): UiState['card'] {
  if (card === null || after.some((view) => view.key === card.key)) return card;
  const anchor = before.find((view) => view.key === card.key)?.anchor;
  const next = anchor && after.find((view) => view.anchor === anchor);
  return next ? { ...card, key: next.key } : null;
}

/** The finding after (`by` 1) or before (`by` -1) the one of a key, around the end; from `start` when there is no card. */
export function stepFrom(
  findings: readonly FindingView[],
  key: string | null,
  by: 1 | -1,
  start: number,
): FindingView | undefined {
  const index = findings.findIndex((view) => view.key === key);
  const next = index < 0 ? start : index + by;
  return findings[(next + findings.length) % findings.length];
}
