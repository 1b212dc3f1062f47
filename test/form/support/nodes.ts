import { parseDay } from '../../../src/form/xpath/dates.ts';
import { type Evaluated, failure, known } from '../../../src/form/xpath/value.ts';

/** A node of the vectors: its type and the text of its answer. */
export interface Node {
  readonly type: string;
  readonly value: string;
}

/** What an expression reads from a node, as the engine casts the answer. */
export function nodeValue({ type, value }: Node): Evaluated {
  if (value === '') return known('');
  switch (type) {
    case 'int':
    case 'long':
    case 'decimal':
      return known(Number(value));
    case 'date': {
      const day = parseDay(value);
      return day === null ? failure('no date') : known({ type: 'date', day, time: 0 });
    }
    default:
      return known(value);
  }
}
