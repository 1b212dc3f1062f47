import { type Finding, findingKey } from '../lint/finding.ts';
import type { DecidedView, DecidedViews } from '../ui/ui.ts';
import type { CheckedForm } from './checked-form.ts';
import type { Decided, Decisions } from './memory.ts';
import { keysAtPlace, onePerPlace } from './one-per-place.ts';

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
  /** Everything that is meant by the finding with this key. */
  keysOf(key: string): readonly string[];
  decided(): DecidedViews;
}

/** @param locale BCP 47, for what questions are called */
export function judgeFindings(form: CheckedForm, decisions: Decisions, locale: string): JudgedFindings {
  const of = (key: string): Finding | undefined =>
    form.findings().find((finding) => findingKey(finding) === key);
  const counted = (): readonly Finding[] =>
    form.findings().filter((finding) => !decisions.ignored(findingKey(finding)));
  const shown = (): readonly Finding[] => onePerPlace(counted());
  const isOld = (finding: Finding): boolean => form.isOld(finding) && !decisions.isAsked(findingKey(finding));

  /** Findings that the form still has and that something was decided about, each once. */
  function decidedViews(
    findings: readonly Finding[],
    decidedOf: (key: string) => Decided | undefined,
  ): readonly DecidedView[] {
    return onePerPlace(findings.filter((finding) => decidedOf(findingKey(finding)))).map((finding) => ({
      key: findingKey(finding),
      finding,
      reason: decidedOf(findingKey(finding))?.reason ?? '',
      label: form.label(finding.site.path, locale),
    }));
  }

  return {
    of,
    shown,
    isOld,
    toAskAbout: () => onePerPlace(counted().filter((finding) => !isOld(finding))),
    keysOf(key) {
      const finding = of(key);
      return finding ? keysAtPlace(finding, form.findings()) : [key];
    },
    decided: () => ({
      ignored: decidedViews(form.findings(), decisions.ignored),
      accepted: decidedViews(shown(), decisions.accepted),
    }),
  };
}
