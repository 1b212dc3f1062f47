import * as v from 'valibot';
import { maskedText } from '../../../contact/phone/masked-text.ts';
import type { Edit } from '../../../form/edits/edit.ts';
import type { Fix } from '../../../lint/finding.ts';
import { createNumberMask, type NumberMask } from '../../../lint/reports/mask-numbers.ts';
import { renderLines } from '../../../lint/reports/render.ts';
import type { FormReport } from '../../../lint/reports/report.ts';
import { jsonData } from '../../../lint/reports/report-json.ts';
import { findingLines, problemLines } from '../../../lint/reports/report-text.ts';
import { summary } from '../../../lint/reports/summary.ts';
import { lintGroup } from '../../lint/files.ts';
import { type InputProblem, reported } from '../../lint/input/unread.ts';
import { readRuleSettings } from '../../lint/rule-settings.ts';
import { frameEn } from '../../texts/frame/en.ts';
import { factsFor, formsFor, INPUT } from '../inputs.ts';
import { defineTool } from '../tool.ts';

export const lintForm = defineTool({
  name: 'lint_form',
  title: 'What a form gets wrong about messaging contacts',
  description:
    'Finds what a CommCare form gets wrong about messaging contacts, with the reason, what to do, and edits that mend it. A form that was saved alone may lack its case management: then the answer has the note case-mappings-unknown, and nothing was checked; give the app, or actions.',
  input: v.object({
    path: INPUT.path,
    xml: INPUT.xml,
    actions: INPUT.actions,
    project: INPUT.project,
    rules: v.optional(
      v.pipe(
        v.record(v.string(), v.picklist(['off', 'info', 'warning', 'error'])),
        v.description('Settings of rules by their ids: {"two-way-not-set": "off"}.'),
      ),
      {},
    ),
    show_numbers: INPUT.show_numbers,
  }),
  async run({ rules, project, show_numbers: show, ...wanted }, { root }) {
    const severities = readRuleSettings(Object.entries(rules).map(([id, setting]) => `${id}=${setting}`));
    if ('error' in severities) return severities;
    const facts = await factsFor(project, root);
    if ('error' in facts) return facts;
    const read = await formsFor(wanted, root);
    if ('error' in read) return read;
    const unread: InputProblem[] = [...read.value.problems];
    const forms = [...read.value.forms];
    const settings = { project: facts.value, options: { severities: severities.value } };
    const reports = lintGroup({ forms, writable: false }, settings, unread);
    const problems = unread.map((one) => reported(one, frameEn));
    const lines = [
      ...findingLines(reports, { showNumbers: show }),
      ...problemLines(problems),
      summary(reports, problems),
    ];
    const shown = show ? reports : reports.map(masked);
    return { text: renderLines(lines, false), data: jsonData(shown, problems) };
  },
});

/** The same findings without the form's numbers. */
function masked(report: FormReport): FormReport {
  const mask = createNumberMask(report.text, false);
  const findings = report.findings.map((finding) => {
    const { what, why, how } = finding.message;
    const message = { what: mask.message(what), why: mask.message(why), how: mask.message(how) };
    return { ...finding, message, fixes: finding.fixes.flatMap((fix) => maskedFix(fix, mask)) };
  });
  return { ...report, findings };
}

/** A fix that writes a number cannot be shown without it, and half a number must never get into a form. */
function maskedFix(fix: Fix, mask: NumberMask): readonly Fix[] {
  const holdsNumber = (edit: Edit): boolean => {
    const text = JSON.stringify(edit);
    return maskedText(text) !== text;
  };
  return fix.edits.some(holdsNumber) ? [] : [{ ...fix, title: mask.message(fix.title) }];
}
