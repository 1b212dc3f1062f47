import { CONTACT_PROPERTIES } from '../contact/contact.ts';
import type { NoteLook } from '../fields/note.tsx';
import { clearNote, prepareNote } from '../fields/note.tsx';
import { noteCss } from '../fields/note-styles.ts';
import { createHtmlForm } from '../filled/html-form/html-form.ts';
import { startHtmlFormSession } from '../filled/html-form/start.ts';
import { holdWhilePressed } from '../overlay/shell/host/hold-while-pressed.ts';
import { themeOfPage } from '../overlay/shell/page-scheme.ts';
import { themed } from '../overlay/shell/theme.ts';
import { createHostDesk } from './host-desk.ts';
import type { PageParts } from './page-parts.ts';
import { createSendLayer } from './send-layer.ts';
import { toldOfProblems } from './told.ts';

/** Starts the checks on an HTML form. */
export function attachForm(root: Element, page: PageParts): void {
  const { document, window, language, options, signal } = page;
  const look: NoteLook = { language, css: themed(noteCss, themeOfPage(options.theme, document)) };
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
  startHtmlFormSession({
    form,
    desk: createHostDesk(options, window.fetch.bind(window)),
    signal,
    look,
    now: () => new Date(),
    layer: createSendLayer(page),
    told: (view) => toldOfProblems(view, options, language),
  });
}
