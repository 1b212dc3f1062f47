import type { NoteLook } from '../../fields/note.tsx';
import type { Desk } from '../../guard/desk.ts';
import type { Ui } from '../../overlay/shell/ui.ts';
import { type FilledView, startFilledSession } from '../session.ts';
import { createFilledHtmlForm } from './filled-html-form.ts';
import type { HtmlForm } from './html-form.ts';
import { createNotesView } from './notes-view.ts';

export interface HtmlFormSessionParts {
  readonly form: HtmlForm;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly look: NoteLook;
  now(): Date;
  /** The layer for questions; made when there is one. */
  layer(): Ui;
  /** Stands before what is drawn. */
  told?(view: FilledView): FilledView;
}

/** Checks the contacts of an HTML form while it is filled in, for as long as the signal lives. */
export function startHtmlFormSession({
  form: page,
  desk,
  signal,
  look,
  now,
  layer,
  told = (view) => view,
}: HtmlFormSessionParts): void {
  const form = createFilledHtmlForm(page);
  const { language } = look;
  const draw = createNotesView({ page, form, look, layer });
  startFilledSession({
    form,
    desk,
    signal,
    language,
    now,
    view: (session) => told(draw(session)),
  });
}
