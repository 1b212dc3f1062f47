/**
 * Keeps a form that is being filled in, the contact rules, the owners of numbers, the gate and what is shown together,
 * for as long as its signal lives. Pages differ in their `FilledForm` and in their view.
 */
import { contestedNumber } from '../contact/problems.ts';
import type { ProjectFacts } from '../contact/project.ts';
import type { FieldLanguage } from '../fields/texts/language.ts';
import { type Answered, createAnswersGate } from '../guard/answers-gate.ts';
import type { GateAnswer, GateQuestion, PlacedNumber } from '../guard/decision.ts';
import type { Desk, DirectoryFailure } from '../guard/desk.ts';
import type { SaveDecision } from '../guard/hold.ts';
import { createOwners, type OwnerCheck } from '../guard/owners.ts';
import { PATIENCE_MS } from '../guard/patience.ts';
import { within } from '../guard/within.ts';
import type { FilledContact, FilledForm, FilledPlace } from './filled-form.ts';
import { diagnosticOf, type FilledProblem, problemsOf } from './problems.ts';

const PHONE = 'contact_phone_number';

/** Everything that is known of a form now. */
export interface Moment {
  readonly contacts: readonly FilledContact[];
  readonly problems: readonly FilledProblem[];
  readonly facts: ProjectFacts;
  /** Whether something may be said at a place: nothing of half a value, but what was said follows the keys. */
  speaksAt(contact: FilledContact, place: FilledPlace): boolean;
}

/** The owner of a contact's number. */
export interface MomentOwner {
  readonly number: string;
  readonly check: OwnerCheck | null;
  readonly asking: boolean;
}

/** What draws what a session knows. */
export interface FilledView {
  show(moment: Moment): void;
  ask(question: GateQuestion): Promise<GateAnswer>;
  /** Somebody waits for an answer about owners; the call ends the wait. */
  waiting?(): () => void;
  /** The form is sent although the owners of its numbers could not be asked. */
  unasked?(failure: DirectoryFailure, numbers: readonly UnaskedNumber[]): void;
  /** The person is led to a place: to a problem, by its key, or to a number. */
  revealed?(problem: string | null): void;
}

export interface UnaskedNumber extends PlacedNumber {
  readonly label: string;
}

/** What a view can do. */
export interface FilledSession {
  refresh(): void;
  /** Null where nobody is asked about it. */
  owner(contact: FilledContact): MomentOwner | null;
  askOwner(contact: FilledContact): void;
}

export interface FilledSessionParts {
  readonly form: FilledForm;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly language: FieldLanguage;
  readonly view: (session: FilledSession) => FilledView;
  now(): Date;
}

