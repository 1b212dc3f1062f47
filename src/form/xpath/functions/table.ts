import type { Call, Expr } from '../ast.ts';
import { walk } from '../walk.ts';
import { DATA } from './data.ts';
import { DATES } from './dates.ts';
import { FORM } from './form.ts';
import { LISTS } from './lists.ts';
import { NUMBERS } from './numbers.ts';
import type { Arity, FunctionSpec } from './spec.ts';
import { TEXTS } from './texts.ts';
import { TRUTH } from './truth.ts';

/**
 * The one table of functions: those that CommCare's engine builds in (commcare-core `ASTNodeFunctionCall` and each
 * `XPath…Func`) and those that handlers of the form and the app add. Both evaluators read it: `evaluate` runs `run`,
 * the possible values (form/values) read `result`, `text` and `needs`.
 */
export const FUNCTIONS: ReadonlyMap<string, FunctionSpec> = new Map(
  [NUMBERS, TRUTH, TEXTS, LISTS, DATES, DATA, FORM].flatMap((family) => Object.entries(family)),
);

function fits({ least, most, parity }: Arity, count: number): boolean {
  if (count < least || count > most) return false;
  return parity === undefined || (count % 2 === 1) === (parity === 'odd');
}

/** Whether a function takes that many arguments; null when nobody knows the function. */
export function takesArguments(name: string, count: number): boolean | null {
  const spec = FUNCTIONS.get(name);
  return spec === undefined ? null : fits(spec.arity, count);
}

/**
 * The first call in the text with a number of arguments for which the engine refuses the whole form when it is read,
 * whether it is ever reached or not. Arguments of handlers (`jr:itext`) are counted only when they are called.
 */
export function callThatIsRefused(expr: Expr): Call | null {
  let found: Call | null = null;
  walk(expr, (part) => {
    if (found !== null || part.type !== 'call') return;
    const spec = FUNCTIONS.get(part.name);
    if (spec !== undefined && !spec.handler && !fits(spec.arity, part.args.length)) found = part;
  });
  return found;
}
