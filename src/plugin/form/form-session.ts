/**
 * Keeps an HTML form, the contact rules, the desk and the messages together, for as long as its signal lives.
 */
import { type Control, isChoice, readValue, takes, writeValue } from '../../builders/html-form/control.ts';
import type { ContactGroup } from '../../builders/html-form/find-controls.ts';
import type { HtmlForm } from '../../builders/html-form/html-form.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Desk } from '../../gate/desk.ts';
import { createOwnerMemory } from '../../gate/owner-memory.ts';
import { contestedNumber, judge } from '../../ui/fields/judge.ts';
import { drawNote, type NoteLook } from '../../ui/fields/note.tsx';
import type { Ui } from '../../ui/ui.ts';
import { contactOf } from './contact-of.ts';
import { type NoteContent, ownerNote, verdictNote, worse } from './note-content.ts';
import { createSubmitGate } from './submit-gate.ts';

const PHONE = 'contact_phone_number';

export interface FormSessionParts {
  readonly form: HtmlForm;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly look: NoteLook;
  now(): Date;
  /** The layer for questions; made when there is one. */
  layer(): Ui;
}

export function startFormSession({ form, desk, signal, look, now, layer }: FormSessionParts): void {
  const memory = createOwnerMemory(desk, () => now().getTime());
  const text = look.language.messages.fields;
  /** Inputs that were left, chosen or filled in: before that nobody is told that something is wrong. */
  const touched = new WeakSet<HTMLElement>();
  /** Numbers that are being asked. */
  const asking = new Set<string>();
  let facts: ProjectFacts = {};
  let mayAsk = true;

  const isOwn = ({ element }: Control): boolean => element.localName.startsWith('caseline-');

  function contentsOf(group: ContactGroup): Map<Control, NoteContent> {
    const contact = contactOf(group);
    const verdicts = judge(contact, facts);
    const number = contestedNumber(contact);
    const contents = new Map<Control, NoteContent>();
    for (const control of group.controls) {
      const verdict = verdicts.get(control.property);
      const own = verdict && fitting(control, verdictNote(verdict));
      const known = number !== null && control.property === PHONE && memory.known(number, group.caseId);
      const failed = control.property === PHONE && number !== null && !known && memory.failure();
      const owner = known ? ownerNote(known, text) : failed ? ownerNote(null, text) : undefined;
      const content = worse(own, owner);
      if (content) contents.set(control, content);
    }
    return contents;
  }

  /** What is offered can be put in; what cannot be put right in this form does not keep it from being sent. */
  const fitting = (control: Control, content: NoteContent): NoteContent => ({
    ...content,
    invalid: content.invalid && !isChoice(control),
    suggestions: content.suggestions.filter((value) => takes(control, value)),
  });

  function use(control: Control, value: string): void {
    if (writeValue(control, value)) control.element.focus({ preventScroll: true });
    else say(control, { severity: 'warning', text: text.notTaken, invalid: false, suggestions: [] });
  }

  function say(control: Control, content: NoteContent | undefined): void {
    // Our own fields have messages of their own.
    if (isOwn(control)) return;
    const host = form.note(control, content ?? null);
    if (host && content)
      drawNote(
        host,
        {
          severity: content.severity,
          suggestions: content.suggestions,
          onUse: (value) => use(control, value),
        },
        look,
      );
  }

  function show(group: ContactGroup): void {
    const contents = contentsOf(group);
    for (const control of group.controls) {
      if (touched.has(control.element)) say(control, contents.get(control));
    }
    void askOwner(group);
  }

  /** Asks while the form is filled in, so that nobody has to wait when it is sent. */
  async function askOwner(group: ContactGroup): Promise<void> {
    const contact = contactOf(group);
    const number = contestedNumber(contact);
    if (!mayAsk || number === null || asking.has(number) || memory.known(number, group.caseId)) return;
    if (judge(contact, facts).get(PHONE)?.advice.severity === 'error') return;
    asking.add(number);
    try {
      await memory.check(
        [
          {
            ref: '0',
            caseId: group.caseId,
            contact: { [PHONE]: number, contact_phone_number_is_verified: '1' },
          },
        ],
        signal,
      );
    } catch {
      // A desk that breaks is one that cannot be asked; the gate asks again.
    }
    asking.delete(number);
    if (!signal.aborted) form.calmly(showAnswer);
  }

  /** The form may have changed while the question was under way. */
  function showAnswer(): void {
    for (const group of form.groups()) {
      const contents = contentsOf(group);
      for (const control of group.controls)
        if (control.property === PHONE && touched.has(control.element)) say(control, contents.get(control));
    }
  }

  function showAll(): void {
    for (const group of form.groups()) {
      for (const control of group.controls) {
        if (readValue(control) !== '') touched.add(control.element);
      }
      show(group);
    }
  }

  form.onChange((change) => {
    if (change.kind === 'structure') {
      showAll();
      return;
    }
    const { control } = change;
    const group = form.groups().find(({ controls }) => controls.includes(control));
    if (!group) return;
    if (change.kind === 'settled') {
      touched.add(control.element);
      show(group);
      return;
    }
    // While a value is typed, a message that is there already follows it; no new one comes up.
    const content = contentsOf(group).get(control);
    if (touched.has(control.element)) say(control, content);
  });

  const gate = createSubmitGate({
    form,
    memory,
    signal,
    facts: () => facts,
    mayAsk: () => mayAsk,
    ask: (question) => layer().ask(question),
    answered: () => form.calmly(showAnswer),
  });
  form.holdSubmit((element) => gate.decide(element));

  showAll();
  void desk.facts(signal).then((answer) => {
    if (signal.aborted) return;
    facts = answer.facts;
    mayAsk = answer.failure?.reason !== 'not-configured';
    showAll();
  });
}
