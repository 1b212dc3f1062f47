/** The desk as a page sees it: every question goes to the background, the only one with network and storage. */
import * as v from 'valibot';
import { type CheckItem, MAX_CONTACTS } from '../../directory/schema.ts';
import type { CheckReport, Desk, FactsAnswer } from '../../guard/desk.ts';
import { PATIENCE_MS } from '../../guard/patience.ts';
import { CheckReportSchema, FactsAnswerSchema } from '../answers.ts';
import { browser } from '../browser.ts';
import type { Request } from '../messages.ts';

declare const chrome: { readonly runtime?: { readonly id?: string } };

/**
 * The background did not answer, or its answer is none. A page that was open while the extension was updated keeps the
 * old scripts, which have no background any more: Chromium takes the id from its namespace then, while the polyfill
 * still has it.
 */
function noBackground(): { readonly reason: 'unreachable' | 'replaced' } {
  return { reason: chrome.runtime?.id === undefined ? 'replaced' : 'unreachable' };
}

/** A page that has no extension any more throws where others reject. */
async function send(request: Request): Promise<unknown> {
  return await browser.runtime.sendMessage(request);
}

/**
 * The browser may stop the background in the middle of a check: its answer then never comes, and a message wakes it
 * again. So what was not answered is asked once more; both share the patience of the one question.
 */
async function sendTwice(request: Request): Promise<unknown> {
  const answer = await send(request).catch(() => null);
  if ((answer ?? null) !== null || noBackground().reason === 'replaced') return answer;
  return await send(request).catch(() => null);
}

async function ask(request: Request, signal: AbortSignal): Promise<unknown> {
  return await new Promise((resolve) => {
    // A page lives for a working day: what waits for its end goes with the answer.
    const settled = new AbortController();
    const settle = (answer?: unknown): void => {
      settled.abort();
      clearTimeout(timer);
      resolve(answer);
    };
    const timer = setTimeout(settle, PATIENCE_MS.background);
    signal.addEventListener('abort', () => settle(), { signal: settled.signal });
    void sendTwice(request).then(settle);
  });
}

/** As many contacts as one question may have. */
async function checkBatch(items: CheckItem[], signal: AbortSignal): Promise<CheckReport> {
  const answer = v.safeParse(CheckReportSchema, await ask({ type: 'check', items }, signal));
  return answer.success ? answer.output : { answers: [], failure: noBackground() };
}

export function createBackgroundDesk(): Desk {
  return {
    async facts(signal): Promise<FactsAnswer> {
      const answer = v.safeParse(FactsAnswerSchema, await ask({ type: 'facts' }, signal));
      return answer.success ? answer.output : { facts: {}, asOf: null, failure: noBackground() };
    },
    async check(items, signal): Promise<CheckReport> {
      const batches: CheckItem[][] = [];
      for (let i = 0; i < items.length; i += MAX_CONTACTS) batches.push(items.slice(i, i + MAX_CONTACTS));
      const reports = await Promise.all(batches.map((batch) => checkBatch(batch, signal)));
      return {
        answers: reports.flatMap(({ answers }) => answers),
        failure: reports.find(({ failure }) => failure !== null)?.failure ?? null,
      };
    },
  };
}
