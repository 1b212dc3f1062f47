import type { Expression } from '../../form/source.ts';
import { quoteXPath } from '../../form/xpath/quote.ts';

/** What Vellum stores for an expression with references that does not parse; references stand in backticks. */
const INVALID = '#invalid/xpath ';

/** An expression as its designer wrote it. */
export function plainText(text: string): string {
  if (!text.startsWith(INVALID)) return text;
  return text.slice(INVALID.length).replace(/`(#[^`]*)`/g, '$1');
}

export function expressionOf(text: string | undefined): Expression | undefined {
  return text === undefined || text === '' ? undefined : { text: plainText(text) };
}

/** What a node holds that is never left out: nothing calculated is the empty text. */
export function writtenValue(text: string | undefined): Expression {
  return expressionOf(text) ?? { text: quoteXPath('') };
}

/** Both must hold. */
export function both(first: Expression | undefined, second: Expression | undefined): Expression | undefined {
  if (!first || !second) return first ?? second;
  return { text: `(${first.text}) and (${second.text})` };
}
