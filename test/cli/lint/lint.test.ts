import { beforeEach, describe, expect, it } from 'vitest';
import { CONTACT, lintFolder } from './folder.ts';

const CLEAN = CONTACT.replace("'IST'", "'Asia/Kolkata'")
  .replace('klingon', 'fra')
  .replace("'MOBILE_BACKEND_TEST'", "''");
const PROJECT = { languages: ['en', 'hin', 'fra'], gateways: ['TWILIO_KE'], countries: ['IN'] };

const { put, link, run } = lintFolder();
beforeEach(() => {
  put('contact.xml', CONTACT);
  put('clean.xml', CLEAN);
  put('project.json', JSON.stringify(PROJECT));
});

describe('caseline lint', () => {
  it('says where, what, why and what to do, and ends with 1 when there are errors', async () => {
    const { status, stdout } = await run('contact.xml', '--project', 'project.json');
    expect(status).toBe(1);
    expect(stdout).toContain('error time-zone-unknown /data/save_upd/case/update/time_zone');
    expect(stdout).toContain('CommCare HQ does not recognise the time zone `IST`.');
    const lines = stdout.split('\n');
    const underlined = lines.flatMap((line, index) => {
      const marks = /\^+/.exec(line);
      return marks ? [lines[index - 1]?.slice(marks.index, marks.index + marks[0].length)] : [];
    });
    expect(underlined).toContain("'IST'");
    expect(stdout).toMatch(/1 form: \d+ errors, /);
  });

  it('ends with 0 when nothing is worse than a warning', async () => {
    const { status, stdout, stderr } = await run('clean.xml', '--project', 'project.json');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 form: ');
    expect(stdout).not.toContain('error');
  });

  it('writes JSON with path, property, message and fixes', async () => {
    const { stdout } = await run('contact.xml', '--project', 'project.json', '--format', 'json');
    const report = JSON.parse(stdout);
    expect(report.files.map(({ file }: { file: string }) => file)).toEqual(['contact.xml']);
    const finding = report.files[0].findings.find(
      ({ rule }: { rule: string }) => rule === 'time-zone-unknown',
    );
    expect(finding).toMatchObject({
      severity: 'error',
      property: 'time_zone',
      path: '/data/save_upd/case/update/time_zone',
      message: {
        what: 'CommCare HQ does not recognise the time zone `IST`.',
        why: expect.any(String),
        how: expect.any(String),
      },
      fixes: [{ kind: 'suggestion', title: 'Use Asia/Kolkata', edits: [expect.any(Object)] }],
    });
    expect(CONTACT.split('\n')[finding.line - 1]?.slice(finding.column - 1, finding.endColumn - 1)).toBe(
      "'IST'",
    );
  });

  it('writes SARIF 2.1.0 with regions and a fingerprint', async () => {
    const { stdout } = await run('contact.xml', '--format', 'sarif');
    const log = JSON.parse(stdout);
    expect(log.version).toBe('2.1.0');
    const [{ tool, results }] = log.runs;
    const result = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'gateway-unknown');
    expect(result).toMatchObject({ kind: 'open', level: 'none' });
    expect(tool.driver.rules[result.ruleIndex].id).toBe('gateway-unknown');
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('contact.xml');
    expect(result.locations[0].physicalLocation.region.startLine).toBeGreaterThan(1);
    expect(Object.keys(result.partialFingerprints)).toEqual(['caselineFinding/v1']);
  });

  it('leaves unknown facts open instead of guessing', async () => {
    const { stdout } = await run('contact.xml', '--format', 'json');
    const open = JSON.parse(stdout).files[0].findings.filter(
      ({ severity }: { severity: string }) => severity === 'incomplete',
    );
    expect(open.map(({ rule }: { rule: string }) => rule)).toContain('gateway-unknown');
  });

  it('turns rules off and gives them another severity', async () => {
    const { stdout } = await run(
      ...['clean.xml', '--format', 'json', '--project', 'project.json'],
      ...['--rule', 'email-unvalidated=error', '--rule', 'language-unknown=off'],
    );
    const severities = JSON.parse(stdout).files[0].findings.map(
      ({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`,
    );
    expect(severities).toContain('email-unvalidated error');
  });

  it('takes folders and patterns, each file once', async () => {
    put('more/one.xml', CLEAN);
    put('more/deep/two.xml', CLEAN);
    const { stdout } = await run('more', 'more/**/*.xml', 'clean.xml', '--format', 'json');
    expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual([
      'more/deep/two.xml',
      'more/one.xml',
      'clean.xml',
    ]);
  });

  it('takes a file once, however it is named or linked', async () => {
    put('more/one.xml', CLEAN);
    link('more/circle', '.');
    const { stdout } = await run('more', './more/one.xml', 'more/../more/*.xml', '--format', 'json');
    expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual(['more/one.xml']);
  });

  it('finds forms in capitals, and none in packages', async () => {
    put('more/ONE.XML', CLEAN);
    put('more/node_modules/package/pom.xml', '<project/>');
    const { status, stdout } = await run('more', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).files.map(({ file }: { file: string }) => file)).toEqual(['more/ONE.XML']);
  });
});

describe('input that cannot be used', () => {
  it('is named with its place; the other files are still done', async () => {
    put('broken.xml', '<h:html xmlns:h="http://www.w3.org/1999/xhtml">\n  <h:head></h:body>');
    const { status, stdout, stderr } = await run(
      'broken.xml',
      'missing.xml',
      'clean.xml',
      '--format',
      'json',
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/broken\.xml:2:\d+: /);
    expect(stderr).toContain('missing.xml: there is no such file');
    const report = JSON.parse(stdout);
    expect(report.files.map(({ file }: { file: string }) => file)).toEqual(['clean.xml']);
    expect(report.problems.map(({ file }: { file: string }) => file).sort()).toEqual([
      'broken.xml',
      'missing.xml',
    ]);
  });

  it.each([
    ['an empty file', ''],
    ['no XML', 'name,phone\nAnna,1'],
    ['XML that is no form', '<data><a/></data>'],
    ['entities', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['bytes that are not UTF-8', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e])],
    ['an encoding that nobody knows', '<?xml version="1.0" encoding="klingon-8"?><a/>'],
    ['elements nested without end', '<a>'.repeat(5000)],
  ])('%s', async (_name, content) => {
    put('bad.xml', content);
    const { status, stderr } = await run('bad.xml', '--format', 'json');
    expect(status).toBe(2);
    expect(stderr).toContain('bad.xml');
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    ['no file at all', []],
    ['an unknown option', ['clean.xml', '--fast']],
    ['an unknown format', ['clean.xml', '--format', 'yaml']],
    ['an unknown rule', ['clean.xml', '--rule', 'no-such-rule=off']],
    ['an unknown setting', ['clean.xml', '--rule', 'email-unvalidated=loud']],
    ['a missing project file', ['clean.xml', '--project', 'none.json']],
    ['a project file that is none', ['clean.xml', '--project', 'clean.xml']],
    ['a pattern without a match', ['none/*.xml']],
  ])('%s', async (_name, args) => {
    const { status, stderr } = await run(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^caseline lint: /);
  });
});

describe('encodings', () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

  it.each([
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(CONTACT)])],
    ['UTF-16, little end first', utf16(CONTACT.replace('UTF-8', 'UTF-16'))],
    ['UTF-16, big end first', utf16(CONTACT.replace('UTF-8', 'UTF-16')).swap16()],
    [
      'Windows-1252',
      Buffer.from(CONTACT.replace('UTF-8', 'windows-1252').replace('Full name', 'Nom é'), 'latin1'),
    ],
  ])('%s', async (_name, bytes) => {
    put('encoded.xml', bytes);
    const { status, stdout } = await run('encoded.xml', '--project', 'project.json', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).files[0].findings.length).toBeGreaterThan(2);
  });
});

it('--help says how it is used', async () => {
  const { status, stdout } = await run('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('caseline lint FILE');
});
