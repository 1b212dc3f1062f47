import { because } from '../reasons.ts';
import { type Evaluated, failure, known, unknown, type XPathValue } from '../xpath/value.ts';
import { type Data, submittedText, wrap } from './data.ts';
import type { NodeType } from './node-type.ts';
import { DEPENDS } from './why.ts';

/** What a node holds after a calculation, or why that cannot be said. Empty: `data` is null. */
export type Stored =
  | { readonly type: 'data'; readonly data: Data | null }
  | Exclude<Evaluated, { type: 'value' }>;

/** Stores the result of a calculation in a node of a type. */
export function stored(value: XPathValue, type: NodeType): Stored {
  const data = wrap(value, type);
  if (data === 'broken') return failure(because('dateAsBoolean'), 'crash');
  return data === 'zoned' ? unknown(DEPENDS.zone) : { type: 'data', data };
}

/** The text alone: what the form submits. */
export function storedText(value: XPathValue, type: NodeType = 'uncast'): Evaluated {
  const result = stored(value, type);
  if (result.type !== 'data') return result;
  const text = submittedText(result.data);
  return text === null ? unknown(DEPENDS.zone) : known(text);
}
