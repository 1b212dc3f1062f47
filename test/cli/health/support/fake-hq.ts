/** HQ's Case API in small, and `caseline health --hq` against it. */
import { expect } from 'vitest';
import { createHealthCommand } from '../../../../src/cli/health/command.ts';
import { ran } from '../../support/run.ts';

interface ApiCase {
  readonly case_id: string;
  readonly indexed_on: string;
  readonly closed: boolean;
  readonly [name: string]: unknown;
}

export function apiCase(id: string, minute: number, phone: string, more: Partial<ApiCase> = {}): ApiCase {
  return {
    case_id: id,
    case_type: 'client',
    owner_id: 'north',
    closed: false,
    indexed_on: new Date(Date.parse('2026-08-01T00:00:00Z') + minute * 60_000).toISOString(),
    properties: { contact_phone_number: phone, contact_phone_number_is_verified: '1', language_code: 'en' },
    ...more,
  };
}

/** HQ's Case API, two cases a page. */
export class FakeHq {
  cases: ApiCase[] = [];
  asked: URL[] = [];
  trouble: ((n: number) => Response | null) | null = null;
  /** What the API of messaging events answers. */
  events: () => Response = () => new Response('', { status: 403 });
  eventsAsked: URL[] = [];

  async answer(url: URL): Promise<Response> {
    if (url.pathname.includes('/messaging-event/')) {
      this.eventsAsked.push(url);
      return this.events();
    }
    this.asked.push(url);
    const instead = this.trouble?.(this.asked.length);
    if (instead) return instead;
    const since = url.searchParams.get('indexed_on.gte') ?? '';
    const open = url.searchParams.get('closed');
    const all = this.cases.filter(
      (one) => one.indexed_on >= since && (open === null || String(one.closed) === open),
    );
    const at = Number(url.searchParams.get('cursor') ?? 0);
    const next = new URL(url);
    next.searchParams.set('cursor', String(at + 2));
    return Response.json({
      matching_records: all.length,
      cases: all.slice(at, at + 2),
      ...(at + 2 < all.length ? { next: next.href } : {}),
    });
  }
}

export async function runHealth(
  folder: string,
  hq: FakeHq,
  args: readonly string[] = [],
  stopAfter?: number,
) {
  const waits: number[] = [];
  const stop = new AbortController();
  const command = createHealthCommand({
    now: () => Date.parse('2026-11-29T10:00:00Z'),
    network: {
      random: () => 0,
      sleep: async (ms) => void waits.push(ms),
      fetch: (async (url: URL, init: RequestInit) => {
        expect(init.headers).toMatchObject({ authorization: 'ApiKey me@example.org:hq-key' });
        if (hq.asked.length === stopAfter) {
          stop.abort();
          throw new DOMException('aborted', 'AbortError');
        }
        return hq.answer(url);
      }) as unknown as typeof fetch,
    },
  });
  const given = ['--hq', 'https://www.commcarehq.org', '--project', 'chw-kenya', '--facts', 'facts.json'];
  const env = { CASELINE_HQ_KEY: 'me@example.org:hq-key' };
  const done = await ran(command, [...given, ...args], { cwd: folder, env, signal: stop.signal });
  return { ...done, waits };
}

/** Five cases, of which HQ reaches three of four. */
export function project(): FakeHq {
  const hq = new FakeHq();
  hq.cases = [
    apiCase('a1', 1, '254712345678'),
    apiCase('a2', 2, '0712345679'),
    apiCase('a3', 3, '254712345678'),
    apiCase('a4', 4, '254712345671', { owner_id: 'south' }),
    apiCase('a5', 5, '', { properties: {} }),
  ];
  return hq;
}
