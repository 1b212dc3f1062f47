import { setTimeout as wait } from 'node:timers/promises';
import type { ClickOptions, ElementHandle } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';

/** How an element is looked for: a page that draws itself anew has another one each time. */
export type Find = () => Promise<ElementHandle<Element> | null>;

/** Set at an element while somebody is about to press it: the last event of the pointer that it heard. */
const HEARD = 'test.heard';

interface Heard {
  readonly last: string;
  /** Leaves no listener behind. */
  readonly end: AbortController;
}

/** So long an element is waited for before it is looked for again. */
const LOOK_MS = 1_000;
/** Between two looks for an element that is not there. */
const LOOK_AGAIN_MS = 20;

/**
 * Until nothing lies over an element and it stands still from one frame to the next; from then on it listens for the
 * pointer. Says why it cannot be pressed; null when it can.
 */
function getReady(handle: ElementHandle<Element>): Promise<string | null> {
  return handle.evaluate(
    async (element, patience, mark) => {
      let why = 'it does not stand still';
      let before = '';
      for (const end = performance.now() + patience; performance.now() < end; ) {
        if (!element.isConnected) return 'it was replaced';
        element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        const root = element.getRootNode() as Document | ShadowRoot;
        const hit = root.elementFromPoint(x + width / 2, y + height / 2);
        const isFree = hit !== null && (element.contains(hit) || hit.contains(element));
        const place = [x, y, width, height].join(' ');
        if (isFree && place === before) {
          const heard = { last: '', end: new AbortController() };
          for (const type of ['mousedown', 'mouseup', 'click'])
            element.addEventListener(type, () => (heard.last = type), {
              capture: true,
              signal: heard.end.signal,
            });
          Reflect.set(element, Symbol.for(mark), heard);
          return null;
        }
        if (!hit) why = 'it is outside of the window';
        else if (!isFree) why = `this lies over it: ${hit.outerHTML.slice(0, 200)}`;
        before = place;
        // Behind another tab there are no frames.
        await new Promise((next) => [requestAnimationFrame(next), setTimeout(next, 200)]);
      }
      return why;
    },
    LOOK_MS,
    HEARD,
  );
}

/**
 * Whether the pointer pressed the element. Where it came down on it only, something moved the element away before it went
 * up, and no click came; one that is gone since then was what the pointer took away. One that cannot be asked went with
 * its page.
 */
function wasReached(handle: ElementHandle<Element>): Promise<boolean> {
  return handle
    .evaluate((element, mark) => {
      const { last, end } = Reflect.get(element, Symbol.for(mark)) as Heard;
      end.abort();
      return last === 'mousedown' ? !element.isConnected : last !== '';
    }, HEARD)
    .catch(() => true);
}

/** Puppeteer says so before it clicks. */
const REPLACED = /detached|not connected|not clickable/i;

/**
 * Clicks an element as a hand does: as soon as it is there, stands still and nothing covers it, where it is then. One
 * that is replaced before, or moves away under the pointer, is looked for again.
 */
export async function press(find: Find, options?: ClickOptions): Promise<void> {
  let why: string | null = 'there is nothing to press';
  for (const end = Date.now() + PATIENCE.timeout; Date.now() < end; ) {
    const handle = await find();
    if (!handle) {
      await wait(LOOK_AGAIN_MS);
      continue;
    }
    try {
      why = await getReady(handle);
      if (why !== null) continue;
      await handle.click(options);
      if (await wasReached(handle)) return;
      why = 'it moved away under the pointer';
    } catch (error) {
      if (!(error instanceof Error && REPLACED.test(error.message))) throw error;
      why = error.message;
    }
  }
  throw new Error(`it cannot be pressed: ${why}`);
}
