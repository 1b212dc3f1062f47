import type { ClickOptions, ElementHandle, Page } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';

/** How an element is looked for: a page that draws itself anew has another one each time. */
export type Find = () => Promise<ElementHandle<Element> | null>;

/** Set at an element while somebody is about to press it: whether the pointer has reached it. */
const REACHED = 'test.reached';

/** So long an element is waited for before it is looked for again. */
const LOOK_MS = 1_000;

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
          const reached = () => Reflect.set(element, Symbol.for(mark), true);
          for (const type of ['mousedown', 'click'])
            element.addEventListener(type, reached, { capture: true, once: true });
          Reflect.set(element, Symbol.for(mark), false);
          return null;
        }
        if (!hit) why = 'it is outside of the window';
        else if (!isFree) why = `this lies over it: ${hit.outerHTML.slice(0, 200)}`;
        before = place;
        await new Promise(requestAnimationFrame);
      }
      return why;
    },
    LOOK_MS,
    REACHED,
  );
}

/** Whether the pointer reached the element; one that is gone by now was reached, or somebody else took it away. */
function wasReached(handle: ElementHandle<Element>): Promise<boolean> {
  return handle
    .evaluate((element, mark) => Reflect.get(element, Symbol.for(mark)) === true, REACHED)
    .catch(() => true);
}

/** Puppeteer says so before it clicks. */
const REPLACED = /detached|not connected|not clickable/i;

/**
 * Clicks an element as a hand does: as soon as it stands still and nothing covers it, where it is then. One that is
 * replaced before, or moves away under the pointer, is looked for again.
 */
export async function press(find: Find, options?: ClickOptions): Promise<void> {
  let why: string | null = 'there is nothing to press';
  for (const end = Date.now() + PATIENCE.timeout; Date.now() < end; ) {
    const handle = await find();
    if (!handle) throw new Error('there is nothing to press');
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

/** Clicks the first element of a page that a selector finds, as `press` does. */
export function pressOn(page: Page, selector: string, options?: ClickOptions): Promise<void> {
  return press(() => page.waitForSelector(selector, PATIENCE), options);
}
