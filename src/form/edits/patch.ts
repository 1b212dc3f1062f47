/** Replaces `[start, end)` of the text; `start === end` inserts. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an edit comes to; no patches when the file is already as the edit wants it. */
export type PatchPlan =
  | { readonly ok: true; readonly patches: readonly Patch[] }
  | { readonly ok: false; readonly reason: string };

export function plan(...patches: readonly (Patch | null)[]): PatchPlan {
  return { ok: true, patches: patches.filter((patch) => patch !== null) };
}

export function refuse(reason: string): PatchPlan {
  return { ok: false, reason };
}

/** Several plans as one; the first refusal counts. */
export function together(plans: readonly PatchPlan[]): PatchPlan {
  const patches: Patch[] = [];
  for (const part of plans) {
    if (!part.ok) return part;
    patches.push(...part.patches);
  }
  return { ok: true, patches };
}

export function overlap(left: readonly Patch[], right: readonly Patch[]): boolean {
  return left.some((one) => right.some((other) => one.start < other.end && other.start < one.end));
}

/** All patches at once; insertions at one place keep their order. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  const sorted = patches
    .map((patch, order) => ({ ...patch, order }))
    .sort((left, right) => left.start - right.start || left.end - right.end || left.order - right.order);
  let result = '';
  let from = 0;
  for (const patch of sorted) {
    result += text.slice(from, patch.start) + patch.text;
    from = patch.end;
  }
  return result + text.slice(from);
}
