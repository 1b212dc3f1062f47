import { lstatSync, readdirSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPglite } from '../../src/service/pglite.ts';

let parent = '';
let umask = 0;
beforeEach(async () => {
  umask = process.umask();
  parent = await mkdtemp(join(tmpdir(), 'caseline-'));
});
afterEach(async () => {
  process.umask(umask);
  await rm(parent, { recursive: true, force: true });
});

/** Every file and folder that somebody else may read, write or enter. */
function openToOthers(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return ['.', ...entries].filter((name) => (lstatSync(join(folder, name)).mode & 0o077) !== 0);
}

describe('a folder for data', () => {
  it('lets nobody else in, whatever the umask is, and neither do files that come later', async () => {
    process.umask(0o000);
    const folder = join(parent, 'deep', 'data');
    const storage = await openPglite(folder);
    const owners = Array.from({ length: 5_000 }, (_, i) => ({
      phone: String(254_700_000_000 + i),
      project: 'p',
      kind: 'case' as const,
      id: `c${i}`,
      name: 'x'.repeat(200),
      since: null,
      pending: false,
    }));
    await storage.addOwners(owners);
    expect(readdirSync(folder)).toContain('PG_VERSION');
    expect(openToOthers(folder)).toEqual([]);
    await storage.close();
    expect(openToOthers(folder)).toEqual([]);
  });

  it('is closed to others again where an older version left files open', async () => {
    const folder = join(parent, 'data');
    await (await openPglite(folder)).close();
    await chmod(join(folder, 'PG_VERSION'), 0o666);
    await chmod(join(folder, 'global'), 0o755);
    await (await openPglite(folder)).close();
    expect(openToOthers(folder)).toEqual([]);
  });

  it.each([0o755, 0o750, 0o701, 0o770])('is refused when others may enter it (%o)', async (mode) => {
    const folder = join(parent, 'data');
    await mkdir(folder);
    await chmod(folder, mode);
    await expect(openPglite(folder)).rejects.toMatchObject({ name: 'FolderNotPrivate', why: 'too-wide' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('may be reached by a link, and counts as what the link leads to', async () => {
    await mkdir(join(parent, 'elsewhere'), { mode: 0o755 });
    await symlink(join(parent, 'elsewhere'), join(parent, 'link'));
    await expect(openPglite(join(parent, 'link'))).rejects.toMatchObject({ why: 'too-wide' });
  });

  it('is refused when it is no folder', async () => {
    await writeFile(join(parent, 'file'), '');
    await expect(openPglite(join(parent, 'file'))).rejects.toThrow();
  });
});
