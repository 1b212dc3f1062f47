import type { Trouble } from '../../../guard/trouble.ts';
import type { ThisPage } from './this-page.ts';

/** Where problems are told. Nothing of the page goes into the address. */
export const REPORT_URL = 'https://github.com/caseline/caseline/issues/new';
export const HELP_URL = 'https://github.com/caseline/caseline#readme';

const lineOf = ({ where, error, at, times }: Trouble): string =>
  `- ${where}: ${error} ${at}${times > 1 ? ` (${times} times)` : ''}`;

/** What a person may tell in public: versions, the kind of page, what went wrong in our code. No value, no address. */
export function problemReport(
  version: string,
  agent: string,
  here: ThisPage | null,
  background: readonly Trouble[],
): string {
  const report = here?.report;
  const found = report?.findings;
  const lines = [
    `Caseline ${version}`,
    agent,
    `Page: ${report?.kind ?? here?.page?.kind ?? 'another one'}`,
    `State: ${report?.state ?? 'not started'}`,
    ...(found ? [`Findings: ${found.error} / ${found.warning} / ${found.info} / ${found.incomplete}`] : []),
    ...(report?.degradations.length ? [`Not working: ${report.degradations.join(', ')}`] : []),
    ...(report?.troubles ?? []).map(lineOf),
    ...(background.length > 0 ? ['In the background:', ...background.map(lineOf)] : []),
  ];
  return lines.join('\n');
}
