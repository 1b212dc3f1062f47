import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/cli/command/run.ts';
import { createServeCommand } from '../../src/cli/serve/command.ts';
import { forwarded, SEED } from '../service/harness.ts';
import { makeDataFolder } from './support/data-folder.ts';
import { caseline, fakeProcess } from './support/run.ts';

let folder = '';
let stop = new AbortController();
let ended: Promise<number> | null = null;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caseline-'));
  await writeFile(join(folder, 'seed.json'), JSON.stringify(SEED));
  stop = new AbortController();
  ended = null;
});
afterEach(async () => {
  stop.abort();
  await ended;
  await rm(folder, { recursive: true, force: true });
});

/** `caseline serve` on the folder of data, with the seed; its address. */
async function serve(): Promise<string> {
  const { io, written } = fakeProcess({ cwd: folder, signal: stop.signal });
  return await new Promise((ready, fail) => {
    const args = ['--port', '0', '--data', 'data', '--seed', 'seed.json', '--quiet'];
    ended = runCommand(createServeCommand({ ready }), args, io);
    void ended.then(() => fail(new Error(written.stderr)));
  });
}
const run = (args: string[], env: Record<string, string> = {}) => caseline(args, { cwd: folder, env });

const statusWith = async (url: string, token: string) =>
  (await fetch(`${url}/v1/projects/chw-kenya/settings`, { headers: { authorization: `Bearer ${token}` } }))
    .status;

describe('caseline token', () => {
  it('makes the first admin token in the folder, and asks the service that runs with it', async () => {
    const admin = await run(['token', 'create', 'me', '--scope', 'admin', '--data', 'data']);
    expect(admin).toMatchObject({ status: 0, stdout: expect.stringMatching(/^caseline_[\da-f]{32}\n$/) });
    expect(admin.stderr).toContain('Token me of the service (admin) does not expire. Keep it now');

    const url = await serve();
    const env = { CASELINE_TOKEN: admin.stdout.trim() };
    const there = ['--service', url];
    const create = [
      'token',
      'create',
      'forms',
      '--project',
      'chw-kenya',
      '--scope',
      'check,feed',
      '--days',
      '9',
    ];
    const forms = await run([...create, ...there], env);
    expect(forms.status).toBe(0);
    expect(await statusWith(url, forms.stdout.trim())).toBe(200);
    expect(await run([...create, ...there], env)).toMatchObject({
      status: 1,
      stderr: 'caseline token: There is one of this name.\n',
    });

    const list = await run(['token', 'list', ...there], env);
    expect(list.stdout).toMatch(/^project +name +scopes +made +expires +last used\n/);
    expect(list.stdout).toMatch(/\n\(service\) +me +admin +\d{4}-\d\d-\d\d +- +/);
    expect(list.stdout).toMatch(/\nchw-kenya +forms +check,feed +\d{4}-\d\d-\d\d +\d{4}-\d\d-\d\d /);
    expect(list.stdout + list.stderr).not.toContain(forms.stdout.trim());

    const rotate = ['token', 'rotate', 'forms', '--project', 'chw-kenya', '--keep-hours', '1', ...there];
    const next = await run(rotate, env);
    expect([await statusWith(url, forms.stdout.trim()), await statusWith(url, next.stdout.trim())]).toEqual([
      200, 200,
    ]);
    const json = await run(['token', 'list', '--project', 'chw-kenya', '--format', 'json', ...there], env);
    expect((JSON.parse(json.stdout) as { name: string }[]).map(({ name }) => name)).toEqual([
      'forms',
      'forms.old',
      'seed-1',
      'seed-2',
    ]);
    expect((await run(['token', 'revoke', 'forms', '--project', 'chw-kenya', ...there], env)).status).toBe(0);

    const audit = await run(['token', 'audit', ...there], env);
    expect(audit.stdout).toMatch(/\n\d{4}-\d\d-\d\d \d\d +\(service\) +me +\/v1\/tokens +\d+ +0\n/);
  });

  it('does not open the data of a service that runs, and says what to do', async () => {
    await makeDataFolder(join(folder, 'data'));
    await serve();
    expect(await run(['token', 'list', '--data', 'data'])).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'caseline token: another caseline has the folder data open; end it first, or ask it with --service\n',
    });
    stop.abort();
    await ended;
    expect((await run(['token', 'list', '--data', 'data'])).stdout).toContain('seed-1');
  });

  it('opens the data of a service that was killed', async () => {
    await makeDataFolder(join(folder, 'data'));
    expect((await run(['token', 'list', '--data', 'data'])).status).toBe(0);
    await writeFile(join(folder, 'data', 'caseline.pid'), '999999999 12345');
    expect((await run(['token', 'list', '--data', 'data'])).status).toBe(0);
    // A machine started anew gave the number to another program, or to this one.
    await writeFile(join(folder, 'data', 'caseline.pid'), '1 999999999');
    expect((await run(['token', 'list', '--data', 'data'])).status).toBe(0);
    await writeFile(join(folder, 'data', 'caseline.pid'), `${process.pid} 5`);
    expect((await run(['token', 'list', '--data', 'data'])).status).toBe(0);
    await expect(readFile(join(folder, 'data', 'caseline.pid'))).rejects.toThrow();
  });

  it.each([
    [[], 'say what to do: create, list, rotate, revoke, audit'],
    [['make', 'x'], 'say what to do: create'],
    [['create', '--scope', 'check'], 'create takes the name of a token'],
    [['list', 'x'], 'list takes no name'],
    [['create', 'x', '--data', 'd'], 'say what it may do: --scope check'],
    [['list'], 'say where: --service URL, --data FOLDER or --database URL'],
    [['list', '--data', 'd', '--service', 'https://x.example'], 'say where'],
    [['list', '--service', 'http://check.example.org'], '--service must start with https://'],
    [['list', '--service', 'https://check.example.org'], 'CASELINE_TOKEN must be set'],
    [['list', '--service', 'http://localhost:1', '--token-file', 'none'], 'none: there is no such file'],
  ])('%j: status 2 and what is wrong', async (args, text) => {
    const { status, stderr } = await run(['token', ...args]);
    expect(stderr).toContain(text);
    expect(status).toBe(2);
  });

  it('says that the service cannot be reached', async () => {
    const env = { CASELINE_TOKEN: 'some-token' };
    const { status, stderr } = await run(['token', 'list', '--service', 'http://127.0.0.1:1'], env);
    expect([status, stderr]).toEqual([1, 'caseline token: the service cannot be reached (TypeError)\n']);
  });
});

