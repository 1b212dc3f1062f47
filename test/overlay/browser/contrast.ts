import type { Page } from 'puppeteer-core';

/** WCAG 2.2, 1.4.3: of a text to what lies behind it; large text may have less. */
const LEAST = 4.5;
const LEAST_OF_LARGE = 3;

/**
 * Texts of the layer that stand out too little from what lies behind them. axe says of each of them that it cannot tell: the
 * layer is a popover over a page. `measured`: how many texts it could tell of.
 */
export function contrast(page: Page): Promise<{ faint: readonly string[]; measured: number }> {
  return page.evaluate(
    (least, leastOfLarge) => {
      const root = document.querySelector('caseline-root')?.shadowRoot;
      if (!root) throw new Error('no layer');
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('no canvas');
      /** Colours over each other, the lowest first, as the browser mixes them. */
      const mixed = (colours: readonly string[]): number[] => {
        canvas.clearRect(0, 0, 1, 1);
        for (const colour of colours) {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
        }
        return [...canvas.getImageData(0, 0, 1, 1).data];
      };
      const light = ([red = 0, green = 0, blue = 0]: readonly number[]): number => {
        const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const found: string[] = [];
      let measured = 0;
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        if (
          !says ||
          !element.checkVisibility({ opacityProperty: true }) ||
          element.closest('style, :disabled')
        )
          continue;
        const behind: string[] = [];
        for (let at: Element | null = element; at; at = at.parentElement) {
          behind.unshift(getComputedStyle(at).backgroundColor);
          if (mixed(behind)[3] === 255) break;
        }
        const ground = mixed(behind);
        // What stands on the page itself is as the page is.
        if (ground[3] !== 255) continue;
        measured += 1;
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const [one, other] = [light(mixed([...behind, color])), light(ground)];
        const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        const size = Number.parseFloat(fontSize);
        const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
        if (ratio < (isLarge ? leastOfLarge : least))
          found.push(
            `${ratio.toFixed(1)} ${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`,
          );
      }
      return { faint: [...new Set(found)], measured };
    },
    LEAST,
    LEAST_OF_LARGE,
  );
}
