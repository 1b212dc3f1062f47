import type { ProjectFacts } from '../contact/project.ts';
import type { FormModel } from '../form/model.ts';
import type { Finding } from './finding.ts';
import { helpUrl } from './help.ts';
import { inDocumentOrder } from './order.ts';
import type { Rule, RuleContext } from './rule.ts';
import { RULES } from './rules/index.ts';

/** What a person may set for a rule. `incomplete` findings keep their severity unless the rule is off. */
export type RuleSetting = 'off' | 'info' | 'warning' | 'error';

export interface LintOptions {
  readonly rules?: readonly Rule[] | undefined;
  /** By rule id. */
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
  return lintApp([{ form, name: form.source.title }], project, options)[0] ?? [];
}

/** Findings for each form of an app, also those that only show when its forms are compared. */
export function lintApp(
  forms: readonly AppForm[],
  project: ProjectFacts,
  options: LintOptions = {},
): Finding[][] {
  const findings: Finding[][] = forms.map(() => []);
  for (const rule of options.rules ?? RULES) {
    const setting = options.severities?.[rule.id];
    if (setting === 'off') continue;
    const own: Finding[][] = forms.map(() => []);
    const contexts = forms.map(({ form, name }, index) => ({
      form,
      name,
      project,
      report: (reported: Reported) => own[index]?.push(toFinding(rule, reported, setting)),
    }));
    try {
      for (const context of contexts) rule.check(context);
      if (forms.length > 1) rule.checkApp?.(contexts);
    } catch (error) {
      if (!options.onRuleError) throw error;
      options.onRuleError(rule, error);
      continue;
    }
    for (const [index, found] of own.entries()) findings[index]?.push(...found);
  }
  return forms.map(({ form }, index) => inDocumentOrder(findings[index] ?? [], form));
}

type Reported = Parameters<RuleContext['report']>[0];

function toFinding(
  rule: Rule,
  reported: Reported,
  setting: Exclude<RuleSetting, 'off'> | undefined,
): Finding {
  const { property, site, message, fixes = [], severity = rule.severity } = reported;
  return {
    rule: rule.id,
    severity: severity === 'incomplete' ? severity : (setting ?? severity),
    property,
    site,
    message,
    fixes,
    helpUrl: helpUrl(rule.id),
  };
}
