/** The frames that name owners: docs/architecture.md, "Names". */
import type { NamedOwner } from '../../directory/schema.ts';
import type { CheckReport } from '../../guard/desk.ts';
import { withoutNames } from '../../guard/unnamed.ts';
import { browser } from '../browser.ts';
import type { ShownOwner } from '../messages.ts';
import type { Frame } from './frame-fetch.ts';
import { ownerKeys } from './kept-stores.ts';
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
  if (owner?.name === undefined) return null;
  const { tabId, isPrivate } = frame;
  const key = shown.keyFor(tabId, owner);
  // Nothing of a private window is kept anywhere.
  if (!isPrivate) await ownerKeys.put({ key, tabId, owner });
  return `${browser.runtime.getURL(PAGE)}#${key}`;
}

/** Whether a sender is such a frame: it gets one answer and no other. */
export function isOwnerFrame(url: string): boolean {
  return new URL(url).pathname === `/${PAGE}`;
}

export async function answerOwnerFrame(tabId: number | undefined, key: string): Promise<ShownOwner | null> {
  if (tabId === undefined) return null;
  // Both are asked, so that it is gone from both.
  const kept = await ownerKeys.take(tabId, key);
  const owner = shown.take(tabId, key) ?? kept;
  return owner && { owner, language: (await loadPreferences()).language };
}
