import type { Builder } from '../builders/builder.ts';
import { startSession } from '../session/session.ts';
import { createHostDesk } from './host-desk.ts';
import type { PageParts } from './page-parts.ts';

/** Starts the checks on a form builder. */
export function attachBuilder(builder: Builder, { document, window, options, signal }: PageParts): void {
  startSession({
    document,
    builder,
    desk: createHostDesk(options, window.fetch.bind(window)),
    signal,
    // A page that embeds the plugin owns it: there is nobody to hide from.
    shadow: 'open',
    locale: options.locale ?? window.navigator.language,
    translations: options.translations,
    theme: options.theme,
    now: () => new Date(),
  });
}
