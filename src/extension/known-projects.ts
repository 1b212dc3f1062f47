/** Which projects were opened in this browser: what the upkeep refreshes and the popup shows. */
import * as v from 'valibot';
import { browser } from './browser.ts';
import { createTurns } from './in-turn.ts';

const KEY = 'projects';

const ProjectSchema = v.object({
  origin: v.string(),
  project: v.string(),
  /** ISO 8601 instant of the last visit. */
  visited: v.string(),
});
export type KnownProject = v.InferOutput<typeof ProjectSchema>;

export async function knownProjects(): Promise<readonly KnownProject[]> {
  const stored = await browser.storage.local.get(KEY);
  const parsed = v.safeParse(v.array(ProjectSchema), stored[KEY]);
  return parsed.success ? parsed.output : [];
}

const inTurn = createTurns();

function change(edit: (projects: readonly KnownProject[]) => readonly KnownProject[]): Promise<void> {
  return inTurn(async () => {
    await browser.storage.local.set({ [KEY]: edit(await knownProjects()) });
  });
}

export function rememberVisit(origin: string, project: string, now: Date): Promise<void> {
  return change((projects) => [
    ...projects.filter((known) => known.origin !== origin || known.project !== project),
    { origin, project, visited: now.toISOString() },
  ]);
}

export function forgetProjects(gone: (project: KnownProject) => boolean): Promise<void> {
  return change((projects) => projects.filter((known) => !gone(known)));
}
