import type { GateAnswer, GateQuestion } from '../guard/decision.ts';
import { decideSave, type GateVerdict } from '../guard/gate.ts';
import type { Owners } from '../guard/owners.ts';
import { findingKey } from '../lint/finding.ts';
import type { CheckedForm } from './checked-form.ts';
import type { JudgedFindings } from './judged-findings.ts';
import type { Decisions } from './memory.ts';
import { type DesignedNumber, designedNumber } from './placed-number.ts';

export interface AskParts {
  readonly form: CheckedForm;
  readonly findings: JudgedFindings;
  readonly decisions: Decisions;
  readonly owners: Owners;
  /** BCP 47. */
  readonly locale: string;
  ask(question: GateQuestion): Promise<GateAnswer>;
  /** Something was saved anyway. */
  onAccepted(): void;
}

/** Asks about what is new in the form and about numbers that somebody holds. */
export async function askBeforeSave(
  parts: AskParts,
): Promise<{ readonly numbers: readonly DesignedNumber[]; readonly verdict: GateVerdict }> {
  const { form, findings, decisions, locale } = parts;
  const numbers = form.constantNumbers().map((number) => designedNumber(number, form, locale));
  const wrong = findings.toAskAbout().filter(({ severity }) => severity === 'error');
  const verdict = await decideSave({
    errors: wrong.map((finding) => ({
      ...finding,
      key: findingKey(finding),
      label: form.name(finding.site.path, locale),
      old: form.isOld(finding),
    })),
    fixes: true,
    numbers,
    owners: parts.owners,
    isAccepted: (key) => findings.isAccepted(key) || decisions.isAcceptedForNow(key),
    accept({ errors, owned }, reason) {
      decisions.accept(
        errors.flatMap(({ key }) => findings.subjectsOf(key)),
        reason,
      );
      decisions.acceptForNow(owned.map(({ key }) => key));
      parts.onAccepted();
    },
    ask: parts.ask,
  });
  return { numbers, verdict };
}
