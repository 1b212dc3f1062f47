import { createHost, type Host } from './host/create-host.ts';
import { withOwnNames } from './own-names.ts';
import { themeOfPage, watchPageScheme } from './page-scheme.ts';
import { css } from './styles.ts';
import { themed } from './theme.ts';
import type { UiOptions } from './ui.ts';

export interface DressedHost {
  readonly host: Host;
  /** Styles of a part that came later; the same ones cost nothing. */
  dress(more: string): void;
}

/** The layer's element in the colours of the page, as long as the signal lives. */
export function createDressedHost(
  { document, mode, theme }: Pick<UiOptions, 'document' | 'mode' | 'theme'>,
  signal: AbortSignal,
): DressedHost {
  const sheets = new Set([css]);
  const look = (): string => themed([...sheets].join('\n'), themeOfPage(theme, document), withOwnNames);
  const host = createHost(document, mode, look());
  const restyle = () => host.restyle(look());
  watchPageScheme(document, signal, restyle);
  return {
    host,
    dress(more) {
      if (sheets.has(more)) return;
      sheets.add(more);
      restyle();
    },
  };
}
