import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createFormModel } from '../form/create-form-model.ts';
import { withHqActions } from '../form/read-hq-actions.ts';
import { readXForm } from '../form/read-xform.ts';
import { lintApp } from '../lint/engine.ts';
import { fixSafely } from '../lint/fix-safely.ts';
import type { FormReport, ReportProblem } from '../lint/report.ts';
import type { LintArguments } from './lint-arguments.ts';
import { encodeLike } from './lint-encoding.ts';
import { findFiles, type Input, type InputForm, readInput } from './lint-inputs.ts';
import type { LintIo } from './lint-io.ts';
import type { LintSettings } from './lint-settings.ts';

/** Lints every file that the arguments name, after fixing it where that is asked for. */
export async function lintFiles(
  given: LintArguments,
  settings: LintSettings,
  io: LintIo,
): Promise<{ reports: readonly FormReport[]; problems: readonly ReportProblem[] }> {
  const reports: FormReport[] = [];
  const { files, problems } = await findFiles(given.files, io.cwd);
  for (const file of files) {
    const input = await readInput(file, io.cwd, settings.actions);
    problems.push(...input.problems);
    const forms = given.fix ? await fixed(input, settings, io) : input.forms;
    const models = forms.map(({ name, source }) => ({ name, form: createFormModel(source) }));
    const findings = lintApp(models, settings.project, settings.options);
    for (const [index, { file: formFile, name, text }] of forms.entries()) {
      reports.push({ file: formFile, name, text, findings: findings[index] ?? [] });
    }
  }
  return { reports, problems };
}

/** The forms after their safe fixes, which are written into the file. */
async function fixed(input: Input, settings: LintSettings, io: LintIo): Promise<readonly InputForm[]> {
  const [form] = input.forms;
  if (!form || !input.bytes) {
    const [app] = input.forms;
    if (app) io.stderr.write(`${app.file}: forms inside an app are not changed\n`);
    return input.forms;
  }
  const again = (text: string) => {
    const read = readXForm(text);
    if (!read.ok) return null;
    return settings.actions ? withHqActions(read.source, settings.actions) : read.source;
  };
  const after = fixSafely(form.text, form.source, settings.project, settings.options, again);
  if (after.done.length === 0) return input.forms;
  const bytes = encodeLike(after.text, input.encoding, input.bytes);
  if (!bytes) {
    io.stderr.write(`${form.file}: not changed, because ${input.encoding} cannot be written\n`);
    return input.forms;
  }
  try {
    await writeFile(resolve(io.cwd, form.file), bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    io.stderr.write(`${form.file}: cannot be written${code}\n`);
    return input.forms;
  }
  io.stderr.write(`${form.file}: ${after.done.join('; ')}\n`);
  return [{ ...form, text: after.text, source: after.source }];
}
