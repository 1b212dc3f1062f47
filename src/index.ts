/**
 * Caseline as a library: read a form, lint it, ask what CommCare HQ does with a contact. Everything is plain data and
 * pure functions; project facts are arguments.
 */
export { type CaseState, CONTACT_PROPERTIES, type Contact, type ContactProperty } from './contact/contact.ts';
export { type Outcome, outcome } from './contact/outcome/outcome.ts';
export type { ProjectFacts } from './contact/project.ts';
export type { Owner } from './contact/two-way/owner.ts';
export type { Verdict } from './contact/verdict/types.ts';
export type { Tone, VerdictLine } from './contact/verdict/verdict-line.ts';
export { createFormModel } from './form/create-form-model.ts';
export { applyEdits, type XmlEditResult } from './form/edits/apply-edits-xml.ts';
export type { Edit } from './form/edits/edit.ts';
export type { FormModel } from './form/model.ts';
export type { FormSource } from './form/source.ts';
export { type ReadProblem, type ReadResult, readXForm } from './form/xform/read-xform.ts';
export { type AppForm, type LintOptions, lint, lintApp, type RuleSetting } from './lint/engine.ts';
export {
  type Finding,
  type Fix,
  findingKey,
  type Message,
  type Severity,
  type Site,
} from './lint/finding.ts';
export { type FixedForm, fixSafely } from './lint/fix-safely.ts';
export type { FormReport, ReportProblem } from './lint/reports/report.ts';
export { jsonReport } from './lint/reports/report-json.ts';
export { sarifReport } from './lint/reports/report-sarif.ts';
export { textReport } from './lint/reports/report-text.ts';
export type { Rule, RuleContext } from './lint/rule.ts';
export { RULES } from './lint/rules/index.ts';
