import { parseXPath } from '../xpath/parser.ts';
import type { Edit, InputKind } from './edit.ts';

/** What stood at a place before an edit, for people. */
export type Was =
  | { readonly type: 'value'; readonly text: string }
  | { readonly type: 'kind'; readonly kind: InputKind };

/**
 * What the first edit of a list has changed.
 *
 * @param back the edits that take the list back (`inverse.ts`)
 * @returns null when nothing stood there
 */
export function wasBefore(back: readonly Edit[]): Was | null {
  return back.reduceRight<Was | null>((found, edit) => found ?? wasOf(edit), null);
}

function wasOf(edit: Edit): Was | null {
  switch (edit.type) {
    case 'set-expression':
    case 'set-write-expression':
      return edit.value.trim() === '' ? null : { type: 'value', text: constantOf(edit.value) };
    case 'rename-write':
    case 'set-choice-value':
      return { type: 'value', text: edit.to };
    case 'set-question-kind':
      return { type: 'kind', kind: edit.kind };
    default:
      return null;
  }
}

/** `'IST'` is `IST` to a person; other expressions stay as they are, without blanks around them. */
function constantOf(expression: string): string {
  const parsed = parseXPath(expression);
  return parsed.ok && parsed.expr.type === 'string' ? parsed.expr.value : expression.trim();
}
