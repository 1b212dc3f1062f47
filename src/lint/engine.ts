import type { ProjectFacts } from '../contact/project.ts';
import type { FormModel } from '../form/model.ts';
import type { Finding } from './finding.ts';
import { helpUrl } from './help.ts';
import { inDocumentOrder } from './order.ts';
import type { Rule } from './rule.ts';
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

/**
 * Findings of all rules on one form, in the order of the form. Unknown facts of the project make findings
 * `incomplete`, never silent. Work grows with the writes and what they refer to, not with the form.
 */
export function lint(form: FormModel, project: ProjectFacts, options: LintOptions = {}): Finding[] {
  const findings: Finding[] = [];
  for (const rule of options.rules ?? RULES) {
    const setting = options.severities?.[rule.id];
    if (setting === 'off') continue;
    const own: Finding[] = [];
    try {
      rule.check({
        form,
        project,
        report({ property, site, message, fixes = [], severity = rule.severity }) {
          own.push({
            rule: rule.id,
            severity: severity === 'incomplete' ? severity : (setting ?? severity),
            property,
            site,
            message,
            fixes,
            helpUrl: helpUrl(rule.id),
          });
        },
      });
    } catch (error) {
      if (!options.onRuleError) throw error;
      options.onRuleError(rule, error);
      continue;
    }
    findings.push(...own);
  }
  return inDocumentOrder(findings, form);
}
