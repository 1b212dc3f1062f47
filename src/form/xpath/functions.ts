/** How many arguments a function takes; `parity` where phones ask for an odd or even number. */
export interface Arity {
  readonly least: number;
  readonly most: number;
  readonly parity?: 'odd' | 'even' | undefined;
}

const exactly = (count: number): Arity => ({ least: count, most: count });
const between = (least: number, most: number): Arity => ({ least, most });
const atLeast = (least: number): Arity => ({ least, most: Number.POSITIVE_INFINITY });

/**
 * The functions that CommCare's engine knows (commcare-core `ASTNodeFunctionCall` and each `XPath…Func`), with
 * `instance`, `current`, `here` and the `jr:` functions that its form handlers add.
 */
export const FUNCTIONS: ReadonlyMap<string, Arity> = new Map<string, Arity>([
  ['abs', exactly(1)],
  ['acos', exactly(1)],
  ['asin', exactly(1)],
  ['atan', exactly(1)],
  ['atan2', exactly(2)],
  ['boolean', exactly(1)],
  ['boolean-from-string', exactly(1)],
  ['ceiling', exactly(1)],
  ['checklist', atLeast(2)],
  ['checksum', exactly(2)],
  ['closest-point-on-polygon', exactly(2)],
  ['coalesce', atLeast(1)],
  ['concat', atLeast(0)],
  ['cond', { ...atLeast(3), parity: 'odd' }],
  ['contains', exactly(2)],
  ['cos', exactly(1)],
  ['count', exactly(1)],
  ['count-selected', exactly(1)],
  ['current', exactly(0)],
  ['date', exactly(1)],
  ['decrypt-string', exactly(3)],
  ['depend', atLeast(1)],
  ['distance', exactly(2)],
  ['distinct-values', exactly(1)],
  ['double', exactly(1)],
  ['encrypt-string', exactly(3)],
  ['ends-with', exactly(2)],
  ['exp', exactly(1)],
  ['false', exactly(0)],
  ['floor', exactly(1)],
  ['format-date', exactly(2)],
  ['format-date-for-calendar', between(2, 3)],
  ['here', exactly(0)],
  ['id-compress', exactly(5)],
  ['if', exactly(3)],
  ['index-of', exactly(2)],
  ['instance', exactly(1)],
  ['int', exactly(1)],
  ['is-point-inside-polygon', exactly(2)],
  ['is-selected', exactly(2)],
  ['join', atLeast(1)],
  ['join-chunked', atLeast(3)],
  ['jr:choice-name', exactly(2)],
  ['jr:itext', exactly(1)],
  ['json-property', exactly(2)],
  ['log', exactly(1)],
  ['log10', exactly(1)],
  ['lower-case', exactly(1)],
  ['max', atLeast(1)],
  ['min', atLeast(1)],
  ['not', exactly(1)],
  ['now', exactly(0)],
  ['number', exactly(1)],
  ['pi', exactly(0)],
  ['position', between(0, 1)],
  ['pow', exactly(2)],
  ['random', exactly(0)],
  ['regex', exactly(2)],
  ['replace', exactly(3)],
  ['round', exactly(1)],
  ['selected', exactly(2)],
  ['selected-at', exactly(2)],
  ['sin', exactly(1)],
  ['sleep', exactly(2)],
  ['sort', between(1, 2)],
  ['sort-by', between(2, 3)],
  ['sqrt', exactly(1)],
  ['starts-with', exactly(2)],
  ['string', exactly(1)],
  ['string-length', exactly(1)],
  ['substr', between(2, 3)],
  ['substring-after', exactly(2)],
  ['substring-before', exactly(2)],
  ['sum', exactly(1)],
  ['tan', exactly(1)],
  ['today', exactly(0)],
  ['translate', exactly(3)],
  ['true', exactly(0)],
  ['upper-case', exactly(1)],
  ['uuid', between(0, 1)],
  ['weighted-checklist', { ...atLeast(2), parity: 'even' }],
]);

/** Whether a function takes that many arguments; null when nobody knows the function. */
export function takesArguments(name: string, count: number): boolean | null {
  const arity = FUNCTIONS.get(name);
  if (arity === undefined) return null;
  if (count < arity.least || count > arity.most) return false;
  return arity.parity === undefined || (count % 2 === 1) === (arity.parity === 'odd');
}
