import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { version } from '../../package.json' with { type: 'json' };
import type { ProjectFacts } from '../contact/project.ts';
import { createFormModel } from '../form/create-form-model.ts';
import { type HqActions, withHqActions } from '../form/read-hq-actions.ts';
import { readXForm } from '../form/read-xform.ts';
import { type LintOptions, lintApp } from '../lint/engine.ts';
import { fixSafely } from '../lint/fix-safely.ts';
import { helpUrl } from '../lint/help.ts';
import type { FormReport, ReportProblem } from '../lint/report.ts';
import { jsonReport } from '../lint/report-json.ts';
import { sarifReport } from '../lint/report-sarif.ts';
import { textReport } from '../lint/report-text.ts';
import { RULES } from '../lint/rules/index.ts';
import { type Format, LINT_USAGE, type LintArguments, readLintArguments } from './lint-arguments.ts';
import { type Baseline, readBaseline, withoutKnown, writeBaseline } from './lint-baseline.ts';
import { type Read, readActions, readConfig } from './lint-config.ts';
import { encodeLike } from './lint-encoding.ts';
import { findFiles, type Input, type InputForm, readInput } from './lint-inputs.ts';
import { readProjectFile } from './project-file.ts';

/** What the command reads and writes; the process's own in use, a test's in tests. */
export interface LintIo {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown };
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

const CLEAN = 0;
const FOUND_ERRORS = 1;
const UNUSABLE = 2;

/**
 * `caseline lint`. Resolves with the exit status: 0 nothing worse than warnings, 1 findings of severity error, 2 an
 * input that cannot be used (the others are still linted and reported).
 */
export async function runLint(args: readonly string[], io: LintIo): Promise<number> {
  const given = readLintArguments(args);
  if ('error' in given) {
    io.stderr.write(`caseline lint: ${given.error}\n\n${LINT_USAGE}`);
    return UNUSABLE;
  }
  if (given.help || given.listRules) {
    io.stdout.write(given.help ? LINT_USAGE : ruleList(given.format));
    return CLEAN;
  }
  const read = await readSettings(given, io.cwd);
  if ('error' in read) {
    io.stderr.write(`caseline lint: ${read.error}\n`);
    return UNUSABLE;
  }
  return await report(given, read.value, io);
}

/** All that is read before the first form. */
interface Settings {
  readonly project: ProjectFacts;
  readonly actions: HqActions | null;
  readonly options: LintOptions;
  readonly baseline: Baseline | null;
  /** Where `--update-baseline` writes. */
  readonly baselineFile: string | undefined;
}

async function readSettings(given: LintArguments, cwd: string): Promise<Read<Settings>> {
  const config = await readConfig(given.config, cwd);
  if ('error' in config) return config;
  const facts =
    given.project === undefined
      ? { project: config.value.project ?? {} }
      : await readProjectFile(resolve(cwd, given.project));
  if ('error' in facts) return { error: facts.error };
  const actions = given.actions === undefined ? { value: null } : await readActions(given.actions, cwd);
  if ('error' in actions) return actions;
  const baselineFile = given.baseline ?? config.value.baseline;
  if (given.updateBaseline && baselineFile === undefined)
    return { error: '--update-baseline needs --baseline FILE' };
  const reads = baselineFile !== undefined && !given.updateBaseline;
  const baseline = reads ? await readBaseline(baselineFile, cwd) : { value: null };
  if ('error' in baseline) return baseline;
  const options = { severities: { ...config.value.rules, ...given.severities } };
  return {
    value: {
      project: facts.project,
      actions: actions.value,
      options,
      baseline: baseline.value,
      baselineFile,
    },
  };
}

async function report(given: LintArguments, settings: Settings, io: LintIo): Promise<number> {
  const found = await lintFiles(given, settings, io);
  const { problems } = found;
  let { reports } = found;
  if (given.updateBaseline && settings.baselineFile !== undefined) {
    const count = await writeBaseline(settings.baselineFile, io.cwd, reports);
    io.stderr.write(`${settings.baselineFile}: ${count} findings are known from now on\n`);
    reports = reports.map((one) => ({ ...one, findings: [] }));
  } else if (settings.baseline) {
    const fresh = withoutKnown(reports, settings.baseline);
    reports = fresh.reports;
    if (fresh.gone > 0) {
      io.stderr.write(`${fresh.gone} findings of the baseline are gone; --update-baseline forgets them\n`);
    }
  }
  io.stdout.write(write(given.format, reports, problems, io));
  for (const { file, line, column, message } of problems) {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
    io.stderr.write(`caseline lint: ${place}: ${message}\n`);
  }
  if (problems.length > 0) return UNUSABLE;
  const errors = reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return errors ? FOUND_ERRORS : CLEAN;
}

async function lintFiles(
  given: LintArguments,
  settings: Settings,
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
    reports.push(
      ...forms.map(({ text, ...form }, index) => ({
        file: form.file,
        text,
        findings: findings[index] ?? [],
      })),
    );
  }
  return { reports, problems };
}

/** The forms after their safe fixes, which are written into the file. */
async function fixed(input: Input, settings: Settings, io: LintIo): Promise<readonly InputForm[]> {
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

function write(
  format: Format,
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  io: LintIo,
): string {
  switch (format) {
    case 'json':
      return jsonReport(reports, problems);
    case 'sarif':
      return sarifReport(reports, problems, RULES, version);
    case 'text':
      return textReport(reports, problems, io.stdout.isTTY === true && !io.env?.NO_COLOR);
  }
}

function ruleList(format: Format): string {
  if (format !== 'text') {
    const rules = RULES.map(({ id, severity, properties, summary }) => ({
      ...{ id, severity, properties, summary },
      helpUrl: helpUrl(id),
    }));
    return `${JSON.stringify({ rules }, null, 2)}\n`;
  }
  const width = Math.max(...RULES.map(({ id }) => id.length));
  return RULES.map(
    ({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`,
  ).join('');
}
