import { describe, expect, it } from 'vitest';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { lint } from '../../src/lint/engine.ts';
import type { FormReport } from '../../src/lint/reports/report.ts';
import { jsonReport } from '../../src/lint/reports/report-json.ts';
import { sarifReport } from '../../src/lint/reports/report-sarif.ts';
import { textReport } from '../../src/lint/reports/report-text.ts';
import { RULES } from '../../src/lint/rules/index.ts';
import { sketch } from './support/form.ts';

/** Tabs, Windows line ends, a character reference in the attribute, and a bind that is longer than a screen. */
const TEXT = [
  '<h:html xmlns:h="http://www.w3.org/1999/xhtml" xmlns="http://www.w3.org/2002/xforms"><h:head><model><instance>',
  '<data xmlns="x"><a/><save><case xmlns="http://commcarehq.org/case/transaction/v2" case_id="1"><update><time_zone/><language_code/></update></case></save></data>',
  '</instance>',
  `\t\t<bind ${Array.from({ length: 40 }, (_, i) => `a${i}="y" `).join('')}nodeset="/data/save/case/update/time_zone" calculate="if(1 = 1, 'IST', '')"/>`,
  `\t<bind nodeset="/data/save/case/update/language_code" calculate="if(1 &lt; 2, 'Klingon', '')"/>`,
  '</model></h:head><h:body><input ref="/data/a"/></h:body></h:html>',
].join('\r\n');

function reportOf(text: string): FormReport {
  const read = readXForm(text);
  if (!read.ok) throw new Error(read.problem.message);
  return { file: 'a form.xml', text, findings: lint(createFormModel(read.source), {}) };
}

const REPORT = reportOf(TEXT);

describe('the report for people', () => {
  it('underlines exactly the wrong text, however long the line is', () => {
    const lines = textReport([REPORT], [], false).split('\n');
    const marks = lines.findIndex((line) => /\| +\^+$/.test(line));
    const at = lines[marks]?.indexOf('^') ?? 0;
    const length = lines[marks]?.trimEnd().length ?? 0;
    expect(lines[marks - 1]?.slice(at, length)).toBe("'IST'");
    expect(Math.max(...lines.filter((line) => line.includes(' | ')).map((line) => line.length))).toBeLessThan(
      120,
    );
    expect(lines[0]).toMatch(
      /^a form\.xml:4:\d+ error time-zone-unknown \/data\/save\/case\/update\/time_zone$/,
    );
  });

  it('has no control characters without colour, and colours with it', () => {
    const plain = textReport([REPORT], [], false);
    expect(plain).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    const coloured = textReport([REPORT], [], true);
    expect(coloured).toContain('\u001b[31merror\u001b[0m');
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain);
  });

  it('tells one wrong value once, however many cases get it', () => {
    const { form, project } = sketch(`
      hidden tz = 'IST'
      create one
        time_zone = #form/tz
      create two
        time_zone = #form/tz
      create three
        time_zone = #form/tz
      create four
        time_zone = 'EAT'`);
    const text = textReport([{ ...REPORT, text: '', findings: lint(form, project) }], [], false);
    expect(text.match(/the time zone `IST`/g)).toHaveLength(1);
    expect(text).toContain('Also: 2 more places in the form save this value.');
    expect(text.match(/Also:/g)).toHaveLength(1);
    expect(text).toContain('the time zone `EAT`');
    expect(text).toContain('1 form: 4 errors');
  });

  it('says what was looked at when there is nothing to say', () => {
    expect(textReport([{ ...REPORT, findings: [] }], [], false)).toBe('1 form: nothing found\n');
  });

  it('counts, and names what could not be checked', () => {
    const text = textReport([REPORT], [{ file: 'b.xml', message: 'no form', line: 3, column: 4 }], false);
    expect(text).toContain('b.xml:3:4 cannot be checked: no form');
    expect(text).toMatch(/1 form: 2 errors; 1 input could not be checked\n$/);
  });

  it('does without a place in the file', () => {
    const { form } = sketch("hidden tz = 'IST'\nmap time_zone <- tz");
    const text = textReport([{ file: 'page', text: '', findings: lint(form, {}) }], [], false);
    expect(text).toContain('page error time-zone-unknown /data/tz');
  });
});

describe('the report for programs', () => {
  it('gives lines and columns of the file, also behind Windows line ends and character references', () => {
    const report = JSON.parse(jsonReport([REPORT], []));
    const places = report.files[0].findings.map(
      ({ line, column, endColumn }: { line: number; column: number; endColumn: number }) =>
        TEXT.split('\r\n')[line - 1]?.slice(column - 1, endColumn - 1),
    );
    // With a character reference in it, the whole attribute is the best that can be said.
    expect(places).toEqual(["'IST'", "if(1 &lt; 2, 'Klingon', '')"]);
  });

  it('leaves problems out when there are none', () => {
    expect(Object.keys(JSON.parse(jsonReport([], [])))).toEqual(['files']);
  });
});

describe('SARIF', () => {
  const log = JSON.parse(sarifReport([REPORT], [{ file: 'b.xml', message: 'no form' }], RULES, '1.2.3'));
  const [run] = log.runs;

  it('describes every rule once', () => {
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    expect(run.tool.driver.version).toBe('1.2.3');
  });

  it('escapes what a URI cannot hold', () => {
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20form.xml');
  });

  it('says that the run did not succeed when an input failed', () => {
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('no form');
  });
});
