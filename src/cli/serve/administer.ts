/** The way to a service for the people who run it: to one that runs, or to its data while none runs. */
import * as v from 'valibot';
import { isProtected } from '../../directory/protected.ts';
import { createService } from '../../service/app.ts';
import { errorKind } from '../../service/log.ts';
import { SERVICE, type Storage } from '../../service/storage.ts';
import type { Tokens } from '../../service/tokens.ts';
import { createUsageLog } from '../../service/usage.ts';
import { type Refused, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { readSecret } from '../secret.ts';
import type { AdminOptions } from './admin-options.ts';
import { invalidPlace, openStorage, whyNoStorage } from './open-storage.ts';

export interface Administration {
  /** The answer's body, or why there is none. A body is sent by POST. */
  ask<const S extends v.GenericSchema>(
    path: string,
    schema: S,
    body?: unknown,
  ): Promise<{ readonly answer: v.InferOutput<S> } | Refused>;
  close(): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

const ProblemSchema = v.object({
  title: v.string(),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.object({ pointer: v.string(), detail: v.string() })), []),
});

async function whyRefused(response: Response): Promise<string> {
  const parsed = v.safeParse(ProblemSchema, await response.json().catch(() => null));
  if (!parsed.success) return `the service answered with status ${response.status}`;
  const { title, detail, errors } = parsed.output;
  const places = errors.map((error) => `${error.pointer || '/'}: ${error.detail}`);
  return [detail ?? title, ...places].join(' ');
}

function administration(fetch: Fetch, base: URL, token: string, close: () => Promise<void>): Administration {
  return {
    async ask(path, schema, body) {
      const authorization = `Bearer ${token}`;
      const init =
        body === undefined
          ? { headers: { authorization } }
          : {
              method: 'POST',
              headers: { authorization, 'content-type': 'application/json' },
              body: JSON.stringify(body),
            };
      let response: Response;
      try {
        const url = base.href.replace(/\/+$/, '') + path;
        response = await fetch(new Request(url, { ...init, redirect: 'error' }));
      } catch (error) {
        return refused(`the service cannot be reached (${errorKind(error)})`, 1);
      }
      if (!response.ok) return refused(await whyRefused(response), 1);
      const parsed = v.safeParse(schema, await response.json().catch(() => null));
      return parsed.success
        ? { answer: parsed.output }
        : refused('the service gave an answer that cannot be read', 1);
    },
    close,
  };
}

/** Whoever may open the data may do everything with it. */
const EVERYBODY: Tokens = {
  open: async () => ({ opened: false, why: 'wrong-token', token: null }),
  openService: async () => ({
    opened: true,
    token: { name: 'command line', project: SERVICE, scopes: ['admin'] },
  }),
};

function administerStorage(storage: Storage): Administration {
  const usage = createUsageLog(storage.usage, Date.now);
  const app = createService({
    storage,
    tokens: EVERYBODY,
    clock: Date.now,
    log: () => undefined,
    usage,
  });
  return administration(app.fetch, new URL('http://localhost'), 'none', async () => {
    await usage.flush();
    await storage.close();
  });
}

async function administerService(
  service: string,
  tokenFile: string | undefined,
  io: CommandIo,
): Promise<Administration | Refused> {
  if (!URL.canParse(service)) return refused('--service must be an address like https://check.example.org');
  const url = new URL(service);
  if (!isProtected(url))
    return refused('--service must start with https://; only this machine is asked by http');
  const secret = await readSecret({ cwd: io.cwd, env: io.env }, tokenFile, 'CASELINE_TOKEN');
  if ('error' in secret) return refused(secret.error);
  const token = secret.value;
  if (!/^\S+$/.test(token)) return refused('CASELINE_TOKEN must be set to an admin token of the service');
  return administration(fetch, url, token, async () => undefined);
}

/** Opens the way that the options name. */
export async function administer(options: AdminOptions, io: CommandIo): Promise<Administration | Refused> {
  const { service, data, database } = options;
  if ([service, data, database].filter((place) => place !== undefined).length !== 1) {
    return refused('say where: --service URL, --data FOLDER or --database URL');
  }
  if (service !== undefined) return await administerService(service, options['token-file'], io);
  const invalid = invalidPlace(options);
  if (invalid !== null) return refused(invalid);
  try {
    return administerStorage(await openStorage({ data, database }, io.cwd));
  } catch (error) {
    return refused(whyNoStorage(options, error), 1);
  }
}
