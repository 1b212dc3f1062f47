import type { EntryState } from '../../builders/web-apps/form-entry.ts';
import type { EntryQuestion } from '../../builders/web-apps/protocol.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Finding, Site } from '../../lint/finding.ts';
import { judge, type Verdict } from '../../ui/fields/judge.ts';
import type { EntryContact } from './contacts.ts';

/** A value that HQ will not use as it is meant, with where it was entered. */
export interface Judged {
  readonly finding: Finding;
  readonly contact: EntryContact;
  readonly property: ContactProperty;
  /** Formplayer's index of the question to look at; null when none of the screen decides it. */
  readonly ix: string | null;
  /** Values that the question would take, best first. */
  readonly offers: readonly string[];
}

const HELP = 'https://github.com/caseline/caseline/blob/main/docs/advice.md';
const LONGEST_NAME = 120;
/** What Web Apps takes in a question of appearance `numeric`, and in the others with numbers (commcare-hq.md 4.3). */
const NUMERIC = /^[+-]?\d*(\.\d+)?$/;

/** Whether the page would take a text in a question; choices and dates cannot be typed. */
export function takesText(ix: string, value: string, { form, screen }: EntryState): boolean {
  const question = form.questions.find((one) => one.ix === ix);
  if (!question || !screen.has(ix)) return false;
  if (question.datatype === 'barcode') return true;
  // A number question would make another value of it.
  if (question.datatype !== 'str') return false;
  return !/\bnumeric\b/.test(question.style) || NUMERIC.test(value);
}

/** What a question is called on one line. */
export function nameOf({ caption, binding }: EntryQuestion): string {
  const text = caption.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME);
  return text === '' ? binding.slice(binding.lastIndexOf('/') + 1) : text;
}

/** The place of a property of a contact, in the words of findings. */
export function siteOf(contact: EntryContact, property: ContactProperty, state: EntryState): Site {
  const ix = contact.direct.get(property) ?? contact.deciding.get(property);
  const question = state.form.questions.find((one) => one.ix === ix);
  return {
    // Who fills in a form knows the text of a question, not its node.
    path: question ? `/form/${nameOf(question)}` : null,
    part: 'write',
    write: { action: contact.key, block: 'update', property },
  };
}

/** @param use says in the person's language what the button of a corrected value does */
export function judgeContact(
  contact: EntryContact,
  state: EntryState,
  facts: ProjectFacts,
  use: (value: string) => string,
): readonly Judged[] {
  return [...judge(contact.result.contact, facts)].map(([property, verdict]) =>
    judged(contact, property, verdict, state, use),
  );
}

function judged(
  contact: EntryContact,
  property: ContactProperty,
  { advice, suggestions }: Verdict,
  state: EntryState,
  use: (value: string) => string,
): Judged {
  const direct = contact.direct.get(property);
  // Through a calculation the corrected value would be changed again.
  const offers = direct === undefined ? [] : suggestions.filter((value) => takesText(direct, value, state));
  const finding: Finding = {
    rule: advice.code,
    severity: advice.severity,
    property,
    site: siteOf(contact, property, state),
    message: { what: advice.message, why: '', how: '' },
    fixes: offers.map((value) => ({ kind: 'suggestion', title: use(`\`${value}\``), edits: [] })),
    helpUrl: HELP,
  };
  return { finding, contact, property, ix: direct ?? contact.deciding.get(property) ?? null, offers };
}
