import type { Builder } from '../builders/builder.ts';
import { startSession } from '../designed/session.ts';
import { createHostDesk } from './host-desk.ts';
import type { PageParts } from './page-parts.ts';
import { toldOfFindings } from './told.ts';

/** Starts the checks on a form builder. */
export function attachBuilder(
  builder: Builder,
  { document, window, language, options, signal }: PageParts,
): void {
  startSession({
    document,
    builder: toldOfFindings(builder, options.onFindings),
    desk: createHostDesk(options, window.fetch.bind(window)),
    signal,
    // A page that embeds the plugin owns it: there is nobody to hide from.
    shadow: 'open',
    language,
    theme: options.theme,
    now: () => new Date(),
  });
}
