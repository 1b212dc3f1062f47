import { dirname, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { findingKey } from '../lint/finding.ts';
import type { FormReport } from '../lint/report.ts';
import { type Read, readJson } from './lint-config.ts';
import { issueText, record } from './project-file.ts';
import { writing } from './writing.ts';

/** Findings that are known and accepted: keys (`findingKey`) by file, and the file's name by how a report calls it. */
export interface Baseline {
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  nameOf(file: string): string;
}

/** The same name from every folder and on every system: from the baseline's own folder, with `/`. */
function namer(baseline: string, cwd: string): Baseline['nameOf'] {
  const folder = dirname(resolve(cwd, baseline));
  return (file) => relative(folder, resolve(cwd, file)).replaceAll(sep, '/');
}

const BaselineSchema = record({
  version: v.literal(1),
  files: v.record(v.string(), v.array(v.string())),
});

export async function readBaseline(file: string, cwd: string): Promise<Read<Baseline>> {
  const read = await readJson(file, cwd);
  if ('error' in read) return read;
  const parsed = v.safeParse(BaselineSchema, read.value);
  if (!parsed.success) return { error: `${file}: ${issueText(parsed.issues[0])}` };
  const known = new Map(Object.entries(parsed.output.files).map(([name, keys]) => [name, new Set(keys)]));
  return { value: { known, nameOf: namer(file, cwd) } };
}

/** The reports without what the baseline knows, and how many of its entries are no longer found. */
export function withoutKnown(
  reports: readonly FormReport[],
  { known: all, nameOf }: Baseline,
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

/** Writes what is found now, in an order that keeps differences small. Resolves with how many findings these are. */
export async function writeBaseline(
  file: string,
  cwd: string,
  reports: readonly FormReport[],
): Promise<Read<number>> {
  const nameOf = namer(file, cwd);
  const found = reports
    .map((report) => ({
      name: nameOf(report.file),
      keys: [...new Set(report.findings.map(findingKey))].sort(),
    }))
    .filter(({ keys }) => keys.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = Object.fromEntries(found.map(({ name, keys }) => [name, keys]));
  const text = `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
  const problem = await writing(resolve(cwd, file), text);
  if (problem !== null) return { error: `${file}: ${problem}` };
  return { value: found.reduce((count, { keys }) => count + keys.length, 0) };
}
