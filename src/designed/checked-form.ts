import type { Builder } from '../builders/builder.ts';
import type { ProjectFacts } from '../contact/project.ts';
import { type Moved, moveQuestions } from '../form/edits/move-questions.ts';
import type { FormModel } from '../form/model.ts';
import type { FormSource } from '../form/source.ts';
import type { FactsAnswer } from '../guard/desk.ts';
import { trouble } from '../guard/trouble.ts';
import { createTurns, runInTurns } from '../guard/turns.ts';
import type { ConstantNumber } from '../lint/constant-numbers.ts';
import type { LintOptions } from '../lint/engine.ts';
import { type Finding, findingKey } from '../lint/finding.ts';
import type { Rule } from '../lint/rule.ts';
import { createBaseline } from './baseline.ts';
import { type Judge, loadJudge } from './load-judge.ts';
import type { Subject } from './memory.ts';
import { type Identities, movedBetween, movedSubjects, subjectOf } from './moves.ts';
import { nameIn } from './name-in.ts';

const NOTHING_KNOWN: FactsAnswer = { facts: {}, asOf: null, failure: null };

/** The form of the page as it was last read, with its findings. */
export interface CheckedForm {
  /** Reads the page again and lints what it says. */
  refresh(): Promise<void>;
  /** Null while the page has no form. */
  model(): FormModel | null;
  /** What judged it; null while the page had no form. */
  judge(): Judge | null;
  findings(): readonly Finding[];
  /** It was in the form before its designer came (`baseline.ts`). */
  isOld(finding: Finding): boolean;
  /** What a decision about it is about. */
  subject(finding: Finding): Subject;
  constantNumbers(): readonly ConstantNumber[];
  /** Rules of ours that broke off on this form: a bug, and the rest was checked all the same. */
  failedRules(): readonly string[];
  factsAnswer(): FactsAnswer;
  learn(answer: FactsAnswer): void;
  /** The designer may not change the question. */
  isLocked(path: string | null): boolean;
  /** What people call the question at this path: its label, in the locale's language or the form's own, else its ID. */
  name(path: string | null, locale: string): string | undefined;
}

/** A fix that the page cannot make is none there, nor one for a question that the designer may not change. */
function withFixesOf({ edits }: Builder, finding: Finding, isLocked: boolean): Finding {
  if (isLocked) return { ...finding, fixes: [] };
  if (!edits) return finding;
  return { ...finding, fixes: finding.fixes.filter((fix) => fix.edits.every(({ type }) => edits.has(type))) };
}

function lockedIn(model: FormModel | null, path: string | null): boolean {
  return path !== null && model?.question(path)?.locked === true;
}

export interface CheckedFormOptions extends Pick<LintOptions, 'severities' | 'texts'> {
  /** Questions were renamed or moved: what a decision was about, and what it is about now. */
  readonly onMoved?: ((moves: ReturnType<typeof movedSubjects>, moved: Moved) => void) | undefined;
}

export function createCheckedForm(builder: Builder, options: CheckedFormOptions = {}): CheckedForm {
  let model: FormModel | null = null;
  let judge: Judge | null = null;
  let findings: readonly Finding[] = [];
  let facts = NOTHING_KNOWN;
  let reading = 0;
  /** Settles with the newest reading. */
  let latest: Promise<void> = Promise.resolve();
  let broken: readonly string[] = [];
  /** What was found in `model`, and what was known then: the same form and facts need no work. */
  let last: { readonly known: ProjectFacts; readonly found: readonly Finding[] } | null = null;
  /** Each is asked for several times when findings are shown. */
  let subjects = new WeakMap<Finding, Subject>();
  const nowhere: Identities = new Map();
  /** Where questions stood in the form that was judged last, and in the baseline as it was last moved. */
  let judgedAt = nowhere;
  let baselineAt = nowhere;
  // A rule that breaks off on the first form does so on the form of now, too, where it is told.
  const baseline = createBaseline(async (form, known) => {
    const { lintInSteps } = await loadJudge();
    const steps = lintInSteps(form, known, { ...options, onRuleError: () => {} });
    return (await runInTurns(steps, createTurns())) ?? [];
  });

  /** A builder that has nothing new to tell gives the same object. */
  function modelOf(source: FormSource, { createFormModel }: Judge): FormModel {
    return source === model?.source ? model : createFormModel(source, model ?? undefined);
  }

  /** The first form as if its questions had always had their names and places of now. */
  function moveBaseline(now: Identities, { createFormModel }: Judge): void {
    const moved = movedBetween(baselineAt, now);
    baselineAt = now;
    if (moved) baseline.move(({ source }) => createFormModel(moveQuestions(source, moved)));
  }

  /** One reading with its judgement, in steps. One that is overtaken ends with the newer one. */
  async function readAnew(mine: number): Promise<void> {
    const source = await builder.read();
    const judging = source && (judge ?? (await loadJudge()));
    const turn = createTurns();
    if (mine !== reading) return latest;
    const read = judging && modelOf(source, judging);
    await turn();
    if (mine !== reading) return latest;
    let failed: string[] = [];
    const onRuleError = ({ id }: Rule, error: unknown): void => {
      failed.push(id);
      trouble(`rule ${id}`, error);
    };
    const known = facts.facts;
    const places = builder.identities?.() ?? nowhere;
    const isWanted = (): boolean => mine === reading;
    let found: readonly Finding[] | null = [];
    if (judging && read && read === model && last?.known === known) {
      found = last.found;
      failed = [...broken];
    } else if (judging && read) {
      found = await runInTurns(judging.lintInSteps(read, known, { ...options, onRuleError }), turn, isWanted);
    }
    if (!found) return latest;
    const judged = found.map((finding) => withFixesOf(builder, finding, lockedIn(read, finding.site.path)));
    if (judging && read) {
      moveBaseline(places, judging);
      await baseline.follow(read, judged, known);
    }
    await turn();
    if (!isWanted()) return latest;
    const moved = model && movedBetween(judgedAt, places);
    if (model && moved) options.onMoved?.(movedSubjects(findings, model.source, moved), moved);
    // All at once: whoever looks in between sees the form before, with what was known of that.
    broken = failed;
    last = { known, found };
    judge = judging ?? judge;
    model = read;
    subjects = new WeakMap();
    judgedAt = places;
    findings = judged;
  }

  return {
    refresh() {
      reading += 1;
      latest = readAnew(reading);
      return latest;
    },
    model: () => model,
    judge: () => judge,
    findings: () => findings,
    isOld: baseline.isOld,
    subject(finding) {
      const subject =
        subjects.get(finding) ??
        (model ? subjectOf(finding, model.source) : { key: findingKey(finding), value: '' });
      subjects.set(finding, subject);
      return subject;
    },
    constantNumbers: () => (model && judge ? judge.constantNumbers(model) : []),
    failedRules: () => broken,
    factsAnswer: () => facts,
    learn(answer) {
      facts = answer;
    },
    isLocked: (path) => lockedIn(model, path),
    name: (path, locale) => (path === null || model === null ? undefined : nameIn(model, path, locale)),
  };
}
