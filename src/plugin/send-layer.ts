import { sendDialog } from '../filled/send-dialog.ts';
import { mountUi } from '../overlay/shell/mount-ui.tsx';
import type { Ui } from '../overlay/shell/ui.ts';
import type { PageParts } from './page-parts.ts';

const nothing = (): void => {};

/** The layer for questions about a form that is sent; made at the first of them. */
export function createSendLayer({ document, window, language, options, signal }: PageParts): () => Ui {
  let layer: Ui | null = null;
  const makeLayer = (): Ui =>
    mountUi({
      document,
      signal,
      mode: 'open',
      language: sendDialog(language),
      theme: options.theme,
      launcher: false,
      callbacks: {
        onApplyFix: nothing,
        onFixAll: nothing,
        onReveal: nothing,
        onIgnore: nothing,
        onOpenDocs: (url) => void window.open(url, '_blank', 'noopener,noreferrer'),
        onDisabled: () => {
          layer = null;
        },
      },
    });
  return () => {
    layer ??= makeLayer();
    return layer;
  };
}
