import type { ProjectFacts } from '../../contact/project.ts';
import type { StopReason } from '../../directory/ask-patiently.ts';
import type { MessagingErrors } from '../../health/messaging-errors.ts';
import type { Progress } from '../../health/pace.ts';
import type { PastReport } from '../../health/state.ts';
import type { JudgedCase } from '../../sheet/health/judge-case.ts';
import type { HealthReport } from '../../sheet/health/tally.ts';

/** What a report rests on, piece by piece. */
export const PIECES = ['cases', 'owners', 'languages', 'gateways', 'zone', 'errors', 'optOuts'] as const;
export type Piece = (typeof PIECES)[number];
/** `told`: it was read; `not-read`: nobody asked yet; `not-told`: HQ does not tell this person; others: why not now. */
export type PieceState = 'told' | 'not-read' | 'not-told' | StopReason;
export type Pieces = Readonly<Record<Piece, PieceState>>;

/** Why nothing goes on: of HQ, or of this browser. `busy`: another tab reads the same project; `failed`: our own fault. */
export type Stopped =
  | StopReason
  | 'failed'
  | 'no-room'
  | 'broken'
  | 'gone'
  | 'busy'
  | 'permission'
  | 'private';

export interface HealthResult {
  readonly report: HealthReport;
  /** Each case as it was counted. */
  readonly cases: readonly JudgedCase[];
  /** The report before this one. */
  readonly before: PastReport | null;
  /** ISO 8601 instant of the last whole reading; null: there was none. */
  readonly at: string | null;
}

/** What the page shows. */
export interface HealthView {
  readonly phase: 'opening' | 'idle' | 'reading';
  /** Reading was broken off, and can go on. */
  readonly isBegun: boolean;
  readonly progress: Progress | null;
  readonly wait: { readonly seconds: number; readonly why: 'throttled' | 'failed' } | null;
  readonly stopped: Stopped | null;
  readonly pieces: Pieces;
  readonly errors: MessagingErrors | null;
  readonly facts: ProjectFacts;
  /** Null: nothing was ever read. */
  readonly result: HealthResult | null;
  /** Entries of HQ that could not be read. */
  readonly skipped: number;
}

export const NOTHING_READ: Pieces = {
  cases: 'not-read',
  owners: 'not-read',
  languages: 'not-read',
  gateways: 'not-read',
  zone: 'not-read',
  errors: 'not-read',
  optOuts: 'not-read',
};

export const START: HealthView = {
  phase: 'opening',
  isBegun: false,
  progress: null,
  wait: null,
  stopped: null,
  pieces: NOTHING_READ,
  errors: null,
  facts: {},
  result: null,
  skipped: 0,
};
