/** `caseline health --hq`: a project's cases, read from HQ page by page. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiCase, FakeHq, project, runHealth } from './support/fake-hq.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caseline-health-hq-'));
  await writeFile(join(folder, 'facts.json'), '{"countries":["KE"],"languages":["en","sw"]}');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (hq: FakeHq, args: readonly string[] = [], stopAfter?: number) =>
  runHealth(folder, hq, args, stopAfter);
const kept = () => readFile(join(folder, 'caseline-health-chw-kenya.ndjson'), 'utf8');

describe('caseline health --hq', () => {
  it('reads all open cases, with the six properties alone, and says who can be reached', async () => {
    const hq = project();
    const { status, stdout } = await run(hq);
    expect(status).toBe(0);
    expect(stdout).toContain('HQ will send SMS to 3 of 4 cases (75 %).');
    expect(stdout).toContain('number-twice: a3');
    expect(stdout).toContain('owner-not-known');
    expect(hq.asked).toHaveLength(3);
    const [first] = hq.asked;
    expect(first?.searchParams.get('closed')).toBe('false');
    expect(first?.searchParams.get('fields.properties')).toContain('contact_phone_number');
  });

  it('counts the errors of the last 30 days, where the key may see them', async () => {
    const hq = project();
    const error = { code: 'NO_PHONE_NUMBER', message: 'Nothing to +254712345678.' };
    hq.events = () =>
      Response.json({
        objects: [
          { case_id: 'a1', error },
          { case_id: 'a1', error },
          { case_id: 'a2', error: { code: 'GATEWAY_NOT_FOUND', message: 'No gateway.' } },
        ],
      });
    const { status, stdout } = await run(hq);
    expect(status).toBe(0);
    expect(stdout).toContain('2 messages, 1 case. Nothing to +254…78. NO_PHONE_NUMBER');
    expect(stdout).toContain('1 message, 1 case. No gateway. GATEWAY_NOT_FOUND');
    const [asked] = hq.eventsAsked;
    expect(asked?.searchParams.get('status')).toBe('error');
    expect(asked?.searchParams.get('date.gte')).toBe('2026-10-30');
  });

  it('says piece by piece what could not be read, and why', async () => {
    const { status, stdout } = await run(project());
    expect(status).toBe(0);
    const [, missing] = stdout.split('Not known here\n');
    expect(missing?.split('\n')).toEqual([
      '  who holds numbers: say it with --owners',
      '  gateways: say them with --facts',
      '  errors of the last 30 days: the role of the key or the plan of the project does not permit it',
      '  opt-outs from SMS: HQ tells it only in its own report (Messaging > SMS Opt Out Report)',
      '',
    ]);
    const json = JSON.parse((await run(project(), ['--format', 'json'])).stdout);
    expect(json.errors).toBeNull();
    expect(json.missing).toContainEqual({ piece: 'errors', why: 'forbidden' });
  });

  it('holds errors, the difference and what is not known in the report that can be sent, too', async () => {
    const hq = project();
    const message = 'Nothing to <+254712345678>.';
    hq.events = () =>
      Response.json({ objects: [{ case_id: 'a1', error: { code: 'NO_PHONE_NUMBER', message } }] });
    await run(hq);
    const { stdout } = await run(hq, ['--format', 'html']);
    expect(stdout).toContain(
      '<li>1 message, 1 case. Nothing to &lt;+254…78&gt;. <code>NO_PHONE_NUMBER</code></li>',
    );
    expect(stdout).toContain('<p>Last time (2026-11-29): 3 of 4');
    expect(stdout).toContain('<strong>gateways</strong>: say them with --facts');
    expect(stdout).not.toContain('712345678');
  });

  it('keeps causes and hashes, and no number', async () => {
    await run(project());
    const text = await kept();
    expect(text).toContain('phone-leading-zero');
    for (const digits of ['712345678', '712345679', '712345671']) expect(text).not.toContain(digits);
    expect(text).not.toContain('hq-key');
  });

  it('goes on where it stopped, and then says the same', async () => {
    const whole = await run(project(), ['--state', 'other.ndjson']);
    const hq = project();
    const first = await run(hq, [], 1);
    expect(first.status).toBe(1);
    expect(first.stderr).toContain('Start it again to go on where it stopped.');
    const second = await run(hq);
    expect(second.stderr).toContain('Going on where it stopped');
    expect(second.stdout).toBe(whole.stdout);
    // Every page once.
    expect(hq.asked.map((url) => url.searchParams.get('cursor'))).toEqual([null, '2', '4']);
  });

  it.each([
    ['sw', 'CommCare HQ haikubali ufunguo.'],
    ['fr', 'CommCare HQ n’accepte pas la clé.'],
  ])('says in %s why it stopped, and how to go on', async (language, why) => {
    const hq = project();
    hq.trouble = () => new Response('', { status: 401 });
    const { status, stderr } = await run(hq, ['--language', language]);
    expect(status).toBe(1);
    expect(stderr).toContain(why);
    expect(stderr).not.toMatch(/does not|Start it/);
  });

  it('afterwards asks only for what changed, closed cases too, and tells the difference', async () => {
    const hq = project();
    await run(hq);
    hq.asked = [];
    hq.cases = [
      apiCase('a2', 600, '254712345679'),
      apiCase('a4', 601, '254712345671', { closed: true }),
      apiCase('a6', 602, '254712345672'),
    ];
    const { stdout, stderr } = await run(hq);
    expect(stderr).toContain('Taking what HQ indexed since 2026-08-01T00:05');
    expect(hq.asked[0]?.searchParams.get('closed')).toBeNull();
    expect(stdout).toContain('HQ will send SMS to 4 of 4 cases (100 %).');
    expect(stdout).toContain('Last time (2026-11-29): 3 of 4; now 1 more.');
  });

  it('works out who holds numbers anew each time, from the file of owners', async () => {
    const hq = project();
    await run(hq);
    const owners = [
      { phone: '254712345671', kind: 'case', id: 'elsewhere' },
      { phone: '+254712345678', kind: 'case', id: 'a1' },
    ];
    await writeFile(join(folder, 'owners.json'), JSON.stringify(owners));
    const { stdout } = await run(hq, ['--owners', 'owners.json', '--format', 'json']);
    const { replies } = JSON.parse(stdout).channels;
    expect(replies.tones).toMatchObject({ ok: 1, unknown: 0 });
    expect(replies.causes).toContainEqual(expect.objectContaining({ ids: expect.arrayContaining(['a4']) }));
  });

  it.each([
    ['a key that HQ does not take', 401, 'CommCare HQ does not accept the key'],
    ['a plan without the API', 402, 'says that the plan of the project has no API access'],
    ['a role without the API', 403, 'the role needs "Access APIs"'],
    ['no such project', 404, 'does not know this project'],
  ])('%s is said', async (_, status, message) => {
    const hq = project();
    hq.trouble = () => new Response('', { status });
    const { status: ended, stderr } = await run(hq);
    expect(ended).toBe(1);
    expect(stderr).toContain(message);
  });

  it('waits as long as HQ wishes', async () => {
    const hq = project();
    hq.trouble = (n) => (n === 2 ? new Response('', { status: 429, headers: { 'retry-after': '7' } }) : null);
    const { status, waits, stderr } = await run(hq);
    expect([status, waits]).toEqual([0, [7_000]]);
    expect(stderr).toContain('Asked too often; waiting 7 s');
  });

  it('half a line of a run that was stopped while writing is no harm', async () => {
    const hq = project();
    const whole = await run(hq, ['--state', 'other.ndjson']);
    await run(hq, [], hq.asked.length + 1);
    const file = join(folder, 'caseline-health-chw-kenya.ndjson');
    await writeFile(file, `${await kept()}{"kind":"case","id":"a`);
    expect((await run(hq)).stdout).toBe(whole.stdout);
  });

  it.each([
    [['--from', 'x.csv'], '--from and --hq are two ways: give one'],
    [['--hq', 'http://example.org'], '--hq must start with https://'],
    [['--project', '../x'], '--project must name a project'],
  ])('%j is told in one line', async (args, message) => {
    const { status, stderr } = await run(project(), args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  it('does not touch the state of another project', async () => {
    await run(project());
    const { status, stderr } = await run(project(), [
      '--project',
      'other',
      '--state',
      'caseline-health-chw-kenya.ndjson',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('is of another project or server');
  });

  it('writes a work list with links and what to do, and no number', async () => {
    const hq = project();
    hq.cases.push(apiCase('=cmd', 6, '0712345670'));
    await run(hq, ['--work-list', 'work.csv']);
    const [head, ...rows] = (await readFile(join(folder, 'work.csv'), 'utf8')).trimEnd().split('\r\n');
    expect(head).toBe('case_id,link,case_type,owner_id,channel,state,cause,what,what_to_do');
    expect(rows[0]).toMatch(
      /^a2,https:\/\/www\.commcarehq\.org\/a\/chw-kenya\/reports\/case_data\/a2\/,client,north,SMS,doubtful,phone-leading-zero,/,
    );
    // What a spreadsheet would calculate is text.
    expect(rows.find((row) => row.includes('=cmd'))).toMatch(/^'=cmd,/);
    expect(rows.join()).not.toMatch(/7123456\d\d/);
  });

  it('50,000 cases: one question per page, and the state is written once per page', async () => {
    const hq = new FakeHq();
    const cases = Array.from({ length: 50_000 }, (_, n) => apiCase(`c${n}`, n, `2547${12_000_001 + n}`));
    let pages = 0;
    hq.answer = async (url) => {
      if (url.pathname.includes('/messaging-event/')) return hq.events();
      pages += 1;
      const at = Number(url.searchParams.get('cursor') ?? 0);
      const next = at + 5_000 < cases.length ? { next: { cursor: String(at + 5_000) } } : {};
      return Response.json({ matching_records: cases.length, cases: cases.slice(at, at + 5_000), ...next });
    };
    const { status, stdout } = await run(hq, ['--page', '5000']);
    expect(status).toBe(0);
    expect(pages).toBe(10);
    expect(stdout).toContain('HQ will send SMS to 50,000 of 50,000 cases (100 %).');
  });
});
