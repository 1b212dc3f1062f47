import type { Form } from './form.ts';
import type { Mug } from './mug.ts';
import type { Position } from './tree.ts';

/** Questions with the paths that they had before. */
export type MovedMugs = ReadonlyArray<readonly [mug: Mug, from: string | null]>;

function pathsNow(form: Form, mug: Mug): MovedMugs {
  return [mug, ...form.getDescendants(mug)].map((one) => [one, one.hashtagPath]);
}

export function renameMug(form: Form, mug: Mug, id: string): void {
  if (!form.tree.has(mug)) {
    mug.p.set('nodeID', id);
    return;
  }
  const oldId = mug.p.nodeID;
  const before = mug.hashtagPath;
  const isTaken = (other: Mug): boolean => other !== mug && other.p.nodeID === id;
  const taken = form.findFirstMatchingChild(mug.parentMug, isTaken);
  if (taken) mug.p.conflictedNodeId = id;
  else if (mug.p.has('conflictedNodeId')) mug.p.conflictedNodeId = null;
  const newId = taken ? form.generate_question_id(id, mug) : id;
  const moved = pathsNow(form, mug);
  mug.p.set('nodeID', newId);
  form.vellum.handleMugRename(form, mug, newId, oldId, mug.hashtagPath, before, moved);
}

export function moveMug(form: Form, mug: Mug, position: Position, reference: Mug | null): void {
  const moved = pathsNow(form, mug);
  const before = mug.hashtagPath;
  const id = mug.p.nodeID;
  form.tree.insertMug(mug, position, reference);
  form.vellum.handleMugRename(form, mug, id, id, mug.hashtagPath, before, moved);
  form.fireChange(mug);
}

/** Rewrites every expression that names a moved question; answers which path became which. */
export function followRename(form: Form, moved: MovedMugs): Array<readonly [string, string]> {
  const moves: Array<readonly [string, string]> = [];
  for (const [mug, from] of moved) {
    const to = mug.hashtagPath;
    if (from && to && from !== to) {
      moves.push([from, to]);
      delete form.mugMap[from];
    }
    form.register(mug);
  }
  form._logicManager.updatePaths(moves);
  for (const [from] of moves) form.hashtags.remove(from);
  form.fixBrokenReferences();
  return moves;
}
