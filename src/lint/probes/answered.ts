import type { FormModel } from '../../form/model.ts';
import type { Question } from '../../form/source.ts';
import { type Guard, type Possible, possibleValues, type XPathValue } from '../../form/values/index.ts';
import { questionsIn, questionsOf } from './deciding.ts';

/** Longer lists are lookup tables, and no one hides a question by each of their lines. */
const MOST_CHOICES = 50;
/** Sets of answers that are tried. */
const MOST_TRIALS = 500;

/** The questions that people answer among some, and behind the hidden values among them. */
export function askedIn(paths: Iterable<string>, form: FormModel): readonly Question[] {
  const found: Question[] = [];
  const seen = new Set<string>();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const question = form.question(path);
    if (!question || seen.has(path)) continue;
    seen.add(path);
    if (question.kind !== 'hidden') found.push(question);
    else if (question.calculate) waiting.push(...questionsIn(question.calculate, path, form));
  }
  return found;
}

/**
 * Looks at a form that is answered so far; `all` says that each question has its answer.
 * @returns true: this is it; null: no further answer makes it so
 */
type Look = (supposed: Possible, all: boolean) => boolean | null;

/** The form with the first choices of these questions (or none) of which something holds; null when none is found. */
export function answered(questions: readonly Question[], form: FormModel, holds: Look): Possible | null {
  const found = search(questions, form, holds);
  return found === 'none' || found === 'unknown' ? null : found;
}

/** `unknown`: not among the first answers that were tried. */
function search(questions: readonly Question[], form: FormModel, look: Look): Possible | 'none' | 'unknown' {
  let trials = 0;
  const from = (
    [next, ...rest]: readonly Question[],
    answers: ReadonlyMap<string, XPathValue>,
  ): Possible | 'none' | 'unknown' => {
    trials += 1;
    const supposed = possibleValues(form).suppose(answers);
    const holds = look(supposed, next === undefined);
    if (holds) return supposed;
    if (holds === null || !next) return 'none';
    for (const answer of answersOf(next)) {
      if (trials > MOST_TRIALS) return 'unknown';
      const found = from(rest, new Map([...answers, [next.path, answer]]));
      if (found !== 'none') return found;
    }
    return 'none';
  };
  return from(questions, new Map());
}

function answersOf({ choices }: Question): readonly XPathValue[] {
  return ['', ...choices.slice(0, MOST_CHOICES).map(({ value }) => value)];
}

/** False when conditions exclude each other whatever is chosen: `country = 'ke'` and `country = 'ug'`. */
export function canMeet(guards: readonly Guard[], form: FormModel): boolean {
  const paths = guards.flatMap(({ condition, context }) => [...questionsOf(condition, context, form)]);
  const chosen = askedIn(paths, form).filter(({ choices }) => choices.length > 0);
  if (chosen.length === 0) return true;
  return search(chosen, form, (supposed, all) => meets(guards, supposed, all)) !== 'none';
}

/** What few answers exclude, no others bring back: then the rest need not be tried. */
function meets(guards: readonly Guard[], supposed: Possible, all: boolean): boolean | null {
  let open = false;
  for (const { condition, context, holds } of guards) {
    const verdict = supposed.decides(condition, context);
    if (verdict !== null && verdict !== holds) return null;
    open ||= verdict === null;
  }
  return all || !open;
}