export function startFilledSession(parts: FilledSessionParts): void {
  const { form, desk, signal, language } = parts;
  const owners = createOwners({ desk, signal, now: () => parts.now().getTime(), changed: refresh });
  const gate = createAnswersGate(owners);
  let facts: ProjectFacts = {};
  let factsAsked = false;
  let mayAsk = true;
  /** Places where something was said. */
  let spoken: ReadonlySet<string> = new Set();

  const nameOf = (contact: FilledContact, { property, id }: FilledPlace): string =>
    JSON.stringify([contact.key, property, id]);

  /** The number that a contact would compete for; null when it competes for none, or there is nobody to ask. */
  function numberOf(contact: FilledContact): UnaskedNumber | null {
    const number = mayAsk ? contestedNumber(contact.contact) : null;
    const place = contact.places.find(({ property }) => property === PHONE);
    if (number === null || !place) return null;
    const key = JSON.stringify(['number', contact.key, number]);
    return { key, number, caseId: contact.caseId, label: place.label };
  }

  /** Half a number is nobody's business, and a wrong one is put right first. */
  function isSettled(contact: FilledContact, problems: readonly FilledProblem[]): boolean {
    if (contact.places.some(({ property, state }) => property === PHONE && state === 'typing')) return false;
    return !problems.some(
      (one) =>
        one.contact === contact && one.place.property === PHONE && one.problem.advice.severity === 'error',
    );
  }

  /** Asks while the form is filled in, so that nobody has to wait when it is sent. */
  function askSettled(contact: FilledContact, problems: readonly FilledProblem[]): void {
    const number = isSettled(contact, problems) ? numberOf(contact) : null;
    if (!number) return;
    const { check, asking } = owners.look(number);
    if (!check && !asking) void owners.ask(number);
  }

  /** Looks at the form and shows what becomes of it. */
  function refresh(): void {
    if (signal.aborted) return;
    const contacts = form.contacts();
    if (contacts.length > 0) learnFacts();
    const problems = problemsOf(contacts, facts);
    for (const contact of contacts) askSettled(contact, problems);
    const before = spoken;
    const speaksAt: Moment['speaksAt'] = (contact, place) =>
      place.state === 'settled' || (place.state === 'typing' && before.has(nameOf(contact, place)));
    spoken = new Set(
      problems
        .filter(({ contact, place }) => speaksAt(contact, place))
        .map(({ contact, place }) => nameOf(contact, place)),
    );
    view.show({ contacts, problems, facts, speaksAt });
  }

  function learnFacts(): void {
    if (factsAsked) return;
    factsAsked = true;
    void desk.facts(signal).then((answer) => {
      facts = answer.facts;
      mayAsk = answer.failure?.reason !== 'not-configured';
      refresh();
    });
  }

  const view = parts.view({
    refresh,
    owner(contact) {
      const number = numberOf(contact);
      return number && { number: number.number, ...owners.look(number) };
    },
    askOwner(contact) {
      const number = numberOf(contact);
      if (number) void owners.ask(number);
      refresh();
    },
  });

  /** What there is to ask about contacts, and where its keys lead. */
  function answeredOf(contacts: readonly FilledContact[]) {
    const problems = problemsOf(contacts, facts);
    const wrong = problems.filter(({ problem }) => problem.advice.severity === 'error');
    const numbers = contacts.flatMap((contact) => numberOf(contact) ?? []);
    const answered: Answered = {
      values: JSON.stringify(contacts.map(({ key, contact }) => [key, contact])),
      errors: wrong.map((one) => ({ ...diagnosticOf(one, language), key: one.key, label: one.place.label })),
      numbers,
    };
    const phones = contacts.flatMap((contact) => {
      const place = contact.places.find(({ property }) => property === PHONE);
      const key = numberOf(contact)?.key;
      return place && key !== undefined ? [[key, place] as const] : [];
    });
    const places = new Map([...wrong.map(({ key, place }) => [key, place] as const), ...phones]);
    const leadTo = (key: string): void => {
      const place = places.get(key);
      if (place) form.focus(place);
      view.revealed?.(wrong.some((one) => one.key === key) ? key : null);
    };
    return { answered, numbers, leadTo };
  }

  async function ask(
    contacts: () => readonly FilledContact[],
    of: ReturnType<typeof answeredOf>,
  ): Promise<SaveDecision> {
    let done = view.waiting?.() ?? (() => {});
    try {
      const verdict = await gate.decide(of.answered, (question) => {
        done();
        done = () => {};
        return view.ask(question);
      });
      if (verdict.decision !== 'save') {
        if (verdict.decision === 'cancel' && verdict.reveal !== null) of.leadTo(verdict.reveal);
        return 'cancel';
      }
      if (verdict.incomplete) view.unasked?.(verdict.incomplete, of.numbers);
    } finally {
      done();
    }
    // While somebody was asked the form could be changed: what is sent is what was checked.
    const now = answeredOf(contacts());
    if (now.answered.values !== of.answered.values && !gate.isClear(now.answered))
      return await ask(contacts, now);
    form.sent?.();
    return 'save';
  }

  /** Who fills in a short form, or has a slow line, may submit before it is known what the form writes. */
  async function decideWhenRead(
    read: Promise<void>,
    contacts: () => readonly FilledContact[],
  ): Promise<SaveDecision> {
    const done = view.waiting?.() ?? (() => {});
    await within(read, PATIENCE_MS.background);
    done();
    return decide(contacts);
  }

  function decide(contacts: () => readonly FilledContact[]): SaveDecision | Promise<SaveDecision> {
    const list = contacts();
    if (list.length === 0) return 'save';
    // As it is now, not as it was before the last key.
    refresh();
    const of = answeredOf(list);
    if (!gate.isClear(of.answered)) return ask(contacts, of);
    form.sent?.();
    return 'save';
  }

  form.hold((contacts) => {
    // Looking at the form asks what it writes.
    contacts();
    const read = form.reading?.();
    return read ? decideWhenRead(read, contacts) : decide(contacts);
  });
  form.onChange((change) => {
    if (change === 'form') refresh();
  });
  refresh();
}
