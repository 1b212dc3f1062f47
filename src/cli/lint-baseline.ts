import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { findingKey } from '../lint/finding.ts';
import type { FormReport } from '../lint/report.ts';
import { type Read, readJson } from './lint-config.ts';
import { issueText, record } from './project-file.ts';

/** Findings that are known and accepted: keys (`findingKey`) by file. */
export type Baseline = ReadonlyMap<string, ReadonlySet<string>>;

const BaselineSchema = record({
  version: v.literal(1),
  files: v.record(v.string(), v.array(v.string())),
});

export async function readBaseline(file: string, cwd: string): Promise<Read<Baseline>> {
  const read = await readJson(file, cwd);
  if ('error' in read) return read;
  const parsed = v.safeParse(BaselineSchema, read.value);
  if (!parsed.success) return { error: `${file}: ${issueText(parsed.issues[0])}` };
  return { value: new Map(Object.entries(parsed.output.files).map(([name, keys]) => [name, new Set(keys)])) };
}

/** The reports without what the baseline knows, and how many of its entries are no longer found. */
export function withoutKnown(
  reports: readonly FormReport[],
  baseline: Baseline,
): { readonly reports: readonly FormReport[]; readonly gone: number } {
  let gone = 0;
  const fresh = reports.map((report) => {
    const known = baseline.get(report.file);
    if (!known) return report;
    const keys = new Set(report.findings.map(findingKey));
    gone += [...known].filter((key) => !keys.has(key)).length;
    return { ...report, findings: report.findings.filter((finding) => !known.has(findingKey(finding))) };
  });
  return { reports: fresh, gone };
}

/** Writes what is found now, in an order that keeps differences small. */
export async function writeBaseline(
  file: string,
  cwd: string,
  reports: readonly FormReport[],
): Promise<number> {
  const files: Record<string, string[]> = {};
  let count = 0;
  for (const { file: name, findings } of [...reports].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const keys = [...new Set(findings.map(findingKey))].sort();
    count += keys.length;
    if (keys.length > 0) files[name] = keys;
  }
  await writeFile(resolve(cwd, file), `${JSON.stringify({ version: 1, files }, null, 2)}\n`);
  return count;
}
