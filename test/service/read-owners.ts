import { checksumOfPhones } from '../../src/directory/checksum.ts';
import type { Directory } from '../../src/directory/directory.ts';
import { NEVER } from './harness.ts';
import type { Save } from './model.ts';

type Project = Save['project'];
export const PROJECTS: readonly Project[] = ['chw-kenya', 'shared-phones'];
export const TOKENS: Readonly<Record<Project, string>> = {
  'chw-kenya': 'kenya-token-for-tests-of-caseline',
  'shared-phones': 'shared-token-for-tests-of-caseline',
};

/** A client's copies of the projects' owners, brought up to date by what changed since the last time. */
export interface Copies {
  /** Who owns the numbers of a run: `[number, project/id]`, in order. */
  owners(run: number): Promise<[string, string][]>;
}

export function createCopies(directory: (project: Project) => Directory): Copies {
  const copies = PROJECTS.map((project) => ({
    project,
    cursor: null as string | null,
    owners: new Map<string, string>(),
  }));
  return {
    async owners(run) {
      for (const copy of copies) {
        for (;;) {
          const page = await directory(copy.project).owners(copy.cursor, NEVER);
          if (!page.ok) throw new Error(page.failure.reason);
          if (copy.cursor !== null && page.value.full) throw new Error('the service lost the cursor');
          for (const owner of page.value.owners) copy.owners.set(owner.phone, owner.id);
          for (const phone of page.value.removed) copy.owners.delete(phone);
          copy.cursor = page.value.cursor;
          if (page.value.more) continue;
          if (page.value.checksum !== checksumOfPhones(copy.owners.keys())) {
            throw new Error('the copy is not what the service sums up');
          }
          break;
        }
      }
      return copies
        .flatMap(({ project, owners }) =>
          [...owners].flatMap(([phone, id]): [string, string][] =>
            id.startsWith(`${run}-`) ? [[phone, `${project}/${id}`]] : [],
          ),
        )
        .sort();
    },
  };
}

/** Who owns numbers as the service's answers to single questions say. */
export async function answeredOwners(
  directory: (project: Project) => Directory,
  phones: readonly string[],
): Promise<[string, string][]> {
  const answers = new Map<string, string>();
  for (const project of PROJECTS) {
    const items = phones.map((phone) => ({ ref: phone, contact: { contact_phone_number: phone } }));
    const reply = await directory(project).check(items, NEVER);
    if (!reply.ok) throw new Error(reply.failure.reason);
    for (const result of reply.value.results) {
      if ('error' in result || !result.owner.owner) continue;
      if (answers.has(result.ref)) throw new Error('two projects name an owner of one number');
      answers.set(result.ref, `${project}/${result.owner.owner.id}`);
    }
  }
  return [...answers].sort();
}

/** What HQ forwards after a save. */
export function instantOf({ minute }: Save): string {
  return new Date(Date.parse('2026-08-01T00:00:00Z') + minute * 60_000).toISOString();
}
