import * as v from 'valibot';
import { createHttpDirectory } from '../directory/client.ts';
import type { Directory, DirectoryResult } from '../directory/directory.ts';
import { CheckResponseSchema, OwnersPageSchema, SettingsSchema } from '../directory/schema.ts';
import type { Desk } from '../guard/desk.ts';
import { createDirectoryDesk } from '../guard/directory-desk.ts';
import { PATIENCE_MS } from '../guard/patience.ts';
import { withoutNames } from '../guard/unnamed.ts';
import { within } from '../guard/within.ts';
import type { DirectoryOptions } from './options.ts';

const nothing = async (): Promise<DirectoryResult<never>> => ({
  ok: false,
  failure: { reason: 'not-configured' },
});

const NO_DIRECTORY: Directory = { check: nothing, settings: nothing, owners: nothing };

function directoryOf(options: DirectoryOptions, fetch: typeof globalThis.fetch): Directory {
  const { endpoint, project, token = null } = options;
  if (options.directory) return guarded(options.directory);
  return endpoint && project ? createHttpDirectory({ endpoint, project, token, fetch }) : NO_DIRECTORY;
}

/** A host's directory may throw, hang or answer nonsense; to us that is a directory that cannot be asked. */
function guarded(directory: Directory): Directory {
  async function ask<const S extends v.GenericSchema>(
    schema: S,
    question: () => Promise<DirectoryResult<unknown>>,
  ): Promise<DirectoryResult<v.InferOutput<S>>> {
    try {
      const result = await within(question(), PATIENCE_MS.directory);
      if (result === null) return { ok: false, failure: { reason: 'timeout' } };
      if (!result.ok) return result;
      const parsed = v.safeParse(schema, result.value);
      return parsed.success
        ? { ok: true, value: parsed.output }
        : { ok: false, failure: { reason: 'garbage' } };
    } catch {
      return { ok: false, failure: { reason: 'unreachable' } };
    }
  }
  return {
    async check(items, signal) {
      const answer = await ask(CheckResponseSchema, () => directory.check(items, signal));
      const fits = !answer.ok || answer.value.results.length === items.length;
      return fits ? answer : { ok: false, failure: { reason: 'garbage' } };
    },
    settings: (signal) => ask(SettingsSchema, () => directory.settings(signal)),
    owners: (cursor, signal) => ask(OwnersPageSchema, () => directory.owners(cursor, signal)),
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
