import type { Finding } from '../finding.ts';
import { type ReportTexts, reportEn } from '../texts/report/en.ts';
import type { Line } from './line.ts';
import { createNumberMask, type NumberMask } from './mask-numbers.ts';
import {
  createPlaces,
  type FormReport,
  type Places,
  placeText,
  type ReportOptions,
  type ReportProblem,
} from './report.ts';
import { visible } from './visible.ts';

/**
 * JUnit's XML, which CI servers show as tests: a suite for each form, a test for each finding. Only errors fail, as
 * they alone make the command end with 1; what else was found is in the test's output. A form without findings is one
 * test that passes, one that cannot be read a test with an error.
 */
export function junitLines(
  reports: readonly FormReport[],
  problems: readonly ReportProblem[],
  options: ReportOptions,
): readonly Line[] {
  const suites = [...reports.map((report) => formSuite(report, options)), ...problems.map(problemSuite)];
  const total = (key: 'tests' | 'failures' | 'errors') => suites.reduce((sum, suite) => sum + suite[key], 0);
  const counts = { tests: total('tests'), failures: total('failures'), errors: total('errors') };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${attributes({ name: 'caseline', ...counts })}>`,
    ...suites.flatMap(({ name, tests, failures, errors, cases }) => [
      `  <testsuite ${attributes({ name, tests, failures, errors })}>`,
      ...cases.flat(),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ];
}

interface Suite {
  readonly name: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  /** The lines of each test. */
  readonly cases: readonly (readonly string[])[];
}

function formSuite(
  { file, text, findings, notes = [] }: FormReport,
  { showNumbers, texts = reportEn }: ReportOptions,
): Suite {
  const places = createPlaces(text);
  const mask = createNumberMask(text, showNumbers);
  const cases = [
    ...notes.map(({ code, message }) => testCase(code, file, tag('skipped', { message: message(texts) }))),
    ...findings.map((finding) => findingCase(file, finding, places, { mask, texts })),
  ];
  if (cases.length === 0) cases.push(testCase('caseline', file, null));
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  return { name: file, tests: cases.length, failures, errors: 0, cases };
}

function findingCase(
  file: string,
  finding: Finding,
  places: Places,
  { mask, texts }: { readonly mask: NumberMask; readonly texts: ReportTexts },
): readonly string[] {
  const { rule, severity, site, message, helpUrl } = finding;
  const place = placeText(file, places.regionOf(finding));
  const what = mask.message(message.what);
  const body = escaped(
    `${severity} ${rule} at ${place}${site.path === null ? '' : ` (${site.path})`}. ${what} ${texts.why}: ${mask.message(message.why)} ${texts.how}: ${mask.message(message.how)} ${helpUrl}`,
  );
  const result =
    severity === 'error'
      ? `      <failure ${attributes({ type: rule, message: what })}>${body}</failure>`
      : `      <system-out>${body}</system-out>`;
  return testCase(`${rule} ${site.path ?? ''}`.trimEnd(), file, result);
}

function problemSuite(problem: ReportProblem): Suite {
  const { file, message } = problem;
  const place = placeText(file, problem);
  const result = tag('error', { type: 'cannot-be-checked', message: `${place}: ${message}` });
  return { name: file, tests: 1, failures: 0, errors: 1, cases: [testCase('can be checked', file, result)] };
}

function testCase(name: string, classname: string, result: string | null): readonly string[] {
  const start = `    <testcase ${attributes({ name, classname })}`;
  return result === null ? [`${start}/>`] : [`${start}>`, result, '    </testcase>'];
}

function tag(name: string, values: Readonly<Record<string, string>>): string {
  return `      <${name} ${attributes(values)}/>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '#': '&#35;',
};

/** XML's own signs, and what XML 1.0 has no place for: controls (written out), halves of pairs, non-characters. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[&<>"]|#(?=#)/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd');
}
