/**
 * What a person does with mouse and keys on a page, or in a frame of it. Puppeteer's own `page.click`, `page.type` and
 * their like take what is there at once and where it was a moment before: on a page that draws itself anew or still grows
 * that is a race (test/contract/races.test.ts finds them).
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { ClickOptions, ElementHandle, Frame, Page } from 'puppeteer-core';
import { PATIENCE } from '../../patience.ts';
import { type Find, press } from './press.ts';

type Place = Page | Frame;

/** Nothing is drawn in a tab that lies behind another one: there a look at each frame would never come. */
const LOOK = { ...PATIENCE, polling: 50 } as const;

/** The first element of a selector, as soon as there is one. */
export async function need(on: Place, selector: string): Promise<ElementHandle<Element>> {
  const found = await on.waitForSelector(selector, PATIENCE);
  if (!found) throw new Error(`${selector} is not there`);
  return found;
}

/** Presses the first element of a selector. */
export async function click(on: Place, selector: string, options?: ClickOptions): Promise<void> {
  await press(() => on.waitForSelector(selector, PATIENCE), options);
}

/** Presses the first element of a selector with exactly this text. */
export async function clickText(on: Place, text: string, selector = 'button'): Promise<void> {
  await press(async () => {
    const found = await on.waitForFunction(
      (inner, wanted) =>
        [...document.querySelectorAll<HTMLElement>(inner)].find(
          (element) => (element.textContent ?? '').trim() === wanted,
        ),
      LOOK,
      selector,
      text,
    );
    return found as ElementHandle<Element>;
  });
}

/** Gives the focus to what is found, which may be drawn anew meanwhile. */
export async function focusOn(find: Find): Promise<ElementHandle<Element>> {
  for (const end = Date.now() + PATIENCE.timeout; Date.now() < end; await wait(20)) {
    const handle = await find();
    const hasFocus = await handle?.evaluate((element) => {
      (element as HTMLElement).focus();
      return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
    });
    if (handle && hasFocus) return handle;
  }
  throw new Error('it takes no focus');
}

/** Gives the focus to the first element of a selector. */
export async function focus(on: Place, selector: string): Promise<void> {
  await focusOn(() => on.waitForSelector(selector, PATIENCE));
}

/** Types into a box; behind what stands there, if anything does. */
export async function type(on: Place, selector: string, text: string): Promise<void> {
  const box = await focusOn(() => on.waitForSelector(selector, PATIENCE));
  await box.frame.page().keyboard.type(text);
}

/** Clicks where an element is, as often and as fast as can be, whatever lies over it by then. */
export async function poke(page: Page, selector: string, times: number): Promise<void> {
  const box = await (await need(page, selector)).boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  for (let count = 0; count < times; count += 1)
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Rests the pointer on the first element of a selector. */
export async function hover(on: Place, selector: string): Promise<void> {
  await (await need(on, selector)).hover();
}

/** Chooses by the value in a list that is found, once the list has it. */
export async function chooseIn(find: Find, value: string): Promise<void> {
  for (const end = Date.now() + PATIENCE.timeout; Date.now() < end; await wait(20)) {
    const isChosen = await (await find())?.evaluate((list, wanted) => {
      if (!(list instanceof HTMLSelectElement) || !list.isConnected) return false;
      if (![...list.options].some((option) => option.value === wanted)) return false;
      list.value = wanted;
      for (const name of ['input', 'change']) list.dispatchEvent(new Event(name, { bubbles: true }));
      return true;
    }, value);
    if (isChosen) return;
  }
  throw new Error(`there is no list that has ${value}`);
}

/** Chooses by the value in the first list of a selector. */
export async function choose(on: Place, selector: string, value: string): Promise<void> {
  await chooseIn(() => on.waitForSelector(selector, PATIENCE), value);
}

/** Clicks by script what stands in a menu that is closed; one that was replaced is looked for again. */
export async function clickHidden(find: Find): Promise<void> {
  for (const end = Date.now() + PATIENCE.timeout; Date.now() < end; await wait(20)) {
    const isClicked = await (await find())?.evaluate((element) => {
      if (element.isConnected) (element as HTMLElement).click();
      return element.isConnected || !document.contains(element);
    });
    if (isClicked) return;
  }
  throw new Error('there is nothing to click');
}
