import * as v from 'valibot';
import { storedNumber } from '../contact/phone.ts';
import { SettingsSchema } from '../directory/schema.ts';
import { toInstant } from './ownership.ts';
import { SCOPES, type Storage, type StoredOwner } from './storage.ts';
import { hashToken } from './tokens.ts';

const slug = v.pipe(v.string(), v.regex(/^[\w.:-]{1,255}$/));
const token = v.pipe(v.string(), v.minLength(8), v.maxLength(1_000));

const OwnerSeedSchema = v.strictObject({
  phone: v.pipe(v.string(), v.maxLength(126)),
  kind: v.picklist(['case', 'mobile-worker']),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  name: v.optional(v.pipe(v.string(), v.maxLength(255))),
  since: v.optional(
    v.pipe(
      v.string(),
      v.check((value) => toInstant(value) !== null),
    ),
  ),
  pending: v.optional(v.boolean()),
});

const ProjectSeedSchema = v.strictObject({
  name: slug,
  settings: v.optional(v.omit(SettingsSchema, ['project']), {}),
  /** A plain token may do everything; otherwise its scopes are named. */
  tokens: v.optional(
    v.array(v.union([token, v.strictObject({ token, scopes: v.array(v.picklist(SCOPES)) })])),
    [],
  ),
  owners: v.optional(v.array(OwnerSeedSchema), []),
});

/** One project, or several under `projects`. */
export const SeedSchema = v.union([
  v.strictObject({ projects: v.pipe(v.array(ProjectSeedSchema), v.minLength(1)) }),
  v.pipe(
    ProjectSeedSchema,
    v.transform((project) => ({ projects: [project] })),
  ),
]);
export type Seed = v.InferOutput<typeof SeedSchema>;

export type SeedResult =
  | { readonly ok: true; readonly projects: number; readonly owners: number; readonly taken: number }
  /** `place`: where in the seed, as a JSON pointer. */
  | { readonly ok: false; readonly place: string };

/**
 * Loads projects with settings, tokens and known owners. May be repeated: settings and tokens are replaced, an owner
 * stays who was there first (`taken` counts those who came too late or were there already).
 */
export async function loadSeed(storage: Storage, seed: unknown): Promise<SeedResult> {
  const parsed = v.safeParse(SeedSchema, seed);
  if (!parsed.success) return { ok: false, place: placeOf(parsed.issues) };
  let added = 0;
  let all = 0;
  for (const [p, project] of parsed.output.projects.entries()) {
    const owners: StoredOwner[] = [];
    for (const [o, owner] of project.owners.entries()) {
      const phone = storedNumber(owner.phone);
      if (phone === null) return { ok: false, place: `/projects/${p}/owners/${o}/phone` };
      owners.push({
        phone,
        project: project.name,
        kind: owner.kind,
        id: owner.id,
        name: owner.name ?? null,
        since: owner.since === undefined ? null : toInstant(owner.since),
        pending: owner.pending ?? false,
      });
    }
    await storage.putProject({
      name: project.name,
      settings: project.settings,
      tokens: project.tokens.map((entry) =>
        typeof entry === 'string'
          ? { hash: hashToken(entry), scopes: SCOPES }
          : { hash: hashToken(entry.token), scopes: entry.scopes },
      ),
    });
    all += owners.length;
    added += await storage.addOwners(owners);
  }
  return { ok: true, projects: parsed.output.projects.length, owners: added, taken: all - added };
}

function placeOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  const deepest = (issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> => {
    const inner = issue.issues?.reduce((a, b) => ((b.path?.length ?? 0) > (a.path?.length ?? 0) ? b : a));
    return inner && (inner.path?.length ?? 0) > (issue.path?.length ?? 0) ? inner : issue;
  };
  return `/${(first ? (deepest(first).path ?? []) : []).map((item) => String(item.key)).join('/')}`;
}
