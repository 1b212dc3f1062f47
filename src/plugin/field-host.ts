import type { FieldHost } from '../fields/element.tsx';
import type { FieldContext } from '../fields/field.ts';
import { fieldCss } from '../fields/styles.ts';
import type { ElementLanguage } from '../fields/texts/language.ts';
import { trouble } from '../guard/trouble.ts';
import { themeOfPage, watchPageScheme } from '../overlay/shell/page-scheme.ts';
import { themed } from '../overlay/shell/theme.ts';
import type { ElementOptions } from './plugin.ts';

export interface LiveHost extends FieldHost {
  use(options: ElementOptions, language: ElementLanguage): void;
}

/** What the elements of a page share: language, look, and what is known of the project. */
export function createHost(view: Window, first: ElementOptions, spoken: ElementLanguage): LiveHost {
  const listeners = new Set<() => void>();
  const now = (): Date => new Date();
  let turn = 0;
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const contextOf = (options: ElementOptions, language: ElementLanguage): FieldContext => ({
    language,
    facts: options.facts ?? {},
    desk: null,
    now,
  });
  let context = contextOf(first, spoken);
  let css = '';
  let { theme } = first;
  const dress = (): void => {
    css = themed(fieldCss, themeOfPage(theme, view.document));
  };

  function use(options: ElementOptions, language: ElementLanguage): void {
    turn += 1;
    const mine = turn;
    theme = options.theme;
    dress();
    context = contextOf(options, language);
    tell();
    if (options.directory || options.endpoint) void learn(options, () => mine === turn);
  }
  /** Who asks nobody loads nothing of it. */
  async function learn(options: ElementOptions, isCurrent: () => boolean): Promise<void> {
    try {
      const { createHostDesk } = await import('./host-desk.ts');
      const desk = createHostDesk(options, view.fetch.bind(view));
      if (!isCurrent()) return;
      context = { ...context, desk };
      tell();
      const { facts } = await desk.facts(new AbortController().signal);
      if (!isCurrent()) return;
      context = { ...context, facts };
      tell();
    } catch (error) {
      // The fields work without anybody to ask.
      trouble('ask for a project’s facts', error);
    }
  }
  use(first, spoken);
  // As long as the page: elements cannot be taken back.
  watchPageScheme(view.document, new AbortController().signal, () => {
    const before = css;
    dress();
    if (css !== before) tell();
  });
  return {
    get context() {
      return context;
    },
    get css() {
      return css;
    },
    onChange(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    use,
  };
}
