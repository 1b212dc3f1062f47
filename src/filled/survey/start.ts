import type { NoteLook } from '../../fields/note.tsx';
import { clearNote, prepareNote } from '../../fields/note.tsx';
import type { Desk } from '../../guard/desk.ts';
import type { Ui } from '../../overlay/shell/ui.ts';
import { createNotes } from '../html-form/notes.ts';
import { createNotesView, type NotesViewParts } from '../html-form/notes-view.ts';
import { type FilledView, startFilledSession } from '../session.ts';
import { createFilledSurvey, type FilledSurveyParts } from './filled-survey.ts';
import { lastPartOf } from './question-element.ts';

export interface SurveySessionParts extends Omit<FilledSurveyParts, 'onDrawn'> {
  readonly desk: Desk;
  readonly look: NoteLook;
  now(): Date;
  /** The layer for questions; made when there is one. */
  layer(): Ui;
  /** Stands before what is drawn. */
  told?(view: FilledView): FilledView;
}

/** Checks the contacts of a survey while it is filled in, for as long as the signal lives. */
export function startSurveySession(parts: SurveySessionParts): void {
  const { root, signal, look, desk, now, layer, whenReleased, told = (view) => view } = parts;
  const survey = createFilledSurvey({ ...parts, onDrawn: (elements) => notes.repair(elements) });
  const notes = createNotes({
    document: root.ownerDocument,
    signal,
    placeOf(control) {
      const question = survey.questionAt(control);
      return question ? lastPartOf(root, question) : null;
    },
    onHost: (host) => prepareNote(host, look),
    onGone: clearNote,
  });
  const page: NotesViewParts['page'] = {
    // A survey has no form that the browser would refuse to send.
    note: ({ element }, note) => notes.set(element, note && { ...note, invalid: false }),
    calmly: whenReleased,
  };
  const draw = createNotesView({ page, form: survey, look, layer });
  startFilledSession({
    form: survey,
    desk,
    signal,
    language: look.language,
    now,
    view: (session) => told(draw(session)),
  });
}
