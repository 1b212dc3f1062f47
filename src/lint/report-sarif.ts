import { type Finding, findingKey, type Severity } from './finding.ts';
import { helpUrl } from './help.ts';
import { type FormReport, type ReportProblem, regionFinder } from './report.ts';
import type { Rule } from './rule.ts';

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
export function sarifReport(
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  rules: readonly Rule[],
  version: string,
): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = reports.flatMap(({ file, text, findings }) => {
    const regionOf = regionFinder(text);
    return findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: indexes.get(finding.rule) ?? -1,
      ...LEVELS[finding.severity],
      message: { text: messageText(finding) },
      locations: [{ ...location(file, regionOf(finding)), ...logical(finding) }],
      partialFingerprints: { 'caselineFinding/v1': findingKey(finding) },
    }));
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Caseline',
            version,
            informationUri: 'https://github.com/caseline/caseline',
            rules: rules.map(({ id, summary, severity }) => ({
              id,
              shortDescription: { text: summary },
              helpUri: helpUrl(id),
              defaultConfiguration: { level: LEVELS[severity].level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: problems.map(({ file, message, line, column }) => ({
              level: 'error',
              message: { text: message },
              locations: [
                location(
                  file,
                  line === undefined
                    ? null
                    : { line, column: column ?? 1, endLine: line, endColumn: column ?? 1 },
                ),
              ],
            })),
          },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function messageText({ message }: Finding): string {
  return `${message.what} ${message.why} ${message.how}`;
}

function location(file: string, region: ReturnType<ReturnType<typeof regionFinder>>) {
  return {
    physicalLocation: {
      artifactLocation: {
        uri: encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F'),
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

function logical({ site }: Finding) {
  return site.path === null ? {} : { logicalLocations: [{ fullyQualifiedName: site.path }] };
}
