/** Which projects were opened in this browser: what the upkeep refreshes and the popup shows. */
import * as v from 'valibot';
import { createMutex } from '../../guard/mutex.ts';
import { type Trouble, TroubleSchema } from '../content/trouble.ts';
import { local } from './storage.ts';

const KEY = 'projects';

const ProjectSchema = v.object({
  origin: v.string(),
  project: v.string(),
  /** ISO 8601 instant of the last visit. */
  visited: v.string(),
  /** Of the last attempt to copy its owners; absent when that went well. */
  trouble: v.optional(TroubleSchema),
});
export type KnownProject = v.InferOutput<typeof ProjectSchema>;

export async function knownProjects(): Promise<readonly KnownProject[]> {
  const stored: unknown = (await local.get(KEY))[KEY];
  return (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const parsed = v.safeParse(ProjectSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

const inTurn = createMutex();

function change(edit: (projects: readonly KnownProject[]) => readonly KnownProject[]): Promise<void> {
  return inTurn(async () => {
    await local.set({ [KEY]: edit(await knownProjects()) });
  });
}

export function rememberVisit(origin: string, project: string, now: Date): Promise<void> {
  const visited = now.toISOString();
  return change((projects) => {
    const before = projects.find((known) => known.origin === origin && known.project === project);
    return [...projects.filter((known) => known !== before), { origin, project, ...before, visited }];
  });
}

/** Notes how the last attempt to copy a project's owners ended; nothing for one that was forgotten meanwhile. */
export async function noteTrouble(origin: string, project: string, trouble: Trouble | null): Promise<void> {
  const isIt = (known: KnownProject) => known.origin === origin && known.project === project;
  const before = (await knownProjects()).find(isIt);
  if (!before || (before.trouble ?? null) === trouble) return;
  await change((projects) =>
    projects.map((known) => {
      if (!isIt(known)) return known;
      const { trouble: _, ...rest } = known;
      return trouble ? { ...rest, trouble } : rest;
    }),
  );
}

export function forgetProjects(gone: (project: KnownProject) => boolean): Promise<void> {
  return change((projects) => projects.filter((known) => !gone(known)));
}
