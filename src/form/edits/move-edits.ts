import type { Edit } from './edit.ts';
import { type Moved, movedPath, moveInXPath } from './move-questions.ts';
import { newPath } from './places.ts';

/**
 * The edits as they would be if these questions had always had their names and places of now.
 *
 * @returns null when a question that one of them makes is among those
 */
export function moveEdits(edits: readonly Edit[], moved: Moved, root: string): readonly Edit[] | null {
  const at = (path: string): string => movedPath(path, moved);
  const made = edits.flatMap((edit) => ('id' in edit ? [newPath(edit, { root })] : []));
  if (made.some((path) => at(path) !== path)) return null;
  return edits.map((edit) => ({
    ...edit,
    ...('path' in edit && { path: at(edit.path) }),
    ...('action' in edit && { action: at(edit.action) }),
    ...('source' in edit && edit.source !== undefined && { source: at(edit.source) }),
    ...('after' in edit && edit.after !== undefined && { after: at(edit.after) }),
    ...((edit.type === 'set-expression' || edit.type === 'set-write-expression') && {
      value: moveInXPath(edit.value, root, at),
    }),
  }));
}
