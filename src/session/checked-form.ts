import type { Builder } from '../builders/builder.ts';
import { createFormModel } from '../form/create-form-model.ts';
import type { FormModel } from '../form/model.ts';
import type { FactsAnswer } from '../gate/desk.ts';
import { type ConstantNumber, constantNumbers } from '../lint/constant-numbers.ts';
import { lint } from '../lint/engine.ts';
import type { Finding } from '../lint/finding.ts';
import { createBaseline } from './baseline.ts';

const NOTHING_KNOWN: FactsAnswer = { facts: {}, asOf: null, failure: null };

/** The form of the page as it was last read, with its findings. */
export interface CheckedForm {
  /** Reads the page again and lints what it says. */
  refresh(): Promise<void>;
  /** Null while the page has no form. */
  model(): FormModel | null;
  findings(): readonly Finding[];
  /** It was in the form before its designer came (`baseline.ts`). */
  isOld(finding: Finding): boolean;
  constantNumbers(): readonly ConstantNumber[];
  /** A rule of ours broke off on this form: a bug, and the rest was checked all the same. */
  ruleFailed(): boolean;
  factsAnswer(): FactsAnswer;
  learn(answer: FactsAnswer): void;
  /** What the question at this path is called, in the locale's language or the form's own. */
  label(path: string | null, locale: string): string | undefined;
}

/** A fix that the page cannot make is none there. */
function withFixesOf({ edits }: Builder, finding: Finding): Finding {
  if (!edits) return finding;
  return { ...finding, fixes: finding.fixes.filter((fix) => fix.edits.every(({ type }) => edits.has(type))) };
}

export function createCheckedForm(builder: Builder): CheckedForm {
  let model: FormModel | null = null;
  let findings: readonly Finding[] = [];
  let facts = NOTHING_KNOWN;
  /** What was known when `findings` were found. */
  let checkedWith = facts.facts;
  let reading = 0;
  let broken = false;
  const onRuleError = (): void => {
    broken = true;
  };
  const baseline = createBaseline((form, known) => lint(form, known, { onRuleError }));

  return {
    async refresh() {
      reading += 1;
      const mine = reading;
      const source = await builder.read();
      // A later reading has overtaken this one: what it saw is newer.
      if (mine !== reading) return;
      // A builder that has nothing new to tell gives the same object.
      if (source !== model?.source) model = source && createFormModel(source, model ?? undefined);
      broken = false;
      findings = model
        ? lint(model, facts.facts, { onRuleError }).map((finding) => withFixesOf(builder, finding))
        : [];
      checkedWith = facts.facts;
      if (model) baseline.begin(model, findings, checkedWith);
    },
    model: () => model,
    findings: () => findings,
    isOld: (finding) => baseline.isOld(finding, checkedWith),
    constantNumbers: () => (model ? constantNumbers(model) : []),
    ruleFailed: () => broken,
    factsAnswer: () => facts,
    learn(answer) {
      facts = answer;
    },
    label(path, locale) {
      const question = path === null ? undefined : model?.question(path);
      if (!question || !model) return undefined;
      const { labels } = question;
      const language = locale.split('-')[0] ?? '';
      const label =
        labels[language] || labels[model.source.defaultLanguage ?? ''] || Object.values(labels)[0];
      return label?.trim() || undefined;
    },
  };
}
