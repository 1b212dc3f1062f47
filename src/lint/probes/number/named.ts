import { type ExampleMobile, exampleMobile } from '../../../contact/phone/example-numbers.ts';
import { rangeExamples } from '../../../contact/phone/mobile-plan.ts';
import type { FormModel, Write } from '../../../form/model.ts';
import { walk } from '../../../form/xpath/walk.ts';
import { oncePerExpression } from '../../once-per-expression.ts';
import { type Deciding, decidingExpressions } from '../deciding.ts';
import { takes } from '../takes.ts';
import { callingCodeOf } from './calling-code.ts';
import type { Giver } from './give.ts';
import { waysOf } from './ways.ts';

const EVERYWHERE: ReadonlySet<Deciding['part']> = new Set([
  ...(['calculate', 'default', 'constraint', 'relevant', 'write'] as const),
]);
/** Where a number is made of an answer. */
export const EXPRESSIONS: ReadonlySet<Deciding['part']> = new Set(['calculate', 'write']);

/** Digits that a pattern asks for as they are: no classes, no counts. */
const LOOSE_DIGITS = /\[[^\]]*\]|\{[^}]*\}/g;

/**
 * The countries whose code stands in the constants of a write's expressions and conditions (`^254[17][0-9]{8}$`,
 * `replace(x, '^0', '254')`), and whose numbers can be given, or are taken whatever becomes of them: the form itself
 * names them.
 */
export function namedByConstants(
  write: Write,
  form: FormModel,
  canBeGiven: Giver,
  parts: ReadonlySet<Deciding['part']> = EVERYWHERE,
): readonly string[] {
  const found = new Set<string>();
  for (const { expression, part } of decidingExpressions(write, form)) {
    if (!parts.has(part)) continue;
    for (const country of countriesIn(expression, '', form)) found.add(country);
  }
  const usable = (example: ExampleMobile | null) =>
    example !== null && (canBeGiven(example) === true || isTaken(example, write, form));
  const named = [...found].filter((country) => usable(exampleMobile(country)));
  if (named.length > 0) return named;
  // A pattern may take a part of a country's numbers only: `^2557[0-9]{8}$`. A single digit names no country so surely.
  return [...found].filter((country) =>
    rangeExamples(country).some((example) => example.callingCode.length > 1 && usable(example)),
  );
}

/** Of which the codes stand in an expression, wherever it is. */
const countriesIn = oncePerExpression((expression, _context, form): ReadonlySet<string> => {
  const found = new Set<string>();
  const parsed = form.parse(expression);
  if (!parsed.ok) return found;
  walk(parsed.expr, (expr) => {
    if (expr.type !== 'string' || !/\d/.test(expr.value)) return;
    for (const run of expr.value.replace(LOOSE_DIGITS, ' ').match(/\d+/g) ?? []) {
      const code = callingCodeOf(run.replace(/^00/, ''));
      if (code) found.add(code.main);
    }
  });
  return found;
});

/** Whether a validation condition of the write takes the international number. */
function isTaken({ callingCode, significant }: ExampleMobile, write: Write, form: FormModel): boolean {
  const text = callingCode + significant;
  return waysOf(write, form).some(({ questions }) =>
    questions.some((question) => question.constraint && takes(question, text, form) === true),
  );
}
