import type { BulkEditTexts } from '../texts/en.ts';
import type { Shape } from './bulk-action.ts';

/** What is seen in the column, and what the action does to it. */
export function offerText(shape: Shape, { actions }: BulkEditTexts): string {
  switch (shape.kind) {
    case 'begins':
      return shape.length === null
        ? actions.begins(shape.text, shape.by)
        : actions.beginsOfLength(shape.text, shape.by, shape.length);
    case 'ends':
      return actions.ends(shape.text);
    case 'is':
      return actions.is(shape.text, shape.by);
    default:
      return actions[shape.kind];
  }
}
