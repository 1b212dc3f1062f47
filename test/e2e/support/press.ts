import { setTimeout as wait } from 'node:timers/promises';
import type { ClickOptions, ElementHandle } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';

/** How an element is looked for: a page that draws itself anew has another one each time. */
export type Find = () => Promise<ElementHandle<Element> | null>;

/** Set at an element while somebody is about to press it: what it has heard of the pointer. */
const HEARD = 'test.heard';

interface Heard {
  /** The pointer has gone up on it. */
  readonly pressed: boolean;
  /** The part of the page that it stands in has been drawn anew since. */
  readonly drawn: boolean;
  /** Leaves no listener behind. */
  readonly end: AbortController;
}

/** So long an element is waited for before it is looked for again. */
const LOOK_MS = 1_000;
/** Between two looks for an element that is not there. */
const LOOK_AGAIN_MS = 20;
/** So long the layer may think before it says that it does not take a click; longer than a browser looks at a control. */
const REFUSE_MS = 250;
/** Between two presses of what may not be taken; longer than the layer looks at a control before it takes one. */
const PRESS_AGAIN_MS = 350;

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
          const heard = { pressed: false, drawn: false, end: new AbortController() };
          const { signal } = heard.end;
          for (const type of ['mouseup', 'click'])
            element.addEventListener(type, () => (heard.pressed = true), { capture: true, signal });
          if (root instanceof ShadowRoot) {
            const observer = new MutationObserver(() => (heard.drawn = true));
            observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
            signal.addEventListener('abort', () => observer.disconnect());
          }
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
 * What came of it; null: the element was pressed. Where the pointer only came down on it, what a field did when it lost
 * the focus has moved the element or drawn another one before the pointer went up, and no click came. The layer takes no
 * click on what was covered a moment before, and says so: people press again then. An element that cannot be asked any
 * more went with its page.
 */
function whatFailed(handle: ElementHandle<Element>, by: 'pointer' | 'key'): Promise<string | null> {
  return handle
    .evaluate(
      async (element, way, patience, mark) => {
        const heard = Reflect.get(element, Symbol.for(mark)) as Heard;
        try {
          if (way === 'pointer' && !heard.pressed) return 'it moved away under the pointer';
          const root = element.getRootNode();
          if (!(root instanceof ShadowRoot)) return null;
          for (const end = performance.now() + patience; !heard.drawn && performance.now() < end; )
            await new Promise((next) => setTimeout(next, 10));
          const notices = [...root.querySelectorAll('.notice')];
          const said = notices.find(({ textContent }) => textContent?.includes('The click was not taken'));
          // It stays until it is closed; each click that is not taken brings another one.
          if (!said || Reflect.get(root, Symbol.for(mark)) === said) return null;
          Reflect.set(root, Symbol.for(mark), said);
          // What was covered counts only when it has been seen for a moment.
          await new Promise((next) => setTimeout(next, 2 * patience));
          return said.textContent;
        } finally {
          heard.end.abort();
        }
      },
      by,
      REFUSE_MS,
      HEARD,
    )
    .catch(() => null);
}

/** Puppeteer says so before it clicks, and we before we press a key. */
const REPLACED = /detached|not connected|not clickable|takes no focus/i;

/** Does something to an element that is there, stands still and is covered by nothing, until it has reached it. */
async function reach(
  find: Find,
  by: 'pointer' | 'key',
  act: (handle: ElementHandle<Element>) => Promise<void>,
): Promise<void> {
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
      await act(handle);
      why = await whatFailed(handle, by);
      if (why === null) return;
    } catch (error) {
      if (!(error instanceof Error && REPLACED.test(error.message))) throw error;
      why = error.message;
    }
  }
  throw new Error(`it cannot be pressed: ${why}`);
}

/**
 * Clicks an element as a hand does: as soon as it is there, stands still and nothing covers it, where it is then. One
 * that is replaced before, moves away under the pointer, or is not taken by the layer, is looked for again.
 */
export function press(find: Find, options?: ClickOptions): Promise<void> {
  return reach(find, 'pointer', (handle) => handle.click(options));
}

/**
 * Presses as a person does over whose button something has just lain, until it is done: a press too soon after that does
 * not count. One that counts may take its time, and then there is no button to be pressed any more.
 */
export async function pressUntil(find: Find, isDone: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE.timeout; Date.now() < end; ) {
    const handle = await find();
    await handle?.click().catch((error: unknown) => {
      if (!(error instanceof Error && REPLACED.test(error.message))) throw error;
    });
    if (await isDone()) return;
    await wait(PRESS_AGAIN_MS);
  }
  throw new Error('it was pressed again and again, and nothing came of it');
}

/** `press` by the Enter key. */
export function pressEnter(find: Find): Promise<void> {
  return reach(find, 'key', async (handle) => {
    const hasFocus = await handle.evaluate((element) => {
      (element as HTMLElement).focus();
      return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
    });
    if (!hasFocus) throw new Error('it takes no focus');
    await handle.frame.page().keyboard.press('Enter');
  });
}
