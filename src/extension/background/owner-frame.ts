/** The frames that name owners: docs/architecture.md, "Names". */
import type { NamedOwner } from '../../directory/schema.ts';
import type { CheckReport } from '../../guard/desk.ts';
import { withoutNames } from '../../guard/unnamed.ts';
import { browser } from '../browser.ts';
import type { ShownOwner } from '../messages.ts';
import type { Frame } from './frame-fetch.ts';
import { lookUpNumbers } from './overview.ts';
import { createShownOwners } from './shown-owners.ts';
import { loadPreferences } from './stored-preferences.ts';

const PAGE = 'owner.html';

const shown = createShownOwners(Date.now, () => crypto.randomUUID());

/** What a page's content script is answered: without the names, which are kept for frames of ours. */
export function keepNames(frame: Frame, report: CheckReport): CheckReport {
  shown.keep(frame, report);
  return withoutNames(report);
}

interface Place {
  readonly origin: string;
  readonly project: string;
}

/** The browser may have stopped the background since the page was answered: then the copy still knows. */
async function ownerOf(frame: Frame, { origin, project }: Place, number: string): Promise<NamedOwner | null> {
  const answered = shown.of(frame, number);
  // Nothing of ordinary windows is shown in a private one.
  if (answered || frame.isPrivate) return answered;
  const [found] = (await lookUpNumbers(origin, project, [number])).owners;
  return found ?? null;
}

/** Address of a frame that names who holds a number; null when that is not known. */
export async function ownerAddress(frame: Frame, place: Place, number: string): Promise<string | null> {
  const owner = await ownerOf(frame, place, number);
  return owner?.name === undefined
    ? null
    : `${browser.runtime.getURL(PAGE)}#${shown.keyFor(frame.tabId, owner)}`;
}

/** Whether a sender is such a frame: it gets one answer and no other. */
export function isOwnerFrame(url: string): boolean {
  return new URL(url).pathname === `/${PAGE}`;
}

export async function answerOwnerFrame(tabId: number | undefined, key: string): Promise<ShownOwner | null> {
  const owner = tabId === undefined ? null : shown.take(tabId, key);
  return owner && { owner, language: (await loadPreferences()).language };
}
