import { resolve } from 'node:path';
import type { PatientNetwork } from '../../../directory/ask-patiently.ts';
import type { CommandIo } from '../../command/io.ts';
import { type HqAccess, readHqAccess } from '../../import/job.ts';
import type { Said } from '../../said.ts';
import type { HealthGiven } from '../options.ts';

/** The world of a run, where a test has another one. */
export interface HealthSeams {
  readonly network?: Omit<PatientNetwork, 'onWait'> | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** Whose cases are read, with which key, and where it is noted how far that came. */
export interface HealthJob extends HqAccess {
  readonly file: string;
  readonly limit: number;
}

/** The job, or what is wrong with the options. */
export async function readHealthJob(
  options: HealthGiven['options'],
  hq: string,
  io: CommandIo,
): Promise<HealthJob | Said> {
  const access = await readHqAccess({ ...options, hq }, io);
  if (typeof access === 'function') return access;
  return {
    ...access,
    file: resolve(io.cwd, options.state ?? `caseline-health-${access.project}.ndjson`),
    limit: options.page,
  };
}
