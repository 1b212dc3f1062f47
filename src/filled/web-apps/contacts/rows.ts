import type { Observed } from '../../../assist/simulator/simulate-answers.ts';
import type { FormModel } from '../../../form/model.ts';
import type { QuestionKind } from '../../../form/source.ts';
import type { EntryState } from '../entry-state.ts';
import type { EntryQuestion } from '../protocol.ts';
import { LIMITS } from '../protocol.ts';
import { answerText } from './answer-text.ts';
import { rowDepth } from './guess-form.ts';

/** The answers that belong to one contact: those of its row of a repeat and those outside of repeats. */
export interface Row {
  /** Formplayer's index of the row, `3_0`; '' for a contact outside of repeats. */
  readonly key: string;
  readonly answers: ReadonlyMap<string, string>;
  readonly observed: Observed;
  /** Formplayer's index of each question, by path. */
  readonly ixOf: ReadonlyMap<string, string>;
}

/** What Formplayer's trees list; hidden values and groups are not among them. */
const LISTED: ReadonlySet<QuestionKind> = new Set([
  'text',
  'phone',
  'secret',
  'barcode',
  'int',
  'long',
  'decimal',
  'date',
  'time',
  'date-time',
  'geopoint',
  'select',
  'multi-select',
  'lookup',
  'multi-lookup',
]);

/** The index of the row at a depth: `3_0,1_2` for depth 2 of `3_0,1_2,0`; '' for depth 0. */
function rowKey(ix: string, depth: number): string {
  if (depth === 0) return '';
  const steps = ix.split(',');
  let rows = 0;
  const end = steps.findIndex((step) => {
    if (/[_:]\d+$/.test(step)) rows += 1;
    return rows === depth;
  });
  return steps.slice(0, end + 1).join(',');
}

function depthOf(repeat: string | null, model: FormModel): number {
  let depth = 0;
  for (let at = repeat; at !== null && depth < 50; at = model.question(at)?.repeat ?? null) depth += 1;
  return depth;
}

function belongs({ ix }: EntryQuestion, row: string, depth: number): boolean {
  const shared = Math.min(rowDepth(ix), depth);
  return rowKey(ix, shared) === rowKey(row, shared);
}

/**
 * The rows that a case is made for, in the page's order.
 *
 * @param repeat path of the repeat around the case action; null outside of repeats: one row
 */
export function rowsOf(state: EntryState, model: FormModel, repeat: string | null): readonly Row[] {
  const depth = depthOf(repeat, model);
  const inside = state.form.questions.filter(
    ({ binding, ix }) => depth === 0 || (binding.startsWith(`${repeat}/`) && rowDepth(ix) >= depth),
  );
  const keys = depth === 0 ? [''] : [...new Set(inside.map(({ ix }) => rowKey(ix, depth)))];
  return keys.map((key) => rowOf(key, depth, state, model));
}

function rowOf(key: string, depth: number, state: EntryState, model: FormModel): Row {
  const answers = new Map<string, string>();
  const opaque = new Map<string, string>();
  const shown = new Set<string>();
  const ixOf = new Map<string, string>();
  for (const entry of state.form.questions) {
    const { ix, binding } = entry;
    if (binding === '' || ixOf.has(binding) || !belongs(entry, key, depth)) continue;
    ixOf.set(binding, ix);
    // Of earlier screens nobody tells whether they are still asked.
    if (!state.paged || state.screen.has(ix)) shown.add(binding);
    const known = answerText(entry, state.typed.get(ix), model.question(binding));
    if (known.type === 'text') answers.set(binding, known.text);
    else opaque.set(binding, known.reason);
  }
  const whole = !state.paged && state.form.questions.length < LIMITS.questions;
  const absent = new Set(
    whole
      ? model.source.questions
          .filter(({ path, kind, calculate }) => LISTED.has(kind) && !calculate && !ixOf.has(path))
          .map(({ path }) => path)
      : [],
  );
  return { key, answers, ixOf, observed: { shown, absent, opaque } };
}
