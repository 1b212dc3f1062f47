/** What a report from HQ rests on beside the cases: errors of messages, and piece by piece what nobody could read. */
import type { ProjectFacts } from '../../../contact/project.ts';
import { AskStopped, type PatientNetwork } from '../../../directory/ask-patiently.ts';
import { type MessagingErrors, readMessagingErrors } from '../../../health/messaging-errors.ts';
import type { Shown } from '../../../health/report.ts';
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

/** @param shown what HQ's own sentences may show of numbers */
export function pieceLines({ errors, missing }: Pieces, { pieces: say }: HealthTexts, shown: Shown): Line[] {
  const lines: Line[] = [];
  if (errors) {
    lines.push([styled('bold', say.errors), errors.errors.length === 0 ? ` ${say.none}` : '']);
    for (const { code, message, events, cases } of errors.errors.slice(0, MOST_LINES))
      lines.push([
        '  ',
        styled('error', `${events}`.padStart(6)),
        `  ${say.messages(events, cases.length)} ${shown(message)} `,
        styled('dim', code),
      ]);
    if (errors.isPart) lines.push(`  ${say.part(errors.events)}`);
  }
  lines.push([styled('bold', say.missing)]);
  for (const one of missing) {
    const why = one.why === 'not-given' ? say.given[one.piece] : say.why[one.why];
    lines.push(['  ', styled('incomplete', say.names[one.piece]), `: ${why}`]);
  }
  return lines;
}
