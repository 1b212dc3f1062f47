/** Whom HQ sends no SMS because they answered STOP: its *SMS Opt Out Report*, read as HQ's own page reads it. */
import * as v from 'valibot';
import { AskStopped, askPatiently, type PatientNetwork } from '../directory/ask-patiently.ts';
import { parsePage } from '../directory/hq/case-list.ts';

/** Rows per question. */
const AT_ONCE = 1_000;
/** More rows are hardly those of one project: HQ answers with the same ones again. */
const MOST = 500_000;
/** As HQ writes instants; where there is none stands a dash. */
const INSTANT = /^\d{4}-\d\d-\d\d /;

const PageSchema = v.object({
  aaData: v.array(v.array(v.unknown())),
  iTotalRecords: v.optional(v.number()),
});

export function optOutsUrl(hq: string, project: string, from: number): URL {
  const url = new URL(`/a/${encodeURIComponent(project)}/reports/json/sms_opt_out/`, hq);
  url.searchParams.set('sEcho', '1');
  url.searchParams.set('iDisplayStart', String(from));
  url.searchParams.set('iDisplayLength', String(AT_ONCE));
  return url;
}

/**
 * The number of a row whose last word was STOP; null: none, or START came later. *Can Receive SMS* is not looked at: it
 * is in the reader's language.
 */
function optedOut([number, , left, cameBack]: readonly unknown[]): string | null {
  if (typeof number !== 'string' || typeof left !== 'string' || !INSTANT.test(left)) return null;
  if (typeof cameBack === 'string' && INSTANT.test(cameBack) && cameBack >= left) return null;
  return number.replace(/^\+/, '');
}

/** Numbers that opted out, of those that did it in this project. Rejects with `AskStopped`. */
export async function readOptOuts(
  place: { readonly hq: string; readonly project: string },
  network: PatientNetwork,
  init: RequestInit,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const numbers: string[] = [];
  for (let from = 0; from < MOST; ) {
    const url = optOutsUrl(place.hq, place.project, from);
    const page = parsePage(PageSchema, await askPatiently(network, 'CommCare HQ', url, init, signal));
    for (const row of page.aaData) {
      const number = optedOut(row);
      if (number !== null) numbers.push(number);
    }
    from += page.aaData.length;
    if (page.aaData.length === 0 || from >= (page.iTotalRecords ?? MOST)) return numbers;
  }
  throw new AskStopped('CommCare HQ names more opt-outs than there can be');
}
