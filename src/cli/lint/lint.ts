import type { Severity } from '../../lint/finding.ts';
import type { Line } from '../../lint/reports/line.ts';
import { type FormReport, placeText, type ReportProblem } from '../../lint/reports/report.ts';
import { type Ended, refused } from '../command/command.ts';
import type { CommandIo } from '../command/io.ts';
import { loadFrame, loadTexts } from '../language.ts';
import type { Read } from '../read-file.ts';
import type { CliTexts } from '../texts/en.ts';
import type { FrameTexts } from '../texts/frame/en.ts';
import { withoutKnown, writeBaseline } from './baseline.ts';
import { lintFiles } from './files.ts';
import { type InputProblem, reported } from './input/unread.ts';
import type { Linted } from './linted.ts';
import type { Format, LintGiven, LintOptions } from './options.ts';
import { printReport, printRules } from './output.ts';
import { type LintSettings, readSettings } from './settings.ts';
import { fromWorkspace } from './workspace.ts';
import { printConfig, writeConfig } from './write-config.ts';

const CLEAN = 0;
const FOUND_ERRORS = 1;
const UNUSABLE = 2;

/** What `caseline lint` does, after its arguments were found right. */
export async function runLint(given: LintGiven, io: CommandIo): Promise<Ended> {
  const { options } = given;
  const texts = await loadTexts(options.language, io.env);
  if (options['list-rules']) {
    printRules(options.format, io.out, texts.summaries);
    return CLEAN;
  }
  const read = await readSettings(options, io.cwd);
  if ('error' in read) return refused(read.error);
  const settings = inLanguage(read.value, texts);
  if (options.init) return await writeConfig(settings, io, texts.frame);
  if (options['print-config']) {
    printConfig(settings, io);
    return CLEAN;
  }
  const linted = await lintFiles(given, settings, io, texts.frame);
  if ('error' in linted) return refused(linted.error);
  const found = linted.value;
  const fresh = await withoutBaseline(options['update-baseline'], settings, found, io.cwd, texts.frame);
  if ('error' in fresh) return refused(fresh.error);
  const { reports, remarks } = fresh.value;
  io.err.print(...remarks);
  await print(options, reports, found.problems, texts, io);
  if (found.problems.length > 0 || found.unwritten) return UNUSABLE;
  if (options.strict && reports.some(({ notes = [] }) => notes.length > 0)) return UNUSABLE;
  if (count(reports, 'error') > 0) return FOUND_ERRORS;
  const most = options['max-warnings'];
  const warnings = count(reports, 'warning');
  if (most === undefined || warnings <= most) return CLEAN;
  return refused(texts.frame.lint.moreWarnings(warnings, most), FOUND_ERRORS);
}

function inLanguage(settings: LintSettings, { rules, contact }: CliTexts): LintSettings {
  return { ...settings, options: { ...settings.options, texts: { rules, advice: contact.advice } } };
}

function count(reports: readonly FormReport[], severity: Severity): number {
  return reports.reduce(
    (sum, { findings }) => sum + findings.filter((one) => one.severity === severity).length,
    0,
  );
}

function onlyErrors(report: FormReport): FormReport {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  return { ...report, findings: errors, leftOut: report.findings.length - errors.length };
}

async function print(
  options: LintOptions,
  reports: readonly FormReport[],
  unread: readonly InputProblem[],
  texts: CliTexts,
  io: CommandIo,
): Promise<void> {
  const { format, quiet } = options;
  const shown = quiet ? reports.map(onlyErrors) : reports;
  const say = FOR_PROGRAMS.has(format) ? await loadFrame('en', io.env) : texts.frame;
  const problems = unread.map((one) => reported(one, say));
  const showNumbers = options['show-numbers'] || io.out.isTerminal;
  const workspace = format === 'github' ? io.env.GITHUB_WORKSPACE : undefined;
  printReport(
    format,
    fromWorkspace(shown, io.cwd, workspace),
    fromWorkspace(problems, io.cwd, workspace),
    { showNumbers, texts: texts.report },
    io.out,
    texts.summaries,
  );
  sayProblems(
    format,
    unread.map((one) => reported(one, texts.frame)),
    io,
  );
}

/** Reports that are a log themselves and name in it what could not be checked. */
const IN_THE_LOG: ReadonlySet<Format> = new Set(['compact', 'github']);
/** Reports that programs read: why a file cannot be read stands there in English. */
const FOR_PROGRAMS: ReadonlySet<Format> = new Set(['json', 'sarif', 'junit']);

/**
 * What could not be checked, once for each reader: a report for programs holds it, so that it is said here only when
 * the report goes into a file or a pipe, and nobody sees it.
 */
function sayProblems(format: Format, problems: readonly ReportProblem[], io: CommandIo): void {
  if (IN_THE_LOG.has(format) || (format !== 'text' && io.out.isTerminal)) return;
  io.err.print(
    ...problems.map((problem) => `caseline lint: ${placeText(problem.file, problem)}: ${problem.message}`),
  );
}

interface Fresh {
  readonly reports: readonly FormReport[];
  readonly remarks: readonly Line[];
}

/** The reports without what the baseline knows, or the baseline written anew. */
async function withoutBaseline(
  update: boolean,
  { baseline, baselineFile }: LintSettings,
  found: Linted,
  cwd: string,
  { lint: say }: FrameTexts,
): Promise<Read<Fresh>> {
  if (!baseline || baselineFile === undefined) return { value: { reports: found.reports, remarks: [] } };
  if (!update) {
    const { reports, gone } = withoutKnown(found.reports, baseline);
    const fresh = reports.reduce((sum, { findings }) => sum + findings.length, 0);
    const remarks = [
      ...(gone > 0 ? [say.gone(gone)] : []),
      ...(fresh > 0 ? [say.fresh(fresh, baselineFile)] : []),
    ];
    return { value: { reports, remarks } };
  }
  const written = await writeBaseline(baselineFile, cwd, baseline, found);
  if ('error' in written) return written;
  const { count, gone } = written.value;
  const remarks = [
    ...gone.map((name) => `${baselineFile}: ${say.formGone(name)}`),
    `${baselineFile}: ${say.known(count)}`,
  ];
  return { value: { reports: found.reports.map((one) => ({ ...one, findings: [] })), remarks } };
}
