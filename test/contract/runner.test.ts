import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRunner } from '../../.ci/runner.mjs';

const HOUR = 3_600_000;
const runner = (limits: { limit?: number; limitOfAll?: number } = {}) =>
  createRunner({ limit: HOUR, limitOfAll: HOUR, grace: 100, command: process.execPath, ...limits });

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended and that nobody asked for is still listed.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('a stage of the test run', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'caseline-runner-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('that ends well says nothing', async () => {
    expect(await runner()(['-e', ''])).toBeNull();
  });

  it('says how it ended otherwise', async () => {
    expect(await runner()(['-e', 'process.exit(3)'])).toBe('status 3');
  });

  it('says so when there is no such program', async () => {
    const run = createRunner({ limit: HOUR, limitOfAll: HOUR, command: join(folder, 'nothing') });
    expect(await run([])).toContain('ENOENT');
  });

  it('that hangs is ended with what it started, even when that does not listen', async () => {
    const file = join(folder, 'pid');
    const deaf = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);`;
    const parent = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', ${JSON.stringify(deaf)}], { stdio: 'ignore' });
      require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
      ${deaf}`;
    expect(await runner({ limit: 5_000 })(['-e', parent])).toBe('ended after 5 s');
    const pid = Number(readFileSync(file, 'utf8'));
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => isAlive(pid)).toBe(false);
  });

  it('is not begun when the time of the whole run is over', async () => {
    expect(await runner({ limitOfAll: 0 })(['-e', ''])).toBe('not run: the run took more than 0 s');
  });
});
