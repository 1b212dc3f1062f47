import { render } from 'preact';
import { createInlineHost } from '../inline-host.ts';
import type { ImporterParts } from './importer-parts.ts';
import { LineIcon } from './line-icon.tsx';
import { importerCss } from './styles.ts';
import type { SummaryLine } from './summary-line.ts';

export interface ColumnNote {
  readonly element: HTMLElement;
  draw(line: SummaryLine | null): void;
}

/** The verdict at one row of the mapping. */
export function createColumnNote(
  cell: Element,
  { document, mode, language, texts }: ImporterParts,
  signal: AbortSignal,
): ColumnNote {
  const { element, content } = createInlineHost({
    document,
    mode,
    css: importerCss,
    signal,
    put: (host) => cell.append(host),
  });
  return {
    element,
    draw(line) {
      render(
        line && (
          <p
            class={`layer head column ${line.tone}`}
            lang={language.lang}
            dir={language.dir}
            role="status"
            aria-label={texts.label}
          >
            <LineIcon tone={line.tone} />
            <span class="words">{line.text}</span>
          </p>
        ),
        content,
      );
    },
  };
}
