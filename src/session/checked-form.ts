import type { Builder } from '../builders/builder.ts';
import { createFormModel } from '../form/create-form-model.ts';
import type { FormModel } from '../form/model.ts';
import type { FormSource } from '../form/source.ts';
import type { FactsAnswer } from '../gate/desk.ts';
import { type ConstantNumber, constantNumbers } from '../lint/constant-numbers.ts';
import { lintInSteps } from '../lint/engine.ts';
import type { Finding } from '../lint/finding.ts';
import { createBaseline } from './baseline.ts';
import { createTurns, runInTurns } from './turns.ts';

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
  let reading = 0;
  /** Settles with the newest reading. */
  let latest: Promise<void> = Promise.resolve();
  let broken = false;
  // A rule that breaks off on the first form does so on the form of now, too, where it is told.
  const baseline = createBaseline(async (form, known) => {
    const steps = lintInSteps(form, known, { onRuleError: () => {} });
    return (await runInTurns(steps, createTurns())) ?? [];
  });

  /** A builder that has nothing new to tell gives the same object. */
  function modelOf(source: FormSource | null): FormModel | null {
    if (source === null || source === model?.source) return source && model;
    return createFormModel(source, model ?? undefined);
  }

  /** One reading with its judgement, in steps. One that is overtaken ends with the newer one. */
  async function readAnew(mine: number): Promise<void> {
    const source = await builder.read();
    const turn = createTurns();
    if (mine !== reading) return latest;
    const read = modelOf(source);
    await turn();
    if (mine !== reading) return latest;
    let failed = false;
    const onRuleError = (): void => {
      failed = true;
    };
    const known = facts.facts;
    const isWanted = (): boolean => mine === reading;
    const found = read ? await runInTurns(lintInSteps(read, known, { onRuleError }), turn, isWanted) : [];
    if (!found) return latest;
    const judged = found.map((finding) => withFixesOf(builder, finding));
    if (read) await baseline.follow(read, judged, known);
    await turn();
    if (!isWanted()) return latest;
    // All at once: whoever looks in between sees the form before, with what was known of that.
    broken = failed;
    model = read;
    findings = judged;
  }

  return {
    refresh() {
      reading += 1;
      latest = readAnew(reading);
      return latest;
    },
    model: () => model,
    findings: () => findings,
    isOld: baseline.isOld,
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
