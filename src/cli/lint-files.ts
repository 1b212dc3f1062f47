import { resolve } from 'node:path';
import { createFormModel } from '../form/create-form-model.ts';
import { withHqActions } from '../form/read-hq-actions.ts';
import { readXForm } from '../form/read-xform.ts';
import { lintApp } from '../lint/engine.ts';
import { fixSafely } from '../lint/fix-safely.ts';
import type { FormReport, ReportProblem } from '../lint/report.ts';
import type { LintArguments } from './lint-arguments.ts';
import { encodeLike } from './lint-encoding.ts';
import { findFiles } from './lint-find-files.ts';
import { type Input, type InputForm, readInput } from './lint-inputs.ts';
import type { LintIo } from './lint-io.ts';
import type { LintSettings } from './lint-settings.ts';
import { writing } from './writing.ts';

/** What was found. `unwritten`: some form's safe fixes could not be put into its file. */
export interface Linted {
  readonly reports: readonly FormReport[];
  readonly problems: readonly ReportProblem[];
  /** The files that could be opened, so that all forms in them are in `reports` or in `problems`. */
  readonly read: readonly string[];
  readonly unwritten: boolean;
}

/** Lints every file that the arguments name, after fixing it where that is asked for. */
export async function lintFiles(given: LintArguments, settings: LintSettings, io: LintIo): Promise<Linted> {
  const reports: FormReport[] = [];
  const opened: string[] = [];
  let unwritten = false;
  const { files, problems } = await findFiles(given.files, given.stdinName, io.cwd);
  for (const file of files) {
    const input = await readInput(file, io.stdin, settings.actions);
    problems.push(...input.problems);
    if (!input.problems.some((problem) => problem.file === file.name)) opened.push(file.name);
    const { forms, failed } = given.fix
      ? await fixed(input, settings, io)
      : { forms: input.forms, failed: false };
    unwritten ||= failed;
    const models = forms.map(({ name, source }) => ({ name, form: createFormModel(source) }));
    const findings = lintApp(models, settings.project, settings.options);
    for (const [index, { file: formFile, name, text }] of forms.entries()) {
      const writable = input.bytes !== null;
      reports.push({ file: formFile, name, text, findings: findings[index] ?? [], writable });
    }
  }
  return { reports, problems, read: opened, unwritten };
}

/** The forms after their safe fixes, which are written into the file. */
async function fixed(
  input: Input,
  settings: LintSettings,
  io: LintIo,
): Promise<{ readonly forms: readonly InputForm[]; readonly failed: boolean }> {
  const asTheyAre = (failed: boolean) => ({ forms: input.forms, failed });
  const [form] = input.forms;
  if (!form || !input.bytes) {
    const [app] = input.forms;
    if (app) io.stderr.write(`${app.file}: forms inside an app are not changed\n`);
    return asTheyAre(false);
  }
  const again = (text: string) => {
    const read = readXForm(text);
    if (!read.ok) return null;
    return settings.actions ? withHqActions(read.source, settings.actions) : read.source;
  };
  const after = fixSafely(form.text, form.source, settings.project, settings.options, again);
  if (after.done.length === 0) return asTheyAre(false);
  const bytes = encodeLike(after.text, input.encoding, input.bytes);
  if (!bytes) {
    io.stderr.write(`${form.file}: not changed, because ${input.encoding} cannot be written\n`);
    return asTheyAre(true);
  }
  const problem = await writing(resolve(io.cwd, form.file), bytes);
  if (problem !== null) {
    io.stderr.write(`caseline lint: ${form.file}: ${problem}\n`);
    return asTheyAre(true);
  }
  io.stderr.write(`${form.file}: ${counted(after.done)}\n`);
  return { forms: [{ ...form, text: after.text, source: after.source }], failed: false };
}

/** `Use Africa/Nairobi (3 times); Save nothing for no`. */
function counted(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => (count === 1 ? title : `${title} (${count} times)`)).join('; ');
}
