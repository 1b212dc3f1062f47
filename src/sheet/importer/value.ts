/** What HQ's readers make of one cell, before it is stored as text. */
export type Value = null | string | TypedValue;

/** A cell that is neither empty nor a text to HQ; `text` is Python's `str()` of it. */
export interface TypedValue {
  readonly kind: 'number' | 'boolean' | 'date' | 'time' | 'date-time' | 'error';
  readonly text: string;
  /** Python's truth: a number 0 and False count as no header and as a blank row, but as a value of a property. */
  readonly truthy: boolean;
  /** What stands in the cell, where HQ stores something else: the number behind a date that cannot be, `#N/A` for 42. */
  readonly shown?: string | undefined;
}

export function typed(kind: TypedValue['kind'], text: string, truthy = true): TypedValue {
  return { kind, text, truthy };
}

/** A cell of which HQ stores another text than stands in it. */
export function errorValue(text: string, shown: string, truthy = true): TypedValue {
  return { kind: 'error', text, truthy, shown };
}

export function isTruthy(value: Value): boolean {
  return value !== null && value !== '' && (typeof value === 'string' || value.truthy);
}

/** Python's `str()`; an empty cell has none. */
export function textOf(value: Exclude<Value, null>): string {
  return typeof value === 'string' ? value : value.text;
}

/** The text that a person sees in a cell, as far as the file tells. */
export function shownText(value: Exclude<Value, null>): string {
  return typeof value === 'string' ? value : (value.shown ?? value.text);
}
