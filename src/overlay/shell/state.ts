import type { GateQuestion } from '../../guard/decision.ts';
import type { DoneView } from '../done/done-view.ts';
import type { DrawerView } from '../drawer/drawer-view.ts';
import type { Tools } from './tools.ts';
import type { DecidedViews, FindingView, Notice, StatusView } from './ui.ts';

export interface NoticeEntry {
  readonly id: number;
  readonly notice: Notice;
}

/** In `busy`: all safe fixes, and taking back. No finding has such a key. */
export const EVERYTHING = '';
export const UNDO = 'undo';
/** In `busy`: the plan of Set up messaging. */
export const SETUP = 'setup';

/** What the panel shows. */
export type Tab = 'findings' | 'setup' | 'helpers' | 'simulator';

/** What a person has filled in, while the page is open; personal data that never leaves the layer by itself. */
export interface SimulatorState {
  /** Null: the first. */
  readonly caseId: string | null;
  readonly answers: ReadonlyMap<string, string>;
  /** Planned hour of a message, `09:00`. */
  readonly sendAt: string;
}

/** How a person has the drawer. */
export interface DrawerState {
  readonly open: boolean;
  /** Key of the contact that is shown; null: the first. */
  readonly contact: string | null;
}

/** Everything that is drawn. It is replaced, never changed. */
export interface UiState {
  readonly findings: readonly FindingView[];
  readonly decided: DecidedViews;
  /** The finding whose card is open; `opened` counts the times that a person asked for a card, each takes the focus. */
  readonly card: { readonly key: string; readonly opened: number } | null;
  readonly panel: boolean;
  readonly tab: Tab;
  readonly tools: Tools | null;
  /** The helper whose widget is open, as `card`. */
  readonly widget: { readonly key: string; readonly opened: number } | null;
  readonly simulator: SimulatorState;
  /** Null where nothing is filled in. */
  readonly drawer: DrawerView | null;
  readonly drawerState: DrawerState;
  readonly status: StatusView;
  /** What was done last to the form; null for nothing, or when it was closed. */
  readonly done: DoneView | null;
  readonly notices: readonly NoticeEntry[];
  readonly question: {
    readonly id: number;
    readonly content: GateQuestion;
    readonly reason: boolean;
  } | null;
  /**
   * What is being applied: keys of findings and helpers, `EVERYTHING` for all safe fixes. Only their own buttons wait:
   * a builder takes half a second for a fix, and what is clicked meanwhile elsewhere is done next.
   */
  readonly busy: ReadonlySet<string>;
  /** What was just done: said to screen readers, and shown for some seconds. */
  readonly announcement: string;
}

export const INITIAL_STATE: UiState = {
  findings: [],
  decided: { ignored: [], accepted: [] },
  card: null,
  panel: false,
  tab: 'findings',
  tools: null,
  widget: null,
  simulator: { caseId: null, answers: new Map(), sendAt: '09:00' },
  drawer: null,
  drawerState: { open: false, contact: null },
  status: { state: 'checking', text: '' },
  done: null,
  notices: [],
  question: null,
  busy: new Set(),
  announcement: '',
};

/** The parts that the panel has: findings alone while there is no form, the others only where they can be used. */
export function tabsOf({ tools }: UiState): readonly Tab[] {
  if (!tools) return ['findings'];
  return [
    'findings',
    ...(tools.setup ? ['setup' as const] : []),
    ...(tools.helpers ? ['helpers' as const] : []),
    'simulator',
  ];
}

/** Whether the buttons of a finding or a helper wait. */
export function isBusy({ busy }: UiState, key: string): boolean {
  return busy.has(key) || busy.has(EVERYTHING);
}

/** `busy` with one more entry, or one less. */
export function withBusy({ busy }: UiState, key: string, on: boolean): Pick<UiState, 'busy'> {
  const next = new Set(busy);
  if (on) next.add(key);
  else next.delete(key);
  return { busy: next };
}

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

/** The element that the open card or widget is about. */
export function anchorOf({ findings, card, tools, widget }: UiState): Element | null {
  if (widget) return tools?.helpers?.find(({ helper }) => helper.key === widget.key)?.anchor ?? null;
  return findings.find((view) => view.key === card?.key)?.anchor ?? null;
}

/** Every element whose place matters now, each once. */
export function anchorsOf(state: UiState): readonly Element[] {
  const anchors = new Set(groupByAnchor(state.findings).map(({ anchor }) => anchor));
  const own = anchorOf(state);
  return [...(own ? anchors.add(own) : anchors)];
}
