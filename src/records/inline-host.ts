import { adoptStyles } from '../overlay/shell/host/adopt-styles.ts';
import { containEvents } from '../overlay/shell/host/contain-events.ts';
import { withOwnNames } from '../overlay/shell/own-names.ts';
import { themeOfPage, watchPageScheme } from '../overlay/shell/page-scheme.ts';
import { themed } from '../overlay/shell/theme.ts';

/** An element of ours in the flow of a page, with a shadow root that the page cannot look into. */
export interface InlineHost {
  readonly element: HTMLElement;
  /** Where its content is drawn. */
  readonly content: HTMLElement;
}

export interface InlineHostOptions {
  readonly document: Document;
  /** `open` only in development builds and tests. */
  readonly mode: 'open' | 'closed';
  /** Says the `position` of the host. */
  readonly css: string;
  /** `fixed` for what floats over the page; in the flow when left out. */
  readonly position?: 'relative' | 'fixed' | undefined;
  readonly signal: AbortSignal;
  /** Puts it into the page. */
  readonly put: (element: HTMLElement) => void;
}

export const INLINE_TAG = 'caseline-record';

export function createInlineHost({
  document,
  mode,
  css,
  position = 'relative',
  signal,
  put,
}: InlineHostOptions): InlineHost {
  const element = document.createElement(INLINE_TAG);
  const root = element.attachShadow({ mode });
  const content = document.createElement('div');
  // Whether styles count is seen only in the page.
  put(element);
  // A page that is white on a dark system gets nothing dark.
  const look = (): string => themed(css, themeOfPage(undefined, document), withOwnNames);
  let worn = look();
  adoptStyles(root, worn, position);
  watchPageScheme(document, signal, () => {
    const next = look();
    if (next === worn) return;
    worn = next;
    root.querySelector('style')?.remove();
    adoptStyles(root, next, position);
  });
  root.append(content);
  containEvents(root, signal);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { element, content };
}
