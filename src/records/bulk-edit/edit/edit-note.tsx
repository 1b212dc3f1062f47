/** The line under a cell's field while somebody types in it. It floats: the table keeps its size. */
import { render } from 'preact';
import { Icon, SeverityIcon } from '../../../overlay/parts/icon.tsx';
import { RichText } from '../../../overlay/parts/rich-text.tsx';
import { trackAnchors } from '../../../overlay/shell/place/track-anchors.ts';
import { createInlineHost } from '../../inline-host.ts';
import type { BulkEditParts } from '../bulk-edit-parts.ts';
import { noteCss } from '../styles.ts';
import type { DraftLine } from './draft-line.ts';

const GAP_PX = 4;
const EDGE_PX = 8;
const CORNER_PX = 120;

export interface EditNote {
  /** Null takes the note away. */
  show(input: HTMLInputElement | null, line: DraftLine | null): void;
}

export function createEditNote(
  { document, mode, language, texts }: BulkEditParts,
  signal: AbortSignal,
): EditNote {
  const life = new AbortController();
  signal.addEventListener('abort', () => life.abort(), { once: true });
  let field: HTMLInputElement | null = null;
  const { element, content } = createInlineHost({
    document,
    mode,
    css: noteCss,
    position: 'fixed',
    signal: life.signal,
    put: (host) => document.body.append(host),
  });
  const tracker = trackAnchors({
    document,
    host: element,
    signal: life.signal,
    onMove(places) {
      place(places);
      return false;
    },
  });

  function place(places: Parameters<Parameters<typeof trackAnchors>[0]['onMove']>[0]): void {
    const view = document.defaultView;
    const box = field && places.get(field)?.box;
    const visible = field !== null && box && field.getClientRects().length > 0;
    content.style.visibility = visible ? 'visible' : 'hidden';
    if (!visible || !view) return;
    const { width, height } = content.getBoundingClientRect();
    const left = Math.max(EDGE_PX, Math.min(box.left, view.innerWidth - width - EDGE_PX));
    const below = box.bottom + GAP_PX;
    // The button of the layer stands in the corner.
    const end = view.innerHeight - (left + width > view.innerWidth - CORNER_PX ? CORNER_PX / 2 : 0);
    const top = below + height <= end ? below : Math.max(EDGE_PX, box.top - GAP_PX - height);
    content.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  return {
    show(input, line) {
      if (life.signal.aborted) return;
      field = line ? input : null;
      if (!element.isConnected) document.body.append(element);
      render(
        line && (
          <p
            class={`layer note ${line.tone}`}
            lang={language.lang}
            dir={language.dir}
            role="status"
            aria-label={texts.label}
          >
            {line.tone === 'good' ? <Icon name="check" /> : <SeverityIcon severity={line.tone} />}
            <span class="words">
              <RichText text={line.text} />
            </span>
          </p>
        ),
        content,
      );
      tracker.watch(field ? [field] : []);
    },
  };
}
