import type { ProjectFacts } from '../../contact/project.ts';
import type { FormModel } from '../../form/model.ts';
import type { Fix } from '../../lint/finding.ts';
import { typedAnswers } from '../../lint/probes/answers.ts';
import { EMAIL_PATTERN, emailValidation } from '../../lint/probes/email-pattern.ts';
import { phoneValidation } from '../../lint/probes/phone-pattern.ts';
import { examplesOf } from '../../lint/probes/witness.ts';
import { type LintTexts, lintEn } from '../../lint/texts/lint-texts.ts';
import { type ExampleLine, tryExamples, tryOwnExample } from './examples.ts';
import { type QuestionOption, questionOption } from './question-options.ts';
import type { HelperTarget } from './targets.ts';

/** The table of a question's validation condition, with the condition that would be better. */
export interface ExamplesState {
  readonly question: QuestionOption;
  /** The condition as it stands; null when the question takes everything. */
  readonly constraint: string | null;
  readonly lines: readonly ExampleLine[];
  /** A condition that takes what HQ takes; null where every line is right already. */
  readonly condition: Fix | null;
}

/** Null when nothing is typed any more. */
export function examplesState(
  form: FormModel,
  { write }: HelperTarget,
  project: ProjectFacts,
  { rules, advice }: LintTexts = lintEn,
): ExamplesState | null {
  const [typed] = write ? typedAnswers(write, form) : [];
  if (!write || !typed) return null;
  const { question, value } = typed;
  const lines = tryExamples(write, question, form, project);
  const wrong = lines.some(({ verdict }) => verdict === 'loose' || verdict === 'strict');
  const { examples, known } = examplesOf(project.countries);
  const countries = examples.map(({ country }) => country);
  const email = write.property === 'commcare_email_address';
  // Where other parts are joined to the answer, a condition for the whole would refuse good ones.
  const fits = wrong && value.parts.length === 1 && !typed.part.changed && (email || known);
  const stands = email && question.constraint?.text.includes(EMAIL_PATTERN);
  const better = email ? emailValidation(question) : phoneValidation(question, countries);
  return {
    question: questionOption(question, form),
    constraint: question.constraint ? (question.constraint.vellum ?? question.constraint.text) : null,
    lines,
    condition: fits && !stands ? (better?.(rules, advice) ?? null) : null,
  };
}

/** What would become of an answer that a person typed; null when nothing is typed any more. */
export function ownExample(form: FormModel, { write }: HelperTarget, answer: string): ExampleLine | null {
  const [typed] = write ? typedAnswers(write, form) : [];
  return write && typed ? tryOwnExample(write, typed.question, form, answer) : null;
}
