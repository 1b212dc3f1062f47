import { createHttpDirectory } from '../directory/client.ts';
import type { Directory, DirectoryResult } from '../directory/directory.ts';
import type { CheckReport, Desk } from '../gate/desk.ts';
import { createDirectoryDesk } from '../gate/directory-desk.ts';
import type { DirectoryOptions } from './options.ts';
import { within } from './within.ts';

/** The longest that a host's own directory is waited for; the endpoint's client keeps the same budget itself. */
const BUDGET_MS = 2_500;

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

function directoryOf(options: DirectoryOptions, fetch: typeof globalThis.fetch): Directory {
  const { endpoint, project, token = null } = options;
  if (options.directory) return guarded(options.directory);
  return endpoint && project ? createHttpDirectory({ endpoint, project, token, fetch }) : NO_DIRECTORY;
}

/** A host's directory may throw, hang or answer nonsense; to us that is a directory that cannot be asked. */
function guarded(directory: Directory): Directory {
  async function ask<T>(
    question: () => Promise<DirectoryResult<T>>,
    isRight: (value: T) => boolean,
  ): Promise<DirectoryResult<T>> {
    try {
      const result = await within(question(), BUDGET_MS);
      if (result === null) return { ok: false, failure: { reason: 'timeout' } };
      return result.ok && !isRight(result.value) ? { ok: false, failure: { reason: 'garbage' } } : result;
    } catch {
      return { ok: false, failure: { reason: 'unreachable' } };
    }
  }
  return {
    check: (items, signal) =>
      ask(
        () => directory.check(items, signal),
        ({ results }) => Array.isArray(results) && results.length === items.length,
      ),
    settings: (signal) =>
      ask(
        () => directory.settings(signal),
        (value) => typeof value === 'object' && value !== null,
      ),
    owners: (cursor, signal) =>
      ask(
        () => directory.owners(cursor, signal),
        (page) => Array.isArray(page.owners),
      ),
  };
}

/** The desk of an embedded page: it asks the host's directory or endpoint directly and keeps nothing. */
export function createHostDesk(options: DirectoryOptions, fetch: typeof globalThis.fetch): Desk {
  const directory = directoryOf(options, fetch);
  const desk = createDirectoryDesk({ directory, cache: null, memory: null, now: () => new Date() });
  return {
    async facts(signal) {
      const answer = await desk.facts(signal);
      return { ...answer, facts: { ...options.facts, ...answer.facts } };
    },
    check: async (items, signal) => withoutNames(await desk.check(items, signal)),
  };
}
