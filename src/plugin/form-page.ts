import { createHtmlForm } from '../builders/html-form/html-form.ts';
import { CONTACT_PROPERTIES } from '../contact/contact.ts';
import type { NoteLook } from '../ui/fields/note.tsx';
import { clearNote, prepareNote } from '../ui/fields/note.tsx';
import { noteCss } from '../ui/fields/styles.ts';
import { holdWhilePressed } from '../ui/host/hold-while-pressed.ts';
import { withFormDialog } from '../ui/messages/form-dialog.ts';
import { mountUi } from '../ui/mount-ui.tsx';
import { themed } from '../ui/theme.ts';
import type { Ui } from '../ui/ui.ts';
import { startFormSession } from './form/form-session.ts';
import { createHostDesk } from './host-desk.ts';
import { languageOf, translationsOf } from './language.ts';
import type { PageParts } from './page-parts.ts';

const nothing = (): void => {};

/** Starts the checks on an HTML form. */
export function attachForm(root: Element, { document, window, options, signal }: PageParts): void {
  const language = languageOf(options, window);
  const look: NoteLook = { language, css: themed(noteCss, options.theme) };
  const form = createHtmlForm({
    root,
    signal,
    properties: CONTACT_PROPERTIES,
    mapping: options.fields,
    notePlace: options.notePlace,
    whenReleased: holdWhilePressed(document, signal),
    onHost: (host) => prepareNote(host, look),
    onGone: clearNote,
  });

  let layer: Ui | null = null;
  const makeLayer = (): Ui =>
    mountUi({
      document,
      signal,
      mode: 'open',
      locale: options.locale ?? window.navigator.language,
      translations: translationsOf(options).map(withFormDialog),
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
  startFormSession({
    form,
    desk: createHostDesk(options, window.fetch.bind(window)),
    signal,
    look,
    now: () => new Date(),
    layer: () => {
      layer ??= makeLayer();
      return layer;
    },
  });
}
