/** The page's side of checks that are repeated: the background keeps them, also when the page is gone. */
import * as v from 'valibot';
import { checkItems } from '../../guard/owners.ts';
import { PATIENCE_MS } from '../../guard/patience.ts';
import type { CreateRecheck } from '../../guard/recheck.ts';
import { within } from '../../guard/within.ts';
import type { Site } from '../../lint/finding.ts';
import { browser } from '../browser.ts';
import { FoundLaterSchema, MAX_TITLE, MAX_WAITING, type Request } from '../messages.ts';

async function send(request: Request): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    // The extension was updated, or the browser's storage failed: nothing is kept then, and the designer is told.
    return null;
  }
}

/** A site without its offsets, which mean nothing later. */
function plainSite(site: Site | null): Site | null {
  if (!site) return null;
  const { path, part, choice, write } = site;
  return { path, part, write, ...(choice === undefined ? {} : { choice }) };
}

/** @param address origin and path of the form's page */
export function createPageRecheck(address: string, view: Window, signal: AbortSignal): CreateRecheck {
  return (found) => {
    const show = (message: unknown): boolean => {
      const parsed = v.safeParse(FoundLaterSchema, message);
      if (!parsed.success || parsed.output.address !== address) return false;
      found(parsed.output.places);
      return true;
    };
    // A promise is an answer; anything else leaves the message to others.
    const listener = (message: unknown) => (show(message) ? Promise.resolve(true) : undefined);
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), {
      once: true,
    });
    // A script of the page may say so, too, and each time costs network.
    view.addEventListener('online', ({ isTrusted }) => isTrusted && void send({ type: 'online' }), {
      signal,
    });
    void send({ type: 'found' }).then((answer) => {
      if (show(answer)) void send({ type: 'seen' });
    });
    return {
      async later(numbers, formTitle) {
        const known = numbers.slice(0, MAX_WAITING);
        const kept = send({
          type: 'later',
          title: formTitle.slice(0, MAX_TITLE),
          items: [...checkItems(known)],
          places: known.map(({ site, label }) => ({
            label: label.slice(0, MAX_TITLE),
            site: plainSite(site),
          })),
        });
        return (await within(kept, PATIENCE_MS.background)) === true && known.length === numbers.length;
      },
      settled: () => void send({ type: 'later', title: '', items: [], places: [] }),
    };
  };
}
