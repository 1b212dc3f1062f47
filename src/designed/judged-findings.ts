import { type Finding, findingKey } from '../lint/finding.ts';
import type { DecidedView, DecidedViews } from '../overlay/shell/ui.ts';
import type { CheckedForm } from './checked-form.ts';
import type { Decided, Decisions, Subject } from './memory.ts';
import { allAtPlace, onePerPlace } from './one-per-place.ts';

/** The findings of the form as its designer has decided about them. */
export interface JudgedFindings {
  /** By `findingKey`. */
  of(key: string): Finding | undefined;
  /** What is said on the page: each mistake of a place once, nothing that is ignored. */
  shown(): readonly Finding[];
  /** What Save may ask about. */
  toAskAbout(): readonly Finding[];
  /** It was in the form before, and nobody wished to be asked about it all the same. */
  isOld(finding: Finding): boolean;
  /** Everything that is meant by the finding with this key, as decisions are about it. */
  subjectsOf(key: string): readonly Subject[];
  /** Somebody has saved it anyway. */
  isAccepted(key: string): boolean;
  decided(): DecidedViews;
}

/** @param locale BCP 47, for what questions are called */
export function judgeFindings(form: CheckedForm, decisions: Decisions, locale: string): JudgedFindings {
  const of = (key: string): Finding | undefined =>
    form.findings().find((finding) => findingKey(finding) === key);
  const ignoredBy = (finding: Finding) => decisions.ignored(form.subject(finding));
  const counted = (): readonly Finding[] => form.findings().filter((finding) => !ignoredBy(finding));
  const shown = (): readonly Finding[] => onePerPlace(counted());
  const isOld = (finding: Finding): boolean => form.isOld(finding) && !decisions.isAsked(findingKey(finding));

  /** One of 0.1.0 does not say what stood there: it holds for what was in the form when it was opened. */
  function acceptedBy(finding: Finding): Decided | undefined {
    const decided = decisions.accepted(form.subject(finding));
    return decided?.value !== undefined || form.isOld(finding) ? decided : undefined;
  }

  /** Findings that the form still has and that something was decided about, each once. */
  function decidedViews(
    findings: readonly Finding[],
    decidedBy: (finding: Finding) => Decided | undefined,
  ): readonly DecidedView[] {
    return onePerPlace(findings.filter(decidedBy)).map((finding) => ({
      key: findingKey(finding),
      finding,
      reason: decidedBy(finding)?.reason ?? '',
      whatever: decidedBy(finding)?.value === undefined,
      label: form.name(finding.site.path, locale),
    }));
  }

  return {
    of,
    shown,
    isOld,
    toAskAbout: () => onePerPlace(counted().filter((finding) => !isOld(finding))),
    subjectsOf(key) {
      const finding = of(key);
      return finding ? allAtPlace(finding, form.findings()).map(form.subject) : [];
    },
    isAccepted(key) {
      const finding = of(key);
      return finding !== undefined && acceptedBy(finding) !== undefined;
    },
    decided: () => ({
      ignored: decidedViews(form.findings(), ignoredBy),
      accepted: decidedViews(shown(), acceptedBy),
    }),
  };
}
