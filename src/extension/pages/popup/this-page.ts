/** The page in front of the person: what Caseline sees there, and whether it is off. */
import * as v from 'valibot';
import { browser } from '../../browser.ts';
import { type PageReport, PageReportSchema, type ReportRequest } from '../../messages.ts';
import { type PageAddress, pageAddress } from '../../page-kind.ts';

export interface ThisPage {
  readonly tab: number;
  /** Null where Caseline does not work, or the browser does not tell the address. */
  readonly page: PageAddress | null;
  /** Null while nobody answers there: off, or not started. */
  readonly report: PageReport | null;
}

const QUESTION: ReportRequest = { type: 'page-report' };

async function askFrame(tab: number, options?: { frameId: number }): Promise<PageReport | null> {
  // No listener in the tab is a rejection, and the usual case on other people's pages.
  const answer: unknown = await browser.tabs.sendMessage(tab, QUESTION, options).catch(() => null);
  const parsed = v.safeParse(PageReportSchema, answer);
  return parsed.success ? parsed.output : null;
}

/**
 * @param chosen a tab's id, where the popup stands in a tab of its own; else the tab in front is meant
 */
export async function lookAtPage(chosen: number | null): Promise<ThisPage | null> {
  const tab =
    chosen === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(chosen).catch(() => null);
  if (tab?.id === undefined) return null;
  // The page itself first: App Preview stands in a frame of the form builder.
  const report = (await askFrame(tab.id, { frameId: 0 })) ?? (await askFrame(tab.id));
  return { tab: tab.id, page: pageAddress(tab.url ?? '') ?? (report && pageAddress(report.address)), report };
}
