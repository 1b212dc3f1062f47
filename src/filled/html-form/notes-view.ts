import type { ContactTexts } from '../../contact/texts/en.ts';
import { drawNote, type NoteLook } from '../../fields/note.tsx';
import type { Ui } from '../../overlay/shell/ui.ts';
import type { FilledContact, FilledForm, FilledPlace } from '../filled-form.ts';
import type { FilledProblem } from '../problems.ts';
import type { FilledSession, FilledView, Moment, MomentOwner } from '../session.ts';
import { type Control, isChoice } from './control.ts';
import type { HtmlForm } from './html-form.ts';
import { type NoteContent, ownerNote, verdictNote, worse } from './note-content.ts';

const PHONE = 'contact_phone_number';

export interface NotesViewParts {
  readonly page: Pick<HtmlForm, 'note' | 'calmly'>;
  readonly form: FilledForm & {
    /** Undefined when the place is not on the page. */
    control(place: FilledPlace): Control | undefined;
  };
  readonly look: NoteLook;
  /** The layer for questions; made when there is one. */
  layer(): Ui;
}

/** Our own fields have messages of their own. */
const isOwn = ({ element }: Control): boolean => element.localName.startsWith('caseline-');

/** What cannot be put right in this form does not keep it from being sent; what is offered can be put in. */
function contentOf(
  { problem, offers }: FilledProblem,
  control: Control,
  texts: ContactTexts,
): NoteContent | undefined {
  const note = verdictNote(problem, texts);
  return note && { ...note, invalid: note.invalid && !isChoice(control), suggestions: offers };
}

function contentOfOwner(owner: MomentOwner | null, texts: ContactTexts): NoteContent | undefined {
  const check = owner?.check;
  if (!check || (check.answer === null && check.failure === null)) return undefined;
  // An answer of before is none about now.
  return ownerNote(owner.number, check.failure ? null : (check.answer?.answer ?? null), texts);
}

/** Says what is wrong beside the inputs of a form. */
export function createNotesView({ page, form, look, layer }: NotesViewParts) {
  const text = look.language.fields;

  function say(place: FilledPlace, control: Control, content: NoteContent | undefined): void {
    const host = page.note(control, content ?? null);
    if (!host || !content) return;
    const { severity, suggestions } = content;
    drawNote(host, { severity, suggestions, onUse: (value) => use(place, control, value) }, look);
  }

  function use(place: FilledPlace, control: Control, value: string): void {
    if (form.write(place, value)) control.element.focus({ preventScroll: true });
    else say(place, control, { severity: 'warning', text: text.notTaken, invalid: false, suggestions: [] });
  }

  function showPlace(
    contact: FilledContact,
    place: FilledPlace,
    moment: Moment,
    owner: MomentOwner | null,
  ): void {
    const control = form.control(place);
    if (!control || isOwn(control)) return;
    const problem = moment.problems.find((one) => one.contact === contact && one.place === place);
    const own = problem && contentOf(problem, control, look.language.contact);
    const held = place.property === PHONE ? contentOfOwner(owner, look.language.contact) : undefined;
    say(place, control, moment.speaksAt(contact, place) ? worse(own, held) : undefined);
  }

  return (session: FilledSession): FilledView => ({
    show(moment) {
      page.calmly(() => {
        for (const contact of moment.contacts) {
          const owner = session.owner(contact);
          for (const place of contact.places) showPlace(contact, place, moment, owner);
        }
      });
    },
    ask: (question) => layer().ask(question),
  });
}
