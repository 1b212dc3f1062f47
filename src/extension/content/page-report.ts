/** What the popup is told of this page, when it asks. */
import * as v from 'valibot';
import { trouble } from '../../guard/trouble.ts';
import { troubles } from '../../guard/troubles.ts';
import type { mountUi } from '../../overlay/shell/mount-ui.tsx';
import type { FindingView, StatusView } from '../../overlay/shell/ui.ts';
import { browser, type Runtime } from '../browser.ts';
import { type PageReport, ReportRequestSchema, type Request } from '../messages.ts';
import type { SiteKind } from '../sites.ts';
import type { Visit } from './hello.ts';

function countBySeverity(views: readonly FindingView[]): NonNullable<PageReport['findings']> {
  const counts = { error: 0, warning: 0, info: 0, incomplete: 0 };
  for (const { finding } of views) counts[finding.severity] += 1;
  return counts;
}

/** The icon says it: nothing in the page could, against the page. */
async function tellGivenUp(): Promise<void> {
  try {
    await browser.runtime.sendMessage({ type: 'gave-up' } satisfies Request);
  } catch (error) {
    // The extension was updated meanwhile: its icon is not ours any more.
    trouble('tell that the layer gave up', error);
  }
}

/** Answers the popup with what there is, for as long as the page lives. */
export function answerReports(report: () => PageReport, signal: AbortSignal): void {
  // A promise is an answer; anything else leaves the message to others.
  const listener = (message: unknown, sender: Runtime.MessageSender) =>
    sender.id === browser.runtime.id && v.is(ReportRequestSchema, message)
      ? Promise.resolve(report())
      : undefined;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

/** Asks for a frame that names who holds a number: this script is told no name. */
async function showOwner(number: string): Promise<string | null> {
  const request = { type: 'show-owner', number } satisfies Request;
  try {
    const answer: unknown = await browser.runtime.sendMessage(request);
    return typeof answer === 'string' ? answer : null;
  } catch {
    // The extension was updated: nobody is named on this page any more.
    return null;
  }
}

/**
 * Answers the popup for as long as the page lives. What draws may come later; the call has what the layer is told
 * listened to.
 */
export function reportPage(
  kind: SiteKind,
  { address, signal }: Visit,
): (mount: typeof mountUi) => typeof mountUi {
  let views: readonly FindingView[] | null = null;
  let status: StatusView | null = null;
  let isGone = false;

  const report = (): PageReport => ({
    kind,
    address,
    findings: views && countBySeverity(views),
    state: isGone ? 'gone' : (status?.state ?? 'starting'),
    degradations: [...(status?.degradations ?? [])],
    troubles: [...troubles()],
  });
  answerReports(report, signal);

  return (mount) => (options) => {
    const callbacks = {
      ...options.callbacks,
      onShowOwner: showOwner,
      onDisabled() {
        isGone = true;
        void tellGivenUp();
        options.callbacks.onDisabled?.();
      },
    };
    const ui = mount({ ...options, callbacks });
    return {
      ...ui,
      setFindings(list) {
        // In Web Apps they are remarks on values, which come and go with each key.
        if (kind !== 'web-apps') views = list;
        ui.setFindings(list);
      },
      setStatus(next) {
        status = next;
        ui.setStatus(next);
      },
    };
  };
}
