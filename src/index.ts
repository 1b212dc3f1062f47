/**
 * Caseline as a library: read a form, lint it, ask what CommCare HQ does with a contact. Everything is plain data and
 * pure functions; project facts are arguments.
 */
export { type CaseState, CONTACT_PROPERTIES, type Contact, type ContactProperty } from './contact/contact.ts';
export { outcome } from './contact/outcome.ts';
export type { Outcome } from './contact/outcome-types.ts';
export type { Owner } from './contact/owner.ts';
export type { ProjectFacts } from './contact/project.ts';
export { type ApplyResult, applyEdits } from './form/apply-edits-xml.ts';
export { createFormModel } from './form/create-form-model.ts';
export type { Edit } from './form/edit.ts';
export type { FormModel } from './form/model.ts';
export { type ReadProblem, type ReadResult, readXForm } from './form/read-xform.ts';
export type { FormSource } from './form/source.ts';
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
export type { FormReport, ReportProblem } from './lint/report.ts';
export { jsonReport } from './lint/report-json.ts';
export { sarifReport } from './lint/report-sarif.ts';
export { textReport } from './lint/report-text.ts';
export type { Rule, RuleContext } from './lint/rule.ts';
export { RULES } from './lint/rules/index.ts';
