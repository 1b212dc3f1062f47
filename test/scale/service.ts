/** `caseline serve` as it ships, and clients of it. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type RunningService, startService } from '../service/crash-service.ts';

const CLI = resolve('dist/cli/caseline.js');

export type Service = RunningService;

/** More than is ever asked for, so that limits are measured only where they are the subject. */
const NO_LIMIT = '1000000000';

/** A service on a database. */
export async function serve(database: string, contactsPerHour = NO_LIMIT): Promise<Service> {
  const args = ['--database', database, '--contacts-per-hour', contactsPerHour, '--quiet'];
  return await startService(CLI, args);
}

/** Makes a token of the project, and the tables where there are none yet. */
export function makeToken(database: string, project: string, name: string): string {
  const args = [
    'token',
    'create',
    name,
    '--project',
    project,
    '--scope',
    'check,feed',
    '--database',
    database,
  ];
  const made = spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`caseline token: ${made.stderr}`);
  return made.stdout.trim();
}

export interface Client {
  readonly url: string;
  readonly project: string;
  readonly token: string;
}

async function post({ url, token }: Client, path: string, body: unknown): Promise<Response> {
  return await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
}

/** How many of the numbers somebody holds, and the status. */
export async function check(
  client: Client,
  phones: readonly string[],
): Promise<{ status: number; owned: number }> {
  const contacts = phones.map((phone) => ({ ref: phone, contact: { contact_phone_number: phone } }));
  const response = await post(client, `/v1/projects/${client.project}/contacts:check`, { contacts });
  const text = await response.text();
  return { status: response.status, owned: text.split('"owned_').length - 1 };
}

export interface Claim {
  readonly id: string;
  readonly phone: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What became of the cases; null: no answer. */
export async function feed(
  client: Client,
  claims: readonly Claim[],
): Promise<{ status: number; counts: Record<string, number> } | null> {
  const cases = claims.map(({ id, phone, at }) => ({
    domain: client.project,
    case_id: id,
    closed: false,
    server_date_modified: new Date(at).toISOString(),
    properties: { contact_phone_number: phone, contact_phone_number_is_verified: '1' },
  }));
  try {
    const response = await post(client, '/v1/feed/cases', cases);
    const body = await response.json();
    return {
      status: response.status,
      counts: response.status === 200 ? (body as Record<string, number>) : {},
    };
  } catch {
    return null;
  }
}
