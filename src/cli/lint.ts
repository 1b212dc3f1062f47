import { LINT_USAGE, type LintArguments, readLintArguments } from './lint-arguments.ts';
import { withoutKnown, writeBaseline } from './lint-baseline.ts';
import { lintFiles } from './lint-files.ts';
import type { LintIo } from './lint-io.ts';
import { formatReport, ruleList } from './lint-output.ts';
import { type LintSettings, readSettings } from './lint-settings.ts';

const CLEAN = 0;
const FOUND_ERRORS = 1;
const UNUSABLE = 2;

/**
 * `caseline lint`. Resolves with the exit status: 0 nothing worse than warnings, 1 findings of severity error, 2 an
 * input that cannot be used (the others are still linted and reported) or a file that cannot be written.
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

async function report(given: LintArguments, settings: LintSettings, io: LintIo): Promise<number> {
  const found = await lintFiles(given, settings, io);
  const { problems, unwritten } = found;
  let { reports } = found;
  if (given.updateBaseline && settings.baselineFile !== undefined && settings.baseline) {
    const written = await writeBaseline(settings.baselineFile, io.cwd, settings.baseline, found);
    if ('error' in written) {
      io.stderr.write(`caseline lint: ${written.error}\n`);
      return UNUSABLE;
    }
    const { count, gone } = written.value;
    for (const name of gone) io.stderr.write(`${settings.baselineFile}: ${name} is gone and taken out\n`);
    io.stderr.write(`${settings.baselineFile}: ${findings(count)} known from now on\n`);
    reports = reports.map((one) => ({ ...one, findings: [] }));
  } else if (settings.baseline) {
    const fresh = withoutKnown(reports, settings.baseline);
    reports = fresh.reports;
    if (fresh.gone > 0) {
      io.stderr.write(`${findings(fresh.gone)} gone from the forms; --update-baseline takes them out\n`);
    }
  }
  io.stdout.write(formatReport(given.format, reports, problems, io));
  for (const { file, line, column, message } of problems) {
    const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
    io.stderr.write(`caseline lint: ${place}: ${message}\n`);
  }
  if (problems.length > 0 || unwritten) return UNUSABLE;
  const errors = reports.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return errors ? FOUND_ERRORS : CLEAN;
}

function findings(count: number): string {
  return count === 1 ? '1 finding is' : `${count} findings are`;
}
