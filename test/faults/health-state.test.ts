import type { PathLike } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeHq, project, runHealth } from '../cli/health/support/fake-hq.ts';

/**
 * What `caseline health` keeps on the disk, with a disk that fails. Whatever it does: the run says so in one line, no number
 * stands in it, what was known is in the file, and the next run on a whole disk comes to the same report.
 */

type Call = 'open' | 'writeFile' | 'appendFile' | 'rename';
const disk = vi.hoisted(() => ({
  fails: (_call: string, _path: string): string | null => null,
  half: false,
}));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  type Work = (path: PathLike, ...rest: unknown[]) => Promise<unknown>;
  const failing = (call: Call): Work => {
    const work = real[call] as unknown as Work;
    return async (path, ...rest) => {
      const code = disk.fails(call, String(path));
      if (code === null) return await work(path, ...rest);
      const [text] = rest;
      // A disk takes what it still has room for.
      if (disk.half && typeof text === 'string')
        await work(path, text.slice(0, text.length / 2), ...rest.slice(1));
      throw Object.assign(new Error(`${code}: ${call} '${String(path)}'`), { code });
    };
  };
  return {
    ...real,
    open: failing('open'),
    writeFile: failing('writeFile'),
    appendFile: failing('appendFile'),
    rename: failing('rename'),
  };
});

const NAME = 'caseline-health-chw-kenya.ndjson';
let folder = '';
const whole = { fails: () => null, half: false };

beforeEach(async () => {
  Object.assign(disk, whole);
  folder = await mkdtemp(join(tmpdir(), 'caseline-health-faults-'));
  await writeFile(join(folder, 'facts.json'), '{"countries":["KE"],"languages":["en","sw"]}');
});
afterEach(async () => {
  Object.assign(disk, whole);
  await rm(folder, { recursive: true, force: true });
});

const run = (hq: FakeHq = project()) => runHealth(folder, hq);
const kept = () => readFile(join(folder, NAME), 'utf8');

/** Every such call on the state fails from the n-th one on. */
function fail(call: Call, code: string, from = 1): void {
  let calls = 0;
  disk.fails = (of, path) => {
    if (of !== call || !path.includes(NAME)) return null;
    calls += 1;
    return calls >= from ? code : null;
  };
}

function expectOneLine({ status, stderr }: { status: number; stderr: string }): void {
  expect(status).not.toBe(0);
  const said = stderr.trimEnd().split('\n');
  expect(said.at(-1)).toMatch(/^caseline health: .*(cannot be|failed)/);
  expect(stderr).not.toMatch(/\d{9}|hq-key/);
}

describe('a disk that fails', () => {
  describe.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS'])('with %s', (code) => {
    it.each<[string, Call, number, boolean]>([
      ['when the file is made', 'writeFile', 1, false],
      ['when the file is made, half of it', 'writeFile', 1, true],
      ['when the file gets its name', 'rename', 1, false],
      ['at the first page', 'appendFile', 1, false],
      ['at the second page', 'appendFile', 2, false],
      ['in the middle of the second page', 'appendFile', 2, true],
      ['at the end', 'writeFile', 2, false],
      ['in the middle of the end', 'writeFile', 2, true],
      ['when the file at the end gets its name', 'rename', 2, false],
    ])('%s', async (_, call, from, half) => {
      const { stdout } = await run();
      await rm(join(folder, NAME));
      disk.half = half;
      fail(call, code, from);
      expectOneLine(await run());
      Object.assign(disk, whole);
      const again = await run();
      expect([again.status, again.stdout]).toEqual([0, stdout]);
      expect((await readdir(folder)).sort()).toEqual([NAME, 'facts.json']);
    });

    it('when the file is read again: it is left as it is', async () => {
      await run();
      const before = await kept();
      fail('open', code);
      expectOneLine(await run());
      expect(await kept()).toBe(before);
      Object.assign(disk, whole);
      expect((await run()).status).toBe(0);
    });
  });
});

describe('a file that is damaged', () => {
  const lines = (text: string, edit: (lines: string[]) => void): string => {
    const all = text.split('\n');
    edit(all);
    return all.join('\n');
  };
  it.each<[string, (text: string) => string]>([
    ['in a line of a case', (text) => text.replace('"kind":"case","id":"a2"', '"kind":"case","id":"a2')],
    ['by zeros', (text) => lines(text, (all) => all.splice(2, 1, '\0'.repeat(200)))],
    ['by a newer version', (text) => lines(text, (all) => all.splice(1, 0, '{"kind":"case2","id":"x"}'))],
    ['in how far it came', (text) => text.replace('"since":"', '"since":7,"x":"')],
    ['by an empty line', (text) => lines(text, (all) => all.splice(3, 0, ''))],
  ])('%s: all cases are read again, and the person is told', async (_, spoil) => {
    const first = await run();
    await writeFile(join(folder, NAME), spoil(await kept()));
    const hq = project();
    const { status, stdout, stderr } = await run(hq);
    expect(status).toBe(0);
    expect(stderr).toContain('Part of the state cannot be read: all cases are read again');
    expect(hq.asked).toHaveLength(3);
    expect(stdout).toContain(first.stdout.split('\n').find((line) => line.includes('HQ will send SMS')));
    expect((await run()).stderr).not.toContain('cannot be read');
  });

  it.each<[string, (text: string) => string]>([
    ['in its first line', (text) => text.replace('"kind"', '"kin')],
    ['and is empty', () => ''],
    ['and is something else', () => 'case_id,phone\n'],
  ])('%s: it is left as it is, and the person is told what to do', async (_, spoil) => {
    await run();
    const spoilt = spoil(await kept());
    await writeFile(join(folder, NAME), spoilt);
    const { status, stderr } = await run();
    expect(status).toBe(2);
    expect(stderr).toContain('is no state of a health report; remove it to start anew');
    expect(await kept()).toBe(spoilt);
  });
});
