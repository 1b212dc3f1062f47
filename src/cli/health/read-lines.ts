/** Contacts of NDJSON as cases; those of lines that cannot be read are counted. */
import type { HealthCase } from '../../sheet/health/read-cases.ts';
import { readLines } from '../lines.ts';
import { LONGEST_LINE, readContactLine } from '../outcome/contact-line.ts';

export interface CaseLines {
  readonly cases: readonly HealthCase[];
  /** How many lines could not be read. */
  readonly unread: number;
}

export async function* readCaseLines(
  chunks: AsyncIterable<Uint8Array | string>,
): AsyncGenerator<CaseLines, void, void> {
  for await (const lines of readLines(chunks, LONGEST_LINE)) {
    const cases: HealthCase[] = [];
    let unread = 0;
    for (const line of lines) {
      const read = 'error' in line ? line : readContactLine(line.text);
      if ('error' in read) unread += 1;
      else
        cases.push({
          id: String(read.id ?? read.case?.id ?? ''),
          caseType: '',
          owner: '',
          closed: read.case?.closed === true || read.case?.deleted === true,
          contact: read.contact,
        });
    }
    yield { cases, unread };
  }
}
