import type { Page } from 'puppeteer-core';

/** Windows in which nothing may be cut off: a laptop, the same at 200 %, a phone. */
export const SIZES = [
  [1280, 720],
  [640, 400],
  [400, 800],
] as const;

/** What of the layer is wider than its place. */
export const cut = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('caseline-root')?.shadowRoot;
    const parts =
      '.card, .panel, .drawer, dialog, .bottom, .body, header, footer, .button, .tabs, p, fieldset, dl, summary';
    return [...(root?.querySelectorAll(parts) ?? [])]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 60)}`);
  });

/** Lists whose chosen entry is longer than they are: browsers cut it off without a word. */
export const cutChoices = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('caseline-root')?.shadowRoot;
    return [...(root?.querySelectorAll('select') ?? [])]
      .filter((list) => list.checkVisibility())
      .flatMap((list) => {
        const chosen = list.selectedOptions[0]?.textContent ?? '';
        const lone = list.cloneNode() as HTMLSelectElement;
        lone.removeAttribute('id');
        lone.style.cssText =
          'position: absolute; inline-size: max-content; min-inline-size: 0; max-inline-size: none';
        lone.append(new Option(chosen));
        list.after(lone);
        const wanted = lone.offsetWidth;
        lone.remove();
        return wanted > list.offsetWidth + 1 ? [`${chosen}: ${wanted} px in ${list.offsetWidth} px`] : [];
      });
  });
