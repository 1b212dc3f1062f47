/** Which projects were opened in this browser: what the upkeep refreshes and the popup shows. */
import * as v from 'valibot';
import { browser } from './browser.ts';

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

async function write(projects: readonly KnownProject[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: projects });
}

export async function rememberVisit(origin: string, project: string, now: Date): Promise<void> {
  const others = (await knownProjects()).filter(
    (known) => known.origin !== origin || known.project !== project,
  );
  await write([...others, { origin, project, visited: now.toISOString() }]);
}

export async function forgetProjects(gone: (project: KnownProject) => boolean): Promise<void> {
  await write((await knownProjects()).filter((known) => !gone(known)));
}
