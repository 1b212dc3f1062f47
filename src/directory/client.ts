import * as v from 'valibot';
import type { Directory, DirectoryResult } from './directory.ts';
import { type DirectoryOptions, networkOf } from './options.ts';
import { isProtected } from './protected.ts';
import {
  type CheckItem,
  type CheckResponse,
  CheckResponseSchema,
  type CheckResult,
  MAX_CONTACTS,
  OwnersPageSchema,
  SettingsSchema,
} from './schema.ts';
import { ask } from './transport.ts';

export interface HttpDirectoryOptions extends DirectoryOptions {
  /**
   * Base address of the check service, with or without a path: `https://check.example.org/caseline`. Without https only
   * on this machine.
   */
  readonly endpoint: string;
  /** Bearer token of the project; null where the service asks for none. */
  readonly token: string | null;
}

const MAX_ANSWER_BYTES = 1_000_000;
const MAX_PAGE_BYTES = 16_000_000;

const GARBAGE = { ok: false, failure: { reason: 'garbage' } } as const;

/** The endpoint's address of a project, or null when the endpoint is no address for numbers and tokens. */
function projectUrl(endpoint: string, project: string): string | null {
  if (!URL.canParse(endpoint) || project === '') return null;
  const url = new URL(endpoint);
  if (!isProtected(url)) return null;
  const { origin, pathname } = url;
  return `${origin}${pathname.replace(/\/+$/, '')}/v1/projects/${encodeURIComponent(project)}`;
}

function parseAs<const S extends v.GenericSchema>(
  schema: S,
  text: string,
): DirectoryResult<v.InferOutput<S>> {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text));
    return parsed.success ? { ok: true, value: parsed.output } : GARBAGE;
  } catch {
    return GARBAGE;
  }
}

/** The answer belongs to the question: as many results, in its order. */
function answers(items: readonly CheckItem[], results: readonly CheckResult[]): boolean {
  return items.length === results.length && items.every((item, i) => item.ref === results[i]?.ref);
}

/**
 * A check service as a directory (docs/check-endpoint.md). Never throws for what a network or a service may do;
 * see `DirectoryFailure`. Numbers are sent in bodies only. More than `MAX_CONTACTS` items become several questions,
 * asked at once; one that fails fails them all.
 */
export function createHttpDirectory(options: HttpDirectoryOptions): Directory {
  const { transport, budgetMs, syncBudgetMs } = networkOf(options);
  const url = projectUrl(options.endpoint, options.project);

  async function question<const S extends v.GenericSchema>(
    schema: S,
    path: string,
    signal: AbortSignal,
    budget: { readonly budgetMs: number; readonly maxBytes: number },
    body?: unknown,
  ): Promise<DirectoryResult<v.InferOutput<S>>> {
    if (url === null) return { ok: false, failure: { reason: 'not-configured' } };
    const headers: Record<string, string> = { accept: 'application/json, application/problem+json' };
    if (options.token !== null) headers.authorization = `Bearer ${options.token}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    const init: RequestInit = {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    const answer = await ask(transport, { url: url + path, init, type: 'json', ...budget }, signal);
    return answer.ok ? parseAs(schema, answer.value) : answer;
  }

  async function checkBatch(
    contacts: readonly CheckItem[],
    signal: AbortSignal,
  ): Promise<DirectoryResult<CheckResponse>> {
    const answer = await question(
      CheckResponseSchema,
      '/contacts:check',
      signal,
      { budgetMs, maxBytes: MAX_ANSWER_BYTES },
      { contacts },
    );
    return answer.ok && !answers(contacts, answer.value.results) ? GARBAGE : answer;
  }

  return {
    async check(items, signal) {
      if (items.length === 0) {
        return { ok: true, value: { asOf: new Date(transport.now()).toISOString(), results: [] } };
      }
      const batches: CheckItem[][] = [];
      for (let i = 0; i < items.length; i += MAX_CONTACTS) batches.push(items.slice(i, i + MAX_CONTACTS));
      const replies = await Promise.all(batches.map((batch) => checkBatch(batch, signal)));
      const values: CheckResponse[] = [];
      for (const reply of replies) {
        if (!reply.ok) return reply;
        values.push(reply.value);
      }
      const oldest = Math.min(...values.map((value) => Date.parse(value.asOf)));
      // The schema takes 31 February, which some browsers cannot read.
      if (Number.isNaN(oldest)) return GARBAGE;
      const results = values.flatMap((value) => value.results);
      return { ok: true, value: { asOf: new Date(oldest).toISOString(), results } };
    },
    settings: (signal) =>
      question(SettingsSchema, '/settings', signal, { budgetMs, maxBytes: MAX_ANSWER_BYTES }),
    owners: (cursor, signal) =>
      question(
        OwnersPageSchema,
        cursor === null ? '/owners' : `/owners?cursor=${encodeURIComponent(cursor)}`,
        signal,
        { budgetMs: syncBudgetMs, maxBytes: MAX_PAGE_BYTES },
      ),
  };
}
