import { unpack } from '../../form/engine/data.ts';
import { isShown, type Live } from '../../form/engine/live.ts';
import { planOf } from '../../form/engine/plan.ts';
import { genericRef, refOf } from '../../form/engine/reference.ts';
import { runForm } from '../../form/engine/run-form.ts';
import { savedText } from '../../form/engine/saved.ts';
import { heldValue, scopeAt, valueIn } from '../../form/engine/scope.ts';
import type { Stop } from '../../form/engine/stop.ts';
import { type Observed, type Supposed, suppose } from '../../form/engine/suppose.ts';
import { DEPENDS } from '../../form/engine/why.ts';
import { resolve } from '../../form/engine/world.ts';
import type { FormModel } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { type Evaluated, failure, known, toBoolean, unknown } from '../../form/xpath/value.ts';

export type { Observed };

/** Answers by path, as text: what a person typed, the values of choices joined by blanks. */
export type Answers = ReadonlyMap<string, string>;

/** The form as it is with these answers. */
export interface Answered extends Supposed {
  /** The text that a question is saved with. `unknown` and `error` say why there is none. */
  saved(path: string): Evaluated;
  /** Whether the question, and every group around it, is shown. */
  shown(path: string): boolean | null;
  /** Whether type and validation condition take the answer; phones do not ask for empty answers. */
  accepted(question: Question): boolean | null;
}

const openings = new WeakMap<FormModel, Stop | null>();

/** Why the form does not open at all; looked at once. */
function openingOf(form: FormModel): Stop | null {
  const found = openings.get(form);
  if (found !== undefined) return found;
  const { result, at, why } = runForm(form, []);
  const stop = result === 'cannot-open' && at !== null && why !== null ? { path: at, why } : null;
  openings.set(form, stop);
  return stop;
}

/** Supposes answers in CommCare's engine; what only the phone or the case knows is `unknown`. */
export function answered(
  form: FormModel,
  answers: Answers,
  observed: Observed,
  wanted: Iterable<string>,
): Answered {
  const supposed = suppose(form, answers, observed, wanted);
  const { machine, notCast } = supposed;
  const stop = openingOf(form) ?? supposed.stop;
  const plan = planOf(form);
  const liveAt = (path: string): Live | null => {
    const node = plan.nodes.get(path);
    return node ? resolve(machine, genericRef(node)) : null;
  };
  return {
    ...supposed,
    stop,
    saved(path) {
      const live = liveAt(path);
      if (stop) return failure(stop.why);
      if (!live) return unknown(DEPENDS.noQuestion);
      const shown = isShown(live);
      if (shown === false) return known('');
      const result = savedText(live);
      if ('why' in result) return unknown(result.why);
      return shown === null && result.text !== '' ? unknown(DEPENDS.shown) : known(result.text);
    },
    shown(path) {
      const live = liveAt(path);
      return live ? isShown(live) : null;
    },
    accepted({ path, constraint }) {
      if (notCast.has(path)) return false;
      const live = liveAt(path);
      if (!constraint || !live || isShown(live) === false) return true;
      if (live.held.type === 'unknown') return null;
      const parsed = form.parse(constraint);
      if (!parsed.ok || unpack(live.held.data) === '') return true;
      const result = valueIn(machine, parsed.expr, scopeAt(refOf(live), heldValue(live.held)));
      return result.type === 'value' ? toBoolean(result.value) : null;
    },
  };
}
