import { CONTACT_PROPERTIES, type ContactProperty } from '../../contact/contact.ts';
import { coalesce } from '../../guard/coalesce.ts';
import type { FilledContact, FilledForm, FilledPlace } from '../filled-form.ts';
import type { AppPlace } from './contacts/app-place.ts';
import type { AppSource } from './contacts/app-source.ts';
import { contactsOf, type EntryContact } from './contacts/contacts.ts';
import { createKnownForm, type FormKnowledge } from './contacts/known-form.ts';
import type { EntryState } from './entry-state.ts';
import type { FormEntry } from './form-entry.ts';
import { nameOf, takesText } from './question.ts';

/** Fast enough to follow typing, slow enough for a page that draws itself anew. */
const PAUSE_MS = 120;
/** HQ's ids of cases, with hyphens or without. */
const CASE_ID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** The form as its contacts were read last, for what is drawn of it. */
export interface EntryLook {
  readonly state: EntryState;
  readonly knowledge: FormKnowledge;
  /** By `FilledContact.key`. */
  readonly contacts: ReadonlyMap<string, EntryContact>;
}

/** The adapter of Web Apps and App Preview. */
export interface FilledWebApp extends FilledForm {
  /** Null while no form is open that writes a contact. */
  look(): EntryLook | null;
}

export interface FilledWebAppParts {
  readonly entry: FormEntry;
  readonly signal: AbortSignal;
  place(): AppPlace | null;
  source(place: AppPlace): Promise<AppSource>;
}

export function createFilledWebApp(parts: FilledWebAppParts): FilledWebApp {
  const { entry, signal } = parts;
  const listeners: ((change: 'form' | 'view') => void)[] = [];
  const tell = (change: 'form' | 'view'): void => {
    for (const listener of listeners) listener(change);
  };
  const tellSoon = coalesce(() => tell('form'), PAUSE_MS, signal);
  const known = createKnownForm({ place: parts.place, source: parts.source, arrived: tellSoon });
  let look: EntryLook | null = null;

  function readLook(): EntryLook | null {
    const state = entry.state();
    const knowledge = state && known.knowledge(state.form);
    if (!state || !knowledge?.form) return null;
    const { model, simulation } = knowledge.form;
    const contacts = contactsOf(state, model, simulation);
    return { state, knowledge, contacts: new Map(contacts.map((contact) => [contact.key, contact])) };
  }

  /** The case that a contact is, where the way into the form tells it. */
  function caseIdOf({ entry: action, row }: EntryContact, { form }: FormKnowledge): string | undefined {
    const isChosenCase = !action.creates && action.index === null && row === null;
    if (form?.from !== 'app' || !isChosenCase) return undefined;
    return parts.place()?.selections.findLast((selection) => CASE_ID.test(selection));
  }

  function filled(contact: EntryContact, { state, knowledge }: EntryLook): FilledContact {
    const values = contact.result.contact;
    return {
      key: contact.key,
      contact: values,
      caseId: caseIdOf(contact, knowledge),
      places: CONTACT_PROPERTIES.filter((property) => values[property] !== undefined).map((property) =>
        placeOf(property, contact, state),
      ),
    };
  }

  entry.onChange((change) => (change === 'form' ? tellSoon() : tell('view')));

  function contacts(): readonly FilledContact[] {
    const now = readLook();
    look = now;
    return now ? [...now.contacts.values()].map((contact) => filled(contact, now)) : [];
  }

  return {
    contacts,
    reading: known.reading,
    look: () => look,
    onChange: (listener) => void listeners.push(listener),
    write: ({ id }, value) => id !== null && entry.write(id, value),
    focus({ id }) {
      if (id !== null) entry.focus(id);
    },
    hold: (gate) => entry.holdSubmit(() => gate(contacts)),
    sent: entry.holdEdits,
  };
}

function placeOf(property: ContactProperty, contact: EntryContact, state: EntryState): FilledPlace {
  const direct = contact.direct.get(property);
  const id = direct ?? contact.deciding.get(property) ?? null;
  const question = state.form.questions.find(({ ix }) => ix === id);
  return {
    property,
    id,
    label: question ? nameOf(question) : '',
    state: id !== null && id === state.typing ? 'typing' : 'settled',
    // Through a calculation a corrected value would be changed again.
    takes: (value) => direct !== undefined && takesText(direct, value, state),
  };
}
