import { resolve } from 'node:path';
import { version } from '../../package.json' with { type: 'json' };
import type { ProjectFacts } from '../contact/project.ts';
import { createFormModel } from '../form/create-form-model.ts';
import { lint } from '../lint/engine.ts';
import type { FormReport, ReportProblem } from '../lint/report.ts';
import { jsonReport } from '../lint/report-json.ts';
import { sarifReport } from '../lint/report-sarif.ts';
import { textReport } from '../lint/report-text.ts';
import { RULES } from '../lint/rules/index.ts';
import { LINT_USAGE, type LintArguments, readLintArguments } from './lint-arguments.ts';
import { findFiles, readForms } from './lint-inputs.ts';
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
  if (given.help) {
    io.stdout.write(LINT_USAGE);
    return CLEAN;
  }
  const facts = await factsOf(given, io);
  if ('error' in facts) {
    io.stderr.write(`caseline lint: ${facts.error}\n`);
    return UNUSABLE;
  }
  const { reports, problems } = await lintFiles(given, facts.project, io);
  io.stdout.write(write(given, reports, problems, io));
  for (const { file, line, column, message } of problems) {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
    io.stderr.write(`caseline lint: ${place}: ${message}\n`);
  }
  if (problems.length > 0) return UNUSABLE;
  const errors = reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return errors ? FOUND_ERRORS : CLEAN;
}

async function factsOf(
  { project }: LintArguments,
  { cwd }: LintIo,
): Promise<{ readonly project: ProjectFacts } | { readonly error: string }> {
  return project === undefined ? { project: {} } : await readProjectFile(resolve(cwd, project));
}

async function lintFiles(given: LintArguments, project: ProjectFacts, io: LintIo) {
  const reports: FormReport[] = [];
  const { files, problems } = await findFiles(given.files, io.cwd);
  for (const file of files) {
    for (const form of await readForms(file, io.cwd)) {
      if ('message' in form) problems.push(form);
      else {
        const findings = lint(createFormModel(form.source), project, { severities: given.severities });
        reports.push({ file: form.file, text: form.text, findings });
      }
    }
  }
  return { reports, problems };
}

function write(
  { format }: LintArguments,
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
