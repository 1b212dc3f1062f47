import type { ProjectFacts } from '../contact/project.ts';
import type { FormModel } from '../form/model.ts';
import type { Finding } from './finding.ts';
import { helpUrl } from './help.ts';
import { inDocumentOrder } from './order.ts';
import type { Rule, RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';
import { type LintTexts, lintEn } from './texts/lint-texts.ts';

/** What a person may set for a rule. `incomplete` findings keep their severity unless the rule is off. */
export type RuleSetting = 'off' | 'info' | 'warning' | 'error';

export interface LintOptions {
  readonly rules?: readonly Rule[] | undefined;
  /** By rule id. */
  /** What people are told; English when it is left out. */
  readonly texts?: LintTexts | undefined;
  readonly severities?: Readonly<Record<string, RuleSetting>> | undefined;
  /**
   * A rule that throws is a bug. Without this the exception goes on to the caller; with it the other rules still
   * run, and the caller reports the bug.
   */
  onRuleError?: ((rule: Rule, error: unknown) => void) | undefined;
}

/** One form of an app. */
export interface AppForm {
  readonly form: FormModel;
  /** As a person knows it: `Module > Form`. */
  readonly name: string;
}

/**
 * Findings of all rules on one form, in the order of the form. Unknown facts of the project make findings
 * `incomplete`, never silent. Work grows with the writes and what they refer to, not with the form.
 */
export function lint(form: FormModel, project: ProjectFacts, options: LintOptions = {}): Finding[] {
  return finish(lintInSteps(form, project, options));
}

/** The same, one rule a step: who shares a thread with a page can let it work in between. */
export function* lintInSteps(
  form: FormModel,
  project: ProjectFacts,
  options: LintOptions = {},
): Generator<void, Finding[]> {
  const [findings = []] = yield* appInSteps([{ form, name: form.source.title }], project, options);
  return findings;
}

/** Findings for each form of an app, also those that only show when its forms are compared. */
export function lintApp(
  forms: readonly AppForm[],
  project: ProjectFacts,
  options: LintOptions = {},
): Finding[][] {
  return finish(appInSteps(forms, project, options));
}

function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* appInSteps(
  forms: readonly AppForm[],
  project: ProjectFacts,
  options: LintOptions,
): Generator<void, Finding[][]> {
  const findings: Finding[][] = forms.map(() => []);
  for (const rule of options.rules ?? RULES) {
    const setting = options.severities?.[rule.id];
    if (setting === 'off') continue;
    for (const [index, found] of checkRule(rule, forms, project, options, setting).entries()) {
      findings[index]?.push(...found);
    }
    yield;
  }
  return forms.map(({ form }, index) => inDocumentOrder(findings[index] ?? [], form));
}

/** What one rule finds in each form; nothing when it breaks off. */
function checkRule(
  rule: Rule,
  forms: readonly AppForm[],
  project: ProjectFacts,
  options: LintOptions,
  setting: Exclude<RuleSetting, 'off'> | undefined,
): Finding[][] {
  const own: Finding[][] = forms.map(() => []);
  const contexts = forms.map(({ form, name }, index) => ({
    form,
    name,
    project,
    report: (reported: Reported) =>
      own[index]?.push(toFinding(rule, reported, setting, options.texts ?? lintEn)),
  }));
  try {
    for (const context of contexts) rule.check(context);
    if (forms.length > 1) rule.checkApp?.(contexts);
  } catch (error) {
    if (!options.onRuleError) throw error;
    options.onRuleError(rule, error);
    return [];
  }
  return own;
}

type Reported = Parameters<RuleContext['report']>[0];

function toFinding(
  rule: Rule,
  reported: Reported,
  setting: Exclude<RuleSetting, 'off'> | undefined,
  { rules, advice }: LintTexts,
): Finding {
  const { property, site, message, fixes = [], severity = rule.severity } = reported;
  return {
    rule: rule.id,
    severity: severity === 'incomplete' ? severity : (setting ?? severity),
    property,
    site,
    message: message(rules, advice),
    fixes: fixes.map((fix) => fix(rules, advice)),
    helpUrl: helpUrl(rule.id),
  };
}
