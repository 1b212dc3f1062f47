import { rename, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { readBytesOf } from '../read-file.ts';
import { english, type Said } from '../said.ts';

/** A state has some hundred bytes. */
const LARGEST = 1024 * 1024;

/** How far an import has come. It holds addresses of pages and instants; no number, no key. */
const StateSchema = v.strictObject({
  project: v.string(),
  hq: v.string(),
  to: v.string(),
  /** `done`: the next import starts from `since`. */
  stage: v.picklist(['cases', 'workers', 'done']),
  /** Page to ask for next; null is the first one. */
  next: v.nullable(v.string()),
  /** Cases indexed before are in. */
  since: v.nullable(v.string()),
  /** The latest `indexed_on` seen so far. */
  newest: v.nullable(v.string()),
});
export type ImportState = v.InferOutput<typeof StateSchema>;

export type ImportTarget = Pick<ImportState, 'project' | 'hq' | 'to'>;

/** Null for what is no JSON: half a file is no state. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The state to go on from; a new one when there is no file. A saying: the file is not this import's. */
export async function readState(file: string, target: ImportTarget): Promise<ImportState | Said> {
  const read = await readBytesOf(file, LARGEST);
  if ('error' in read) {
    if (!read.missing) return (say) => say.about(file, read.error(say));
    // Field by field: a caller's target may hold keys, too.
    const { project, hq, to } = target;
    return { project, hq, to, stage: 'cases', next: null, since: null, newest: null };
  }
  const parsed = v.safeParse(StateSchema, jsonOf(read.value.toString('utf8')));
  if (!parsed.success) return english(`${file} is no state of an import; remove it to start anew`);
  const { project, hq, to } = parsed.output;
  if (project !== target.project || hq !== target.hq || to !== target.to) {
    return english(`${file} is of another import; choose another file with --state`);
  }
  return parsed.output.stage === 'done' ? { ...parsed.output, stage: 'cases', next: null } : parsed.output;
}

/** Writes the state whole or not at all. */
export async function writeState(file: string, state: ImportState): Promise<void> {
  const draft = `${file}.new`;
  await writeFile(draft, `${JSON.stringify(state, null, 2)}\n`);
  await rename(draft, file);
}
