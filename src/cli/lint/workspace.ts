import { relative, resolve, sep } from 'node:path';
import type { FormReport, ReportProblem } from '../../lint/reports/report.ts';

/** Names of files from the root of the checkout, as GitHub's annotations want them, whichever folder the command runs in. */
export function fromWorkspace<Entry extends FormReport | ReportProblem>(
  entries: readonly Entry[],
  cwd: string,
  workspace: string | undefined,
): readonly Entry[] {
  if (!workspace) return entries;
  const named = (name: string): string => {
    const path = relative(workspace, resolve(cwd, name));
    return path.startsWith('..') ? name : path.replaceAll(sep, '/');
  };
  return entries.map((entry) => {
    const { file, container = file } = entry;
    return { ...entry, file: named(container) + file.slice(container.length), container: named(container) };
  });
}
