import { createHost, type Host } from './host/create-host.ts';
import { withOwnNames } from './own-names.ts';
import { themeOfPage, watchPageScheme } from './page-scheme.ts';
import { css } from './styles.ts';
import { themed } from './theme.ts';
import type { UiOptions } from './ui.ts';

/** The layer's element in the colours of the page, as long as the signal lives. */
export function createDressedHost(
  { document, mode, theme }: Pick<UiOptions, 'document' | 'mode' | 'theme'>,
  signal: AbortSignal,
): Host {
  const look = (): string => themed(css, themeOfPage(theme, document), withOwnNames);
  const host = createHost(document, mode, look());
  watchPageScheme(document, signal, () => host.restyle(look()));
  return host;
}
