import { toBoolean } from '../xpath/value.ts';
import { castText } from './cast.ts';
import { type Held, isShown, type Live, stepOf } from './live.ts';
import { type Machine, setHeld } from './machine.ts';
import { answerType, isAsked } from './node-type.ts';
import { refOf } from './reference.ts';
import { addRow, MAX_ROWS, mayHaveRow } from './rows.ts';
import { heldValue, scopeAt, valueIn } from './scope.ts';
import { type Stop, stopped } from './stop.ts';
import { DEPENDS } from './why.ts';

/**
 * What becomes of an answer.
 * - `constraint`: refused by the validation condition, or empty where an answer is required.
 * - `cannot-cast`: refused by the type of the question.
 * - `not-shown`: nobody is asked: hidden, in a hidden group, or no question at all.
 */
export type AnswerStatus = 'ok' | 'constraint' | 'cannot-cast' | 'not-shown';

interface PathStep {
  readonly name: string;
  readonly row: number;
}

/** `/data/child[2]/phone`; rows count from 1, and without a number the first is meant. */
function stepsOf(path: string): readonly PathStep[] | null {
  const steps: PathStep[] = [];
  for (const part of path.split('/').slice(1)) {
    const read = /^([^[\]]+)(?:\[([1-9][0-9]{0,3})\])?$/.exec(part);
    if (!read) return null;
    steps.push({ name: read[1] ?? '', row: Number(read[2] ?? 1) - 1 });
  }
  return steps;
}

/** The path with a row for each repeat in it, as `livePath` writes it. */
export function withRows(path: string, { plan }: Machine): string {
  let generic = '';
  return (stepsOf(path) ?? []).reduce((whole, { name, row }) => {
    generic += `/${name}`;
    return `${whole}/${name}${plan.nodes.get(generic)?.repeat ? `[${row + 1}]` : ''}`;
  }, '');
}

/** The path without its rows. */
export function withoutRows(path: string): string {
  return path.replace(/\[[0-9]+\](?=\/|$)/g, '');
}

/** The node of an answer; rows that are missing are added as a person would. Null: it is not there. */
function nodeFor(machine: Machine, path: string): Live | Stop | null {
  const steps = stepsOf(path);
  if (!steps || steps[0]?.name !== stepOf(machine.root.plan)) return null;
  let live: Live = machine.root;
  for (const { name, row } of steps.slice(1)) {
    const rows = live.children.get(name);
    const repeat = live.plan.children.find((child) => stepOf(child) === name);
    if (!rows || !repeat || row >= (repeat.repeat ? MAX_ROWS : 1)) return null;
    while (rows.length <= row) {
      if (
        !repeat.repeat ||
        isShown(live) === false ||
        repeat.count ||
        repeat.question?.fixedRows ||
        !mayHaveRow(machine, live, repeat, rows.length)
      )
        return null;
      const stop = addRow(machine, live, repeat);
      if (stop) return stop;
    }
    const next = rows[row];
    if (!next) return null;
    live = next;
  }
  return live;
}

/** Answers a question as a person does on a phone. Null: the form stops; the reason is beside it. */
export function answer(
  machine: Machine,
  path: string,
  text: string,
): { readonly status: AnswerStatus | null; readonly stop: Stop | null } {
  const live = nodeFor(machine, path);
  if (live !== null && 'why' in live) return { status: null, stop: live };
  const question = live?.plan.question;
  const asked = question && isAsked(question) && live.plan.children.length === 0;
  if (!asked || isShown(live) === false) return { status: 'not-shown', stop: null };
  const data = text === '' ? null : castText(text, answerType(question));
  if (text !== '' && data === null) return { status: 'cannot-cast', stop: null };
  if (data === null && live.required === true) return { status: 'constraint', stop: null };
  const held = judged(machine, live, { type: 'data', data });
  if ('why' in held) return { status: null, stop: held };
  if (held.type === 'refused') return { status: 'constraint', stop: null };
  // Nothing instead of nothing is no answer: nothing follows from it (`FormEntryController.commitAnswer`).
  if (isEmpty(held) && isEmpty(live.held)) return { status: 'ok', stop: null };
  const stop = setHeld(machine, live, held);
  return { status: stop ? null : 'ok', stop };
}

function isEmpty(held: Held): boolean {
  return held.type === 'data' && held.data === null;
}

/** The answer as its node will hold it, when the validation condition takes it; empty answers are not judged. */
function judged(machine: Machine, live: Live, held: Held): Held | Stop | { readonly type: 'refused' } {
  const { constraint, path } = live.plan;
  if (!constraint || (held.type === 'data' && held.data === null)) return held;
  const parsed = machine.plan.form.parse(constraint);
  if (!parsed.ok) return held;
  const result = valueIn(machine, parsed.expr, scopeAt(refOf(live), heldValue(held)));
  if (result.type === 'error') return stopped(path, result.reason);
  if (result.type === 'unknown') return { type: 'unknown', reason: DEPENDS.condition };
  return toBoolean(result.value) ? held : { type: 'refused' };
}