describe('caseline contact', () => {
  it('forgets a case, and takes in its state from a file', async () => {
    await makeDataFolder(join(folder, 'data'));
    const there = ['--data', 'data'];
    await serve();
    stop.abort();
    await ended;
    const forget = (id: string) => run(['contact', 'forget', id, '--project', 'chw-kenya', ...there]);
    expect((await forget('case-asha')).stdout).toBe(
      'The case is forgotten, with 1 number(s) that it competed for.\n',
    );
    expect((await forget('case-asha')).stdout).toBe('Nothing was known of the case.\n');
    await writeFile(
      join(folder, 'case.json'),
      JSON.stringify(forwarded('case-asha', '2026-08-01T00:00:00Z', {})),
    );
    expect((await run(['contact', 'replay', 'case.json', ...there])).stdout).toContain(
      'Its state from the file is taken in.',
    );
    await writeFile(
      join(folder, 'odd.json'),
      JSON.stringify(forwarded('case-asha', '9999-08-01T00:00:00Z', {})),
    );
    expect(await run(['contact', 'replay', 'odd.json', ...there])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('/case/server_date_modified: More than a day ahead'),
    });
  });

  it.each([
    [['forget'], 'say what to do: forget CASE_ID, or replay FILE'],
    [['forget', 'a', '--data', 'd'], '--project must name the project'],
    [['replay', 'none.json', '--data', 'd'], 'none.json: there is no such file'],
    [['replay', 'seed.json', '--data', 'd'], 'seed.json is no case'],
  ])('%j: status 2 and what is wrong', async (args, text) => {
    const { status, stderr } = await run(['contact', ...args]);
    expect(stderr).toContain(text);
    expect(status).toBe(2);
  });
});
