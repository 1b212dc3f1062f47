import { createHttpDirectory } from '../directory/client.ts';
import type { Directory, DirectoryResult } from '../directory/directory.ts';
import type { CheckReport, Desk } from '../gate/desk.ts';
import { createDirectoryDesk } from '../gate/directory-desk.ts';
import type { AttachOptions } from './attach.ts';

const nothing = async (): Promise<DirectoryResult<never>> => ({
  ok: false,
  failure: { reason: 'not-configured' },
});

const NO_DIRECTORY: Directory = { check: nothing, settings: nothing, owners: nothing };

/** The host's own scripts share this page, so the answer keeps only that, and not by whom, a number is held. */
function withoutNames(report: CheckReport): CheckReport {
  const answers = report.answers.map((answer) => {
    const { owner, ...bare } = answer.answer;
    return { ...answer, answer: owner ? { ...bare, owner: { kind: owner.kind, id: owner.id } } : bare };
  });
  return { ...report, answers };
}

/** The desk of an embedded page: it asks the host's endpoint directly and keeps nothing. */
export function createHostDesk(options: AttachOptions, fetch: typeof globalThis.fetch): Desk {
  const { endpoint, project, token = null } = options;
  const directory =
    endpoint && project ? createHttpDirectory({ endpoint, project, token, fetch }) : NO_DIRECTORY;
  const desk = createDirectoryDesk({ directory, cache: null, memory: null, now: () => new Date() });
  return {
    facts: desk.facts,
    check: async (items, signal) => withoutNames(await desk.check(items, signal)),
  };
}
