import { type Finding, findingKey, type Severity } from '../finding.ts';
import { helpUrl } from '../help.ts';
import type { Rule } from '../rule.ts';
import { type ReportTexts, reportEn } from '../texts/report/en.ts';
import { type RuleSummaries, ruleSummariesEn, summaryOf } from '../texts/summaries/en.ts';
import { createPlaces, type FormReport, type Region, type ReportProblem } from './report.ts';
import { visibleJson } from './visible.ts';

/** SARIF's words: `incomplete` is an open question, and only failures have a level. */
const LEVELS: Readonly<
  Record<Severity, { kind: 'fail' | 'open'; level: 'error' | 'warning' | 'note' | 'none' }>
> = {
  error: { kind: 'fail', level: 'error' },
  warning: { kind: 'fail', level: 'warning' },
  info: { kind: 'fail', level: 'note' },
  incomplete: { kind: 'open', level: 'none' },
};

/** SARIF 2.1.0, which code hosts and editors read. */
export function sarifData(
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  rules: readonly Rule[],
  version: string,
  summaries: RuleSummaries = ruleSummariesEn,
  texts: ReportTexts = reportEn,
): object {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = reports.flatMap(({ file, text, findings }) => {
    const places = createPlaces(text);
    return findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: indexes.get(finding.rule) ?? -1,
      ...LEVELS[finding.severity],
      message: { text: messageText(finding) },
      locations: [{ ...location(file, places.regionOf(finding)), ...logical(finding) }],
      partialFingerprints: { 'caselineFinding/v1': findingKey(finding) },
    }));
  });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Caseline',
            version,
            informationUri: 'https://github.com/caseline/caseline',
            rules: rules.map(({ id, severity }) => ({
              id,
              shortDescription: { text: summaryOf(id, summaries) },
              helpUri: helpUrl(id),
              defaultConfiguration: { level: LEVELS[severity].level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: [
              ...problems.map(ofProblem),
              ...reports.flatMap((report) => ofNotes(report, texts)),
            ],
          },
        ],
        results,
      },
    ],
  };
}

/** The same as text. */
export function sarifReport(...given: Parameters<typeof sarifData>): string {
  return `${visibleJson(JSON.stringify(sarifData(...given), null, 2))}\n`;
}

function ofProblem({ file, message, line, column = 1 }: ReportProblem) {
  const region = line === undefined ? null : { line, column, endLine: line, endColumn: column };
  return { level: 'error', message: { text: message }, locations: [location(file, region)] };
}

function ofNotes({ file, notes = [] }: FormReport, texts: ReportTexts) {
  return notes.map(({ code, message }) => ({
    descriptor: { id: code },
    level: 'note',
    message: { text: message(texts) },
    locations: [location(file, null)],
  }));
}

function messageText({ message }: Finding): string {
  return `${message.what} ${message.why} ${message.how}`;
}

function location(file: string, region: Region | null) {
  return {
    physicalLocation: {
      artifactLocation: {
        uri: encodeURI(wellFormed(file.replaceAll('\\', '/')))
          .replaceAll('#', '%23')
          .replaceAll('?', '%3F'),
      },
      ...(region && {
        region: {
          startLine: region.line,
          startColumn: region.column,
          endLine: region.endLine,
          endColumn: region.endColumn,
        },
      }),
    },
  };
}

/** Half a surrogate pair, as an app's JSON can hold, has no place in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function logical({ site }: Finding) {
  return site.path === null ? {} : { logicalLocations: [{ fullyQualifiedName: site.path }] };
}
