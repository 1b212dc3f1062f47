import type { EntryState } from '../../builders/web-apps/form-entry.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Answered, ContestedNumber } from '../../gate/answers-gate.ts';
import { contestedNumber } from '../../ui/fields/judge.ts';
import { contactsOf, type EntryContact } from './contacts.ts';
import { type Judged, judgeContact, siteOf } from './judged.ts';
import type { FormKnowledge } from './known-form.ts';

/** Everything that is known of a form at one moment. */
export interface Moment {
  readonly state: EntryState;
  readonly knowledge: FormKnowledge;
  readonly contacts: readonly EntryContact[];
  readonly judged: readonly Judged[];
}

const PHONE = 'contact_phone_number';
/** HQ's ids of cases, with hyphens or without. */
const CASE_ID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/** @param use says in the person's language what the button of a corrected value does */
export function lookAt(
  state: EntryState,
  knowledge: FormKnowledge,
  facts: ProjectFacts,
  use: (value: string) => string,
): Moment | null {
  if (!knowledge.form) return null;
  const contacts = contactsOf(state, knowledge.form.model, knowledge.form.simulation);
  const judged = contacts.flatMap((contact) => judgeContact(contact, state, facts, use));
  return { state, knowledge, contacts, judged };
}

/** The case that a contact is, where the way into the form tells it. */
function caseIdOf(
  { entry, row }: EntryContact,
  { knowledge }: Moment,
  selections: readonly string[],
): string | undefined {
  const isChosenCase = !entry.creates && entry.index === null && row === null;
  if (knowledge.form?.from !== 'app' || !isChosenCase) return undefined;
  return selections.findLast((selection) => CASE_ID.test(selection));
}

/**
 * The number that a contact would compete for; null when it competes for none.
 *
 * @param selections what was chosen on the way into the form
 */
export function numberOf(
  contact: EntryContact,
  moment: Moment,
  selections: readonly string[],
): ContestedNumber | null {
  const value = contestedNumber(contact.result.contact);
  if (value === null) return null;
  return { value, site: siteOf(contact, PHONE, moment.state), caseId: caseIdOf(contact, moment, selections) };
}

/** Whether the owner of a number may be asked: half a number is nobody's business, and a wrong one is put right first. */
export function isSettled(contact: EntryContact, { judged, state }: Moment): boolean {
  const ix = questionOf(contact, PHONE);
  if (ix !== undefined && ix === state.typing) return false;
  return !judged.some(
    (one) => one.contact === contact && one.property === PHONE && one.finding.severity === 'error',
  );
}

/** The question to look at for a property. */
export function questionOf(contact: EntryContact, property: ContactProperty): string | undefined {
  return contact.direct.get(property) ?? contact.deciding.get(property);
}

/** What there is to ask before the form is sent; null when it writes no contact. */
export function caseOf(moment: Moment, numbers: readonly ContestedNumber[]): Answered | null {
  const { contacts, judged } = moment;
  if (contacts.length === 0) return null;
  return {
    values: JSON.stringify(contacts.map(({ key, result }) => [key, result.contact])),
    findings: judged.map(({ finding }) => finding),
    numbers,
  };
}
