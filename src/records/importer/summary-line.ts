import type { FileVerdict } from './check-file.ts';
import type { ImporterTexts } from './texts/en.ts';

/** What the one line says of a file. */
export interface SummaryLine {
  readonly tone: 'good' | 'warning' | 'error' | 'plain';
  readonly text: string;
}

/** So many causes are named; the rest is counted. */
const MOST_NAMED = 3;
/** Nobody has to mend that; each row may be as it should. */
const QUIET: ReadonlySet<string> = new Set(['row-skipped', 'no-phone-number']);

/** “3 of 410 numbers reach nobody, 2 belong to somebody else, 17 have lost their 0” */
export function summaryLine({ report, numbers, unreached }: FileVerdict, texts: ImporterTexts): SummaryLine {
  const { summary, refusals, columns } = report;
  const [refusal] = refusals;
  if (refusal)
    return {
      tone: 'error',
      text: refusal.stage === 'import' && refusal.row !== undefined ? texts.dies(refusal.row) : texts.refused,
    };
  if (columns.every(({ contact }) => Object.keys(contact).length === 0))
    return { tone: 'plain', text: texts.noColumns };
  const said = summary.causes.filter(({ code, severity }) => severity !== 'info' && !QUIET.has(code));
  const named = said.filter(({ code }) => Object.hasOwn(texts.causes, code)).slice(0, MOST_NAMED);
  const others = said.filter((cause) => !named.includes(cause));
  const count = (severity: 'error' | 'warning'): number =>
    others.filter((cause) => cause.severity === severity).reduce((sum, cause) => sum + cause.count, 0);
  const [errors, warnings] = [count('error'), count('warning')];
  const hasPhones = columns.some(({ contact }) => 'contact_phone_number' in contact);
  const parts = [
    numbers > 0
      ? unreached > 0
        ? texts.unreached(unreached, numbers)
        : texts.reached(numbers)
      : hasPhones
        ? texts.noNumbers(summary.written)
        : texts.rows(summary.written),
    ...named.flatMap(({ code, count: n }) => texts.causes[code]?.(n) ?? []),
    ...(errors > 0 ? [texts.otherErrors(errors)] : []),
    ...(warnings > 0 ? [texts.otherWarnings(warnings)] : []),
    ...(said.length === 0 && unreached === 0 ? [texts.nothingElse] : []),
  ];
  const isBad = said.some(({ severity }) => severity === 'error') || unreached > 0;
  return { tone: isBad ? 'error' : said.length > 0 ? 'warning' : 'good', text: texts.join(parts) };
}
