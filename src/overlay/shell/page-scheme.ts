import type { Theme } from './theme.ts';

/** `auto`: the page itself follows the person's preference. */
export type PageScheme = 'auto' | 'light' | 'dark';

/**
 * Whether the page is light or dark, for what stands on it: a page that is white on a dark system must not get black
 * cards. Its background says so; without one the browser draws the canvas in the page's `color-scheme`.
 */
export function pageScheme(document: Document): PageScheme {
  const view = document.defaultView;
  if (!view) return 'auto';
  for (const element of [document.body, document.documentElement]) {
    const light = element && lightOf(view.getComputedStyle(element).backgroundColor);
    if (light !== null) return light < 0.4 ? 'dark' : 'light';
  }
  const scheme = view.getComputedStyle(document.documentElement).colorScheme ?? '';
  if (/\bdark\b/.test(scheme)) return /\blight\b/.test(scheme) ? 'auto' : 'dark';
  return 'light';
}

/** How light a colour is, 0 to 1; null for one that lets most of what is behind it through, or is not understood. */
function lightOf(colour: string): number | null {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers ?? [0, 0, 0, 0];
  return alpha < 0.5 ? null : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** A host's look, with the page's own scheme where the host names none. */
export function themeOfPage(theme: Theme | undefined, document: Document): Theme {
  const { scheme = 'auto' } = theme ?? {};
  return { ...theme, scheme: scheme === 'auto' ? pageScheme(document) : scheme };
}

/** Calls `changed` when the page may have become light or dark: its switch, or the person's preference. */
export function watchPageScheme(document: Document, signal: AbortSignal, changed: () => void): void {
  const view = document.defaultView;
  if (!view) return;
  view
    .matchMedia?.('(prefers-color-scheme: dark)')
    ?.addEventListener('change', () => view.requestAnimationFrame(changed), { signal });
  const observer = new view.MutationObserver(changed);
  const options = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-bs-theme'] };
  for (const element of [document.documentElement, document.body]) {
    if (element) observer.observe(element, options);
  }
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
