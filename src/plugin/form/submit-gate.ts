import type { SaveDecision } from '../../builders/builder.ts';
import type { Control } from '../../builders/html-form/control.ts';
import type { ContactGroup } from '../../builders/html-form/find-controls.ts';
import type { HtmlForm } from '../../builders/html-form/html-form.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { type GateAnswer, type GateQuestion, keysOfQuestion } from '../../gate/decision.ts';
import { decideSave } from '../../gate/gate.ts';
import type { OwnerMemory } from '../../gate/owner-memory.ts';
import type { ConstantNumber } from '../../lint/constant-numbers.ts';
import { type Finding, findingKey, type Site } from '../../lint/finding.ts';
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

interface Judged {
  readonly findings: readonly Finding[];
  readonly numbers: readonly (ConstantNumber & { readonly caseId: string | undefined })[];
  readonly places: ReadonlyMap<Site, Control>;
}

/** The gate before a form is submitted: the same questions as before a form builder saves. */
export function createSubmitGate(parts: SubmitGateParts) {
  const { form, memory, signal } = parts;
  const accepted = new Set<string>();
  let values = '';

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
    return { findings, numbers, places };
  }

  function numberOf(group: ContactGroup, inside: readonly Control[], index: number) {
    const control = inside.find(({ property }) => property === PHONE);
    const value = contestedNumber(contactOf(group));
    if (!control || value === null || !parts.mayAsk()) return null;
    return { control, entry: { value, site: siteOf(control, index), caseId: group.caseId } };
  }

  /** Nothing is wrong and everything is known: nobody has to wait. */
  function isClear({ findings, numbers }: Judged): boolean {
    const free = numbers.every(({ value, caseId }) => {
      const status = memory.known(value, caseId)?.status;
      return status !== undefined && status !== 'owned_here' && status !== 'owned_elsewhere';
    });
    return free && findings.every((finding) => accepted.has(findingKey(finding)));
  }

  async function askGate({ findings, numbers, places }: Judged): Promise<SaveDecision> {
    const verdict = await decideSave({
      findings,
      numbers,
      isAccepted: (key) => accepted.has(key),
      accept(question) {
        for (const key of keysOfQuestion(question)) accepted.add(key);
      },
      signal,
      ask: (question) => {
        parts.answered();
        return parts.ask(question);
      },
      desk: {
        facts: async () => ({ facts: parts.facts(), asOf: null, failure: null }),
        // The gate knows no cases: it is told here whose number it is.
        check: (items, within) =>
          memory.check(
            items.map((item, index) => ({ ...item, caseId: numbers[index]?.caseId })),
            within,
          ),
      },
    });
    parts.answered();
    if (verdict.decision === 'save') return 'save';
    const control = verdict.reveal && places.get(verdict.reveal.site);
    if (control) {
      control.element.scrollIntoView({ block: 'center' });
      control.element.focus({ preventScroll: true });
    }
    return 'cancel';
  }

  return {
    decide(element: HTMLFormElement): SaveDecision | Promise<SaveDecision> {
      // What was accepted of other values says nothing about these.
      const now = JSON.stringify(form.groups().map(contactOf));
      if (now !== values) accepted.clear();
      values = now;
      const judged = judgeForm(element);
      return isClear(judged) ? 'save' : askGate(judged);
    },
  };
}
