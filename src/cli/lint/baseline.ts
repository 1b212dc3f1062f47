import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { findingKey } from '../../lint/finding.ts';
import type { FormReport } from '../../lint/reports/report.ts';
import { errorCode } from '../file-error.ts';
import { issueText, record } from '../project-file.ts';
import { type Read, readJson } from '../read-file.ts';
import { ofFile } from '../said.ts';
import { writing } from '../writing.ts';
import type { Linted } from './linted.ts';

/** Findings that are known and accepted: keys (`findingKey`) by file, and the file's name by how a report calls it. */
export interface LintBaseline {
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  nameOf(file: string): string;
}

/** The same name from every folder and on every system: from the baseline's own folder, with `/`. */
function namer(baseline: string, cwd: string): LintBaseline['nameOf'] {
  const folder = dirname(resolve(cwd, baseline));
  return (file) => relative(folder, resolve(cwd, file)).replaceAll(sep, '/');
}

const BaselineSchema = record({
  version: v.literal(1),
  files: v.record(v.string(), v.array(v.string())),
});

/**
 * @param mayBeMissing a baseline that is about to be written may be the first; one that is no baseline is never
 *   taken for nothing, because writing over it could destroy a form
 */
export async function readBaseline(
  file: string,
  cwd: string,
  mayBeMissing: boolean,
): Promise<Read<LintBaseline>> {
  const nameOf = namer(file, cwd);
  const read = await readJson(file, cwd);
  if ('error' in read) return mayBeMissing && read.missing ? { value: { known: new Map(), nameOf } } : read;
  const parsed = v.safeParse(BaselineSchema, read.value);
  if (!parsed.success) return { error: ofFile(file, issueText(parsed.issues[0])) };
  const known = new Map(Object.entries(parsed.output.files).map(([name, keys]) => [name, new Set(keys)]));
  return { value: { known, nameOf } };
}

/** The reports without what the baseline knows, and how many of its entries are no longer found. */
export function withoutKnown(
  reports: readonly FormReport[],
  { known: all, nameOf }: LintBaseline,
): { readonly reports: readonly FormReport[]; readonly gone: number } {
  let gone = 0;
  const fresh = reports.map((report) => {
    const known = all.get(nameOf(report.file));
    if (!known) return report;
    const keys = new Set(report.findings.map(findingKey));
    gone += [...known].filter((key) => !keys.has(key)).length;
    return { ...report, findings: report.findings.filter((finding) => !known.has(findingKey(finding))) };
  });
  return { reports: fresh, gone };
}

/** A baseline that was written: how many findings it knows, and the forms it has forgotten because they are gone. */
export interface WrittenBaseline {
  readonly count: number;
  readonly gone: readonly string[];
}

/**
 * Writes what is found now, in an order that keeps differences small. What the baseline knew of forms that were not
 * looked at, or could not be read, stays; of forms that are no longer there it is forgotten.
 */
export async function writeBaseline(
  file: string,
  cwd: string,
  { known, nameOf }: LintBaseline,
  { reports, problems, read }: Pick<Linted, 'reports' | 'problems' | 'read'>,
): Promise<Read<WrittenBaseline>> {
  const entries = new Map<string, readonly string[]>();
  const looked = new Set(reports.map((report) => nameOf(report.file)));
  const unreadable = new Set(problems.map((problem) => nameOf(problem.file)));
  const opened = new Set(read.map(nameOf));
  const folder = dirname(resolve(cwd, file));
  const gone: string[] = [];
  for (const [name, keys] of known) {
    if (looked.has(name)) continue;
    const inside = !unreadable.has(name) && containers(name).some((container) => opened.has(container));
    if (!inside && (await exists(folder, name))) entries.set(name, [...keys].sort());
    else gone.push(name);
  }
  for (const { file, findings } of reports)
    entries.set(nameOf(file), [...new Set(findings.map(findingKey))].sort());
  const kept = [...entries].filter(([, keys]) => keys.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = `${JSON.stringify({ version: 1, files: Object.fromEntries(kept) }, null, 2)}\n`;
  const problem = await writing(resolve(cwd, file), text);
  if (problem !== null) return { error: ofFile(file, problem) };
  return { value: { count: kept.reduce((count, [, keys]) => count + keys.length, 0), gone: gone.sort() } };
}

/** `a/app.ccz/forms/1.xml` → itself, `a/app.ccz/forms`, `a/app.ccz`, `a`: a form may be in any of them. */
function containers(name: string): readonly string[] {
  const names = [name];
  for (let cut = name.search(LAST_PART); cut > 0; cut = (names.at(-1) ?? '').search(LAST_PART))
    names.push(name.slice(0, cut));
  return names;
}

/** Reports name a form in an archive `archive/path`, and one in an app's source `file#id`. */
const LAST_PART = /[/#][^/#]*$/;

/** Whether a form's file, or the file it is in, is still there. Doubt (no right to look) is no reason to forget. */
async function exists(folder: string, name: string): Promise<boolean> {
  for (const container of containers(name)) {
    try {
      return !(await stat(resolve(folder, container))).isDirectory();
    } catch (error) {
      const code = errorCode(error);
      if (code !== 'ENOENT' && code !== 'ENOTDIR') return true;
    }
  }
  return false;
}
