import * as v from 'valibot';
import { storedNumber } from '../contact/phone/phone.ts';
import { PROJECT_FACTS } from '../directory/schema.ts';
import { latestInstant, toInstant } from './instant.ts';
import { projectName } from './names.ts';
import { PROJECT_SCOPES, type Storage, type StoredOwner } from './storage.ts';
import { hashToken, MIN_TOKEN } from './tokens.ts';

/** What a `Bearer` header can carry (RFC 6750). */
const token = v.pipe(v.string(), v.minLength(MIN_TOKEN), v.maxLength(1_000), v.regex(/^[\w.~+/-]+=*$/));

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
  name: projectName,
  settings: v.optional(v.object(PROJECT_FACTS), {}),
  /** A plain token may check and feed; otherwise its scopes are named. */
  tokens: v.optional(
    v.array(v.union([token, v.strictObject({ token, scopes: v.array(v.picklist(PROJECT_SCOPES)) })])),
    [],
  ),
  owners: v.optional(v.array(OwnerSeedSchema), []),
});

const SeedSchema = v.strictObject({ projects: v.pipe(v.array(ProjectSeedSchema), v.minLength(1)) });
type Seed = v.InferOutput<typeof SeedSchema>;

export type SeedReading =
  | { readonly ok: true; readonly projects: readonly ProjectSeed[] }
  /** `place`: where in the seed, as a JSON pointer. */
  | { readonly ok: false; readonly place: string };

type ProjectSeed = Omit<Seed['projects'][number], 'owners'> & { readonly owners: readonly StoredOwner[] };

/**
 * Reads a seed: one project, or several under `projects`.
 * @param now milliseconds since 1970; nobody holds a number since tomorrow
 */
export function readSeed(seed: unknown, now: number): SeedReading {
  const several = typeof seed === 'object' && seed !== null && 'projects' in seed;
  const above = several ? (at: number) => `/projects/${at}` : () => '';
  const parsed = v.safeParse(SeedSchema, several ? seed : { projects: [seed] });
  if (!parsed.success) {
    const place = `/${(parsed.issues[0].path ?? []).map((item) => String(item.key)).join('/')}`;
    return { ok: false, place: several ? place : place.replace(/^\/projects\/0/, '') || '/' };
  }
  const latest = latestInstant(now);
  const projects: ProjectSeed[] = [];
  for (const [p, project] of parsed.output.projects.entries()) {
    const owners: StoredOwner[] = [];
    for (const [o, owner] of project.owners.entries()) {
      const phone = storedNumber(owner.phone);
      if (phone === null) return { ok: false, place: `${above(p)}/owners/${o}/phone` };
      const since = owner.since === undefined ? null : toInstant(owner.since);
      if (since !== null && since > latest) return { ok: false, place: `${above(p)}/owners/${o}/since` };
      owners.push({
        phone,
        project: project.name,
        kind: owner.kind,
        id: owner.id,
        name: owner.name ?? null,
        since,
        pending: owner.pending ?? false,
      });
    }
    projects.push({ ...project, owners });
  }
  return { ok: true, projects };
}

export interface SeedCounts {
  readonly projects: number;
  readonly owners: number;
  /** Owners that came too late for their number, or were there already. */
  readonly taken: number;
}

/**
 * Puts in projects with settings, tokens and known owners. May be repeated: settings and tokens are replaced, an owner
 * stays who was there first.
 */
export async function putSeed(storage: Storage, projects: readonly ProjectSeed[]): Promise<SeedCounts> {
  let added = 0;
  for (const { name, settings, tokens, owners } of projects) {
    await storage.putProject({ name, settings });
    await storage.tokens.replaceSeeded(
      name,
      tokens.map((entry) =>
        typeof entry === 'string'
          ? { hash: hashToken(entry), scopes: PROJECT_SCOPES }
          : { hash: hashToken(entry.token), scopes: entry.scopes },
      ),
    );
    added += await storage.addOwners(owners);
  }
  const all = projects.reduce((sum, project) => sum + project.owners.length, 0);
  return { projects: projects.length, owners: added, taken: all - added };
}

export type SeedResult = ({ readonly ok: true } & SeedCounts) | Extract<SeedReading, { ok: false }>;

/** Reads a seed and puts it in; nothing is put in when it is wrong anywhere. */
export async function loadSeed(storage: Storage, seed: unknown, now: number): Promise<SeedResult> {
  const reading = readSeed(seed, now);
  return reading.ok ? { ok: true, ...(await putSeed(storage, reading.projects)) } : reading;
}
