/** What a report from HQ rests on beside the cases: errors of messages, and piece by piece what nobody could read. */
import type { ProjectFacts } from '../../../contact/project.ts';
import { AskStopped, type PatientNetwork } from '../../../directory/ask-patiently.ts';
import { type MessagingErrors, readMessagingErrors } from '../../../health/messaging-errors.ts';
import type { ReportItem, ReportSection, Shown } from '../../../health/report.ts';
import { type Line, styled } from '../../../lint/reports/line.ts';
import type { HealthTexts } from '../texts/en.ts';
import type { MissingPiece } from './missing-piece.ts';

export interface Pieces {
  readonly errors: MessagingErrors | null;
  readonly missing: readonly MissingPiece[];
}

/** A report names the most frequent ones. */
const MOST_LINES = 10;

/**
 * Reads the errors of the last weeks, if the key may.
 * @param hasOwners whether somebody said who holds numbers
 * @throws AskStopped when the person stops it
 */
export async function readPieces(
  place: { readonly hq: string; readonly project: string },
  known: { readonly project: ProjectFacts | undefined; readonly hasOwners: boolean },
  network: PatientNetwork,
  init: RequestInit,
  signal: AbortSignal,
  now: number,
): Promise<Pieces> {
  const missing: MissingPiece[] = [];
  if (!known.hasOwners) missing.push({ piece: 'owners', why: 'not-given' });
  if (known.project?.languages === undefined) missing.push({ piece: 'languages', why: 'not-given' });
  if (known.project?.gateways === undefined) missing.push({ piece: 'gateways', why: 'not-given' });
  let errors: MessagingErrors | null = null;
  try {
    errors = await readMessagingErrors(place, network, init, signal, now);
  } catch (error) {
    if (!(error instanceof AskStopped) || error.why === 'stopped') throw error;
    missing.push({ piece: 'errors', why: error.why });
  }
  missing.push({ piece: 'optOuts', why: 'no-way' });
  return { errors, missing };
}

const said = (text: string): ReportItem => ({ count: '', term: '', text, code: '' });

/** @param shown what HQ's own sentences may show of numbers */
export function pieceSections(
  { errors, missing }: Pieces,
  { pieces: say }: HealthTexts,
  shown: Shown,
): readonly ReportSection[] {
  const unknown = missing.map((one): ReportItem => {
    const why = one.why === 'not-given' ? say.given[one.piece] : say.why[one.why];
    return { ...said(why), term: say.names[one.piece] };
  });
  const rest = { title: say.missing, items: unknown };
  if (!errors) return [rest];
  const counted = errors.errors.slice(0, MOST_LINES).map(
    ({ code, message, events, cases }): ReportItem => ({
      count: `${events}`,
      term: '',
      text: `${say.messages(events, cases.length)} ${shown(message)}`,
      code,
    }),
  );
  const whole = errors.isPart ? [said(say.part(errors.events))] : [];
  const items = counted.length === 0 ? [said(say.none)] : [...counted, ...whole];
  return [{ title: say.errors, items }, rest];
}

/** Sections for a terminal. */
export function sectionLines(sections: readonly ReportSection[]): Line[] {
  return sections.flatMap(({ title, items }): Line[] => [
    [styled('bold', title)],
    ...items.map(({ count, term, text, code }): Line => {
      if (term !== '') return ['  ', styled('incomplete', term), `: ${text}`];
      if (count === '') return `  ${text}`;
      return ['  ', styled('error', count.padStart(6)), `  ${text} `, styled('dim', code)];
    }),
  ]);
}
