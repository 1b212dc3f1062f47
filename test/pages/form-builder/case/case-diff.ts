/** One question of a case property, as HQ stores it. */
export interface MappedQuestion {
  question_path: string;
  update_mode?: string;
  [extra: string]: unknown;
}
export type Mappings = Record<string, MappedQuestion[]>;

export interface MappingDiff {
  add?: Mappings;
  delete?: Mappings;
}

function identity(question: MappedQuestion): string {
  return JSON.stringify(Object.entries(question).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What of `one` is not in `other`, each question as often as it is surplus. */
function surplus(one: Mappings, other: Mappings): Mappings {
  const result: Mappings = {};
  for (const [property, questions] of Object.entries(one)) {
    const left = (other[property] ?? []).map(identity);
    for (const question of questions) {
      const at = left.indexOf(identity(question));
      if (at >= 0) left.splice(at, 1);
      else result[property] = [...(result[property] ?? []), question];
    }
  }
  return result;
}

export function compareMappings(baseline: Mappings, incoming: Mappings): MappingDiff {
  const add = surplus(incoming, baseline);
  const gone = surplus(baseline, incoming);
  return {
    ...(Object.keys(add).length > 0 ? { add } : {}),
    ...(Object.keys(gone).length > 0 ? { delete: gone } : {}),
  };
}

/** `case_mapping_diff` as HQ expects it: a registration form's name stands under `open_case`. */
export function formatMappingDiff(diff: MappingDiff, isRegistration: boolean): object {
  if (!isRegistration) return { update_case: diff };
  const update: Record<string, Mappings> = {};
  const open: Record<string, MappedQuestion[]> = {};
  for (const side of ['add', 'delete'] as const) {
    const { name, ...rest } = diff[side] ?? {};
    if (diff[side]) update[side] = rest;
    if (name) open[side] = name;
  }
  return { update_case: update, open_case: open };
}
