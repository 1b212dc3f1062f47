import { describe, expect, it } from 'vitest';
import { printReport } from '../../../src/cli/lint/output.ts';
import { createPen } from '../../../src/cli/pen/pen.ts';
import type { Finding } from '../../../src/lint/finding.ts';
import type { FormReport, ReportProblem } from '../../../src/lint/reports/report.ts';

/** Each character that acts in a terminal, ends a line, or turns the direction of writing; and what CI servers obey. */
const ACTING = [
  ...Array.from({ length: 32 }, (_, code) => code),
  ...Array.from({ length: 33 }, (_, index) => 0x7f + index),
  ...[0x061c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
  ...[0x2066, 0x2067, 0x2068, 0x2069],
].map((code) => String.fromCodePoint(code));

const FORMATS = ['text', 'compact', 'github', 'junit', 'json', 'sarif'] as const;

/** Every text of a report, each with `bad` in it. The form's text holds it where the finding stands. */
function hostile(bad: string): { report: FormReport; problem: ReportProblem } {
  const text = `<a>\n<bind x="1${bad}2"/>\n</a>`;
  const start = text.indexOf('1');
  const finding: Finding = {
    rule: `rule${bad}id`,
    severity: 'error',
    property: 'time_zone',
    site: {
      path: `/data/pa${bad}th`,
      part: 'choice',
      choice: `choi${bad}ce`,
      write: { action: `act${bad}ion`, block: 'update', property: `prop${bad}erty` },
      range: { start, end: start + 2 + bad.length },
    },
    message: { what: `wh${bad}at`, why: `wh${bad}y`, how: `ho${bad}w` },
    fixes: [
      {
        kind: 'safe',
        title: `tit${bad}le`,
        edits: [
          { type: 'set-expression', path: `/data/ed${bad}it`, part: 'calculate', value: `val${bad}ue` },
        ],
      },
    ],
    helpUrl: `https://example.org/${bad}`,
  };
  const note = { code: 'case-mappings-unknown', message: () => `no${bad}te` } as const;
  const file = `a${bad}pp.ccz/for${bad}m.xml`;
  const report = {
    file,
    container: `a${bad}pp.ccz`,
    name: `Mod${bad}ule`,
    text,
    findings: [finding],
    notes: [note],
  };
  return { report, problem: { file: `brok${bad}en.xml`, message: `mess${bad}age`, line: 3, column: 4 } };
}

function written(format: (typeof FORMATS)[number], bad: string): string {
  const sink = {
    text: '',
    write(text: string) {
      sink.text += text;
    },
  };
  const { report, problem } = hostile(bad);
  printReport(format, [report], [problem], { showNumbers: true }, createPen(sink, false));
  return sink.text;
}

describe.each(FORMATS)('a report as %s', (format) => {
  const harmless = written(format, 'x');

  it.each(
    ACTING.map((character) => [
      `U+${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
      character,
    ]),
  )('shows %s in whatever text it stands, on as many lines', (_name, character) => {
    const text = written(format, character);
    expect(text.split('\n')).toHaveLength(harmless.split('\n').length);
    expect(text.replaceAll('\n', '')).not.toContain(character);
  });

  it.each([
    '\n::error file=a.py,line=1::forged',
    '\r##[error]forged',
    '##vso[task.logissue]x',
    "\n##teamcity[x 'y']",
  ])('gives no CI server a command: %j', (bad) => {
    for (const line of written(format, bad).split('\n')) {
      expect(line).not.toMatch(/##(?:vso|teamcity)?\[/);
      if (format !== 'github') expect(line.trimStart()).not.toMatch(/^::/);
      else expect(line).toMatch(/^(?:::(?:error|warning) file=|1 form: |$)/);
    }
  });
});

describe('an annotation of GitHub', () => {
  it('keeps its properties and its message, whatever they hold', () => {
    const lines = written('github', '::,line=9%0A').split('\n');
    const [, note = '', error = ''] = [null, ...lines];
    expect(note).toMatch(
      /^::warning file=a%3A%3A%2Cline=9%250App\.ccz,title=caseline case-mappings-unknown::/,
    );
    expect(error).toMatch(/^::error file=[^,:]*,title=[^,:]*::/);
    expect(error).toContain('%250A');
  });
});
