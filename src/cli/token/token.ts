import type * as v from 'valibot';
import { AuditSchema, MadeTokenSchema, RevokedSchema, TokensSchema } from '../../service/admin-schema.ts';
import { type Ended, refused, wrongUsage } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { type Administration, administer } from '../serve/administer.ts';
import { columns } from '../serve/columns.ts';

import type { TokenGiven } from './options.ts';

/** What it does, and whether it names a token. */
const ACTIONS = { create: true, list: false, rotate: true, revoke: true, audit: false } as const;
type Action = keyof typeof ACTIONS;

const isAction = (word: string): word is Action => Object.hasOwn(ACTIONS, word);

type Options = TokenGiven['options'];
type Way = Pick<Administration, 'ask'>;

/** The new token alone on the standard output, so that it can be put into a file; what is to be said beside it. */
function tell(made: v.InferOutput<typeof MadeTokenSchema>, io: CommandIo): number {
  io.out.print(made.token);
  const until = made.expires === null ? 'does not expire' : `expires ${made.expires}`;
  const where = made.project === null ? 'the service' : `the project ${made.project}`;
  io.err.print(
    `Token ${made.name} of ${where} (${made.scopes.join(', ')}) ${until}. Keep it now: it is not shown again.`,
  );
  return 0;
}

async function create(name: string, { project, scope, days }: Options, way: Way, io: CommandIo) {
  const scopes = scope.flatMap((one) => one.split(','));
  const made = await way.ask('/v1/tokens', MadeTokenSchema, { name, project, scopes, days });
  return 'error' in made ? made : tell(made.answer, io);
}

async function rotate(name: string, options: Options, way: Way, io: CommandIo) {
  const body = { name, project: options.project, keepHours: options['keep-hours'] };
  const made = await way.ask('/v1/tokens/rotate', MadeTokenSchema, body);
  return 'error' in made ? made : tell(made.answer, io);
}

async function revoke(name: string, { project }: Options, way: Way, io: CommandIo) {
  const done = await way.ask('/v1/tokens/revoke', RevokedSchema, { name, project });
  if ('error' in done) return done;
  io.out.print(`Token ${name} is taken back; it opens nothing after five seconds.`);
  return 0;
}

const OF_SERVICE = '(service)';
const day = (instant: string | null): string => instant?.slice(0, 10) ?? '-';

async function list({ project, format }: Options, way: Way, io: CommandIo) {
  const all = await way.ask('/v1/tokens', TokensSchema);
  if ('error' in all) return all;
  const tokens = all.answer.tokens.filter((token) => project === undefined || token.project === project);
  if (format === 'json') io.out.json(tokens);
  else {
    const rows = tokens.map((token) => [
      token.project ?? OF_SERVICE,
      token.name,
      token.scopes.join(','),
      day(token.made),
      day(token.expires),
      token.used?.slice(0, 16).replace('T', ' ') ?? '-',
    ]);
    io.out.print(...columns([['project', 'name', 'scopes', 'made', 'expires', 'last used'], ...rows]));
  }
  return 0;
}

async function audit({ hours, project, format }: Options, way: Way, io: CommandIo) {
  const counted = await way.ask(`/v1/audit?hours=${hours}`, AuditSchema);
  if ('error' in counted) return counted;
  const entries = counted.answer.entries.filter((one) => project === undefined || one.project === project);
  if (format === 'json') io.out.json(entries);
  else {
    const rows = entries.map(({ hour, project: of, token, route, requests, items }) => [
      hour.slice(0, 13).replace('T', ' '),
      of ?? OF_SERVICE,
      token,
      route,
      String(requests),
      String(items),
    ]);
    io.out.print(...columns([['hour (UTC)', 'project', 'token', 'address', 'requests', 'items'], ...rows]));
  }
  return 0;
}

/** What `caseline token` does. */
export async function runToken({ options, operands }: TokenGiven, io: CommandIo): Promise<Ended> {
  const [action = '', name, ...rest] = operands;
  if (!isAction(action)) return wrongUsage(`say what to do: ${Object.keys(ACTIONS).join(', ')}`);
  if (ACTIONS[action] !== (name !== undefined) || rest.length > 0) {
    return wrongUsage(ACTIONS[action] ? `${action} takes the name of a token` : `${action} takes no name`);
  }
  if (action === 'create' && options.scope.length === 0) return refused('say what it may do: --scope check');
  const way = await administer(options, io);
  if ('error' in way) return way;
  try {
    if (action === 'list') return await list(options, way, io);
    if (action === 'audit') return await audit(options, way, io);
    const work = { create, rotate, revoke }[action];
    return await work(name ?? '', options, way, io);
  } finally {
    await way.close();
  }
}
