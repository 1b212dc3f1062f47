import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isProtected } from '../../directory/protected.ts';
import { errorKind } from '../../service/log.ts';

export const IMPORT_USAGE = `Usage: caseline import --project NAME [options]

Brings the cases and mobile workers of a project from CommCare HQ into a check service: the first time all of them,
later what changed. Stop it at any time; the next start goes on where it stopped.

  --project NAME     the project on CommCare HQ
  --hq URL           the server (default https://www.commcarehq.org)
  --to URL           the check service (default http://127.0.0.1:8787)
  --state FILE       where it notes how far it came (default caseline-import-NAME.json)
  --page NUMBER      cases per question, 1 to 5000 (default 1000)
  --no-workers       cases only

  --hq-key-file FILE holds an API key of HQ as "name@example.org:key" (default: the environment's CASELINE_HQ_KEY)
  --token-file FILE  holds a token of the project in the check service (default: the environment's CASELINE_TOKEN)

Keys are no options, because other users of the machine can see those.`;

/** Where options and keys are read. */
export interface JobPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What is to be imported, from where to where. */
export interface Job {
  readonly project: string;
  readonly hq: string;
  readonly to: string;
  readonly file: string;
  readonly limit: number;
  readonly workers: boolean;
  readonly hqKey: string;
  readonly token: string;
}

const NOT_PROTECTED = 'must start with https:// (http:// only for this machine): keys and numbers go there';

function mayCarryKeys(text: string): boolean {
  return URL.canParse(text) && isProtected(new URL(text));
}

/** A secret from the file that was named, else from the environment. Rejects when the file cannot be read. */
async function readSecret(place: JobPlace, file: string | undefined, variable: string): Promise<string> {
  return file === undefined
    ? (place.env[variable] ?? '')
    : (await readFile(resolve(place.cwd, file), 'utf8')).trim();
}

/** The job, or what is wrong with the options. Rejects for options that there are not. */
export async function readJob(args: readonly string[], place: JobPlace): Promise<Job | 'help' | string> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      project: { type: 'string' },
      hq: { type: 'string', default: 'https://www.commcarehq.org' },
      to: { type: 'string', default: 'http://127.0.0.1:8787' },
      state: { type: 'string' },
      page: { type: 'string', default: '1000' },
      'no-workers': { type: 'boolean', default: false },
      'hq-key-file': { type: 'string' },
      'token-file': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const { project } = values;
  if (project === undefined || !/^[\w.:-]{1,255}$/.test(project)) return '--project must name a project';
  if (!mayCarryKeys(values.hq)) return `--hq ${NOT_PROTECTED}`;
  if (!mayCarryKeys(values.to)) return `--to ${NOT_PROTECTED}`;
  const limit = /^\d{1,4}$/.test(values.page) ? Number(values.page) : 0;
  if (limit < 1 || limit > 5_000) return '--page must be a number from 1 to 5000';
  let hqKey: string;
  let token: string;
  try {
    hqKey = await readSecret(place, values['hq-key-file'], 'CASELINE_HQ_KEY');
    token = await readSecret(place, values['token-file'], 'CASELINE_TOKEN');
  } catch (error) {
    return `a file with a key cannot be read (${errorKind(error)})`;
  }
  if (!/^[^\s:]+:\S+$/.test(hqKey)) return 'CASELINE_HQ_KEY must be set: "name@example.org:key"';
  if (!/^\S+$/.test(token))
    return 'CASELINE_TOKEN must be set to a token of the project in the check service';
  return {
    project,
    hq: values.hq,
    to: values.to,
    file: resolve(place.cwd, values.state ?? `caseline-import-${project}.json`),
    limit,
    workers: !values['no-workers'],
    hqKey,
    token,
  };
}
