import { resolve } from 'node:path';
import { isProtected } from '../../directory/protected.ts';
import { english, type Said } from '../said.ts';
import { readSecret, type SecretPlace } from '../secret.ts';
import type { ImportOptions } from './options.ts';

/** What is to be imported, from where to where. */
export interface ImportJob {
  readonly project: string;
  readonly hq: string;
  readonly to: string;
  readonly file: string;
  readonly limit: number;
  readonly workers: boolean;
  readonly hqKey: string;
  readonly token: string;
}

function namesUser(text: string): boolean {
  const { username, password } = new URL(text);
  return username !== '' || password !== '';
}

function mayCarryKeys(text: string): boolean {
  return URL.canParse(text) && isProtected(new URL(text));
}

/** Why an address must not be asked with a key; null when it may. */
function objection(option: 'hq' | 'to', address: string): Said | null {
  if (!mayCarryKeys(address)) return ({ health }) => `--${option} ${health.notProtected}`;
  return namesUser(address) ? ({ health }) => `--${option} ${health.noUser}` : null;
}

const isHqKey = (key: string): boolean => /^[^\s:]+:\S+$/.test(key);

/** A project on a server of HQ, and the key to ask with. */
export type HqAccess = Pick<ImportJob, 'project' | 'hq' | 'hqKey'>;

/** What is needed to ask HQ, or what is wrong with the options. */
export async function readHqAccess(
  {
    project,
    hq,
    'hq-key-file': keyFile,
  }: {
    readonly project: string | undefined;
    readonly hq: string;
    readonly 'hq-key-file': string | undefined;
  },
  place: SecretPlace,
): Promise<HqAccess | Said> {
  if (project === undefined || !/^[\w.:-]{1,255}$/.test(project)) return (say) => say.health.noProject;
  const wrong = objection('hq', hq);
  if (wrong !== null) return wrong;
  const read = await readSecret(place, keyFile, 'CASELINE_HQ_KEY');
  if ('error' in read) return read.error;
  return isHqKey(read.value) ? { project, hq, hqKey: read.value } : (say) => say.health.keyMissing;
}

/** The job, or what is wrong with the options. */
export async function readJob(options: ImportOptions, place: SecretPlace): Promise<ImportJob | Said> {
  const wrong = objection('to', options.to);
  if (wrong !== null) return wrong;
  const access = await readHqAccess(options, place);
  if (typeof access === 'function') return access;
  const { project, hq, hqKey } = access;
  const tokenRead = await readSecret(place, options['token-file'], 'CASELINE_TOKEN');
  if ('error' in tokenRead) return tokenRead.error;
  const token = tokenRead.value;
  if (!/^\S+$/.test(token))
    return english('CASELINE_TOKEN must be set to a token of the project in the check service');
  return {
    project,
    hq,
    to: options.to,
    file: resolve(place.cwd, options.state ?? `caseline-import-${project}.json`),
    limit: options.page,
    workers: !options['no-workers'],
    hqKey,
    token,
  };
}
