import type { SaveDecision } from '../../builders/builder.ts';
import type { Control } from '../../builders/html-form/control.ts';
import type { ContactGroup } from '../../builders/html-form/find-controls.ts';
import type { HtmlForm } from '../../builders/html-form/html-form.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { type Answered, createAnswersGate } from '../../gate/answers-gate.ts';
import type { GateAnswer, GateQuestion } from '../../gate/decision.ts';
import type { OwnerMemory } from '../../gate/owner-memory.ts';
import type { Finding, Site } from '../../lint/finding.ts';
import { contestedNumber, judge } from '../../ui/fields/judge.ts';
import { contactOf } from './contact-of.ts';
import { findingOf, siteOf } from './findings.ts';

const PHONE = 'contact_phone_number';

export interface SubmitGateParts {
  readonly form: HtmlForm;
  readonly memory: OwnerMemory;
  readonly signal: AbortSignal;
  facts(): ProjectFacts;
  /** False without a directory: then nobody is waited for. */
  mayAsk(): boolean;
  ask(question: GateQuestion): Promise<GateAnswer>;
  /** Owners were asked. */
  answered(): void;
}

interface Judged extends Answered {
  readonly places: ReadonlyMap<Site, Control>;
}

/** The gate before a form is submitted: the same questions as before a form builder saves. */
export function createSubmitGate(parts: SubmitGateParts) {
  const { form, memory, signal } = parts;
  const gate = createAnswersGate(memory, signal);

  const belongs = (element: HTMLFormElement, { element: control }: Control): boolean =>
    element.contains(control) || Reflect.get(control, 'form') === element;

  function judgeForm(element: HTMLFormElement): Judged {
    const findings: Finding[] = [];
    const numbers: Judged['numbers'][number][] = [];
    const places = new Map<Site, Control>();
    for (const [index, group] of form.groups().entries()) {
      const inside = group.controls.filter((control) => belongs(element, control));
      if (inside.length === 0) continue;
      const contact = contactOf(group);
      const verdicts = judge(contact, parts.facts());
      for (const control of inside) {
        const verdict = verdicts.get(control.property);
        if (verdict?.advice.severity !== 'error') continue;
        const finding = findingOf(control, index, verdict);
        findings.push(finding);
        places.set(finding.site, control);
      }
      const number = numberOf(group, inside, index);
      if (number) {
        numbers.push(number.entry);
        places.set(number.entry.site, number.control);
      }
    }
    return { values: JSON.stringify(form.groups().map(contactOf)), findings, numbers, places };
  }

  function numberOf(group: ContactGroup, inside: readonly Control[], index: number) {
    const control = inside.find(({ property }) => property === PHONE);
    const value = contestedNumber(contactOf(group));
    if (!control || value === null || !parts.mayAsk()) return null;
    return { control, entry: { value, site: siteOf(control, index), caseId: group.caseId } };
  }

  async function askGate(judged: Judged): Promise<SaveDecision> {
    const verdict = await gate.decide(judged, (question) => {
      parts.answered();
      return parts.ask(question);
    });
    parts.answered();
    if (verdict.decision === 'save') return 'save';
    const control = verdict.reveal && judged.places.get(verdict.reveal.site);
    if (control) {
      control.element.scrollIntoView({ block: 'center' });
      control.element.focus({ preventScroll: true });
    }
    return 'cancel';
  }

  return {
    decide(element: HTMLFormElement): SaveDecision | Promise<SaveDecision> {
      const judged = judgeForm(element);
      return gate.isClear(judged) ? 'save' : askGate(judged);
    },
  };
}
