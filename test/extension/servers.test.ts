import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../src/extension/browser.ts', () => fake);
const { askForHosts, giveBackHosts, mayWorkOnHq } = await import('../../src/extension/background/hosts.ts');
const { sourceFor } = await import('../../src/extension/background/directories.ts');
const { syncRegistrations } = await import('../../src/extension/servers.ts');
const { changedOrigins, keepPagesOut, writeServers } = await import(
  '../../src/extension/background/settings.ts'
);

const OWN = { origin: 'https://hq.example.org', endpoint: 'https://check.example.org', token: 't' };
const HQ = { origin: 'https://www.commcarehq.org', endpoint: 'https://check.example.org', token: 't' };
let state: ReturnType<typeof createFakeBrowser>['state'];
let permissions: ReturnType<typeof createFakeBrowser>['browser']['permissions'];

beforeEach(() => {
  const made = createFakeBrowser();
  Object.assign(fake, { browser: made.browser });
  state = made.state;
  permissions = made.browser.permissions;
});

describe('a server of your own', () => {
  it('gets the loader on its form pages while it is set and permitted', async () => {
    await askForHosts(OWN);
    await writeServers([OWN]);
    await syncRegistrations();
    expect([...state.registered.values()].map(({ matches }) => matches)).toEqual([
      [
        'https://hq.example.org/a/*/apps/view/*',
        'https://hq.example.org/a/*/cloudcare/apps/*',
        'https://hq.example.org/a/*/data/edit/import_cases*',
        'https://hq.example.org/a/*/importer/excel/*',
        'https://hq.example.org/a/*/cases/*',
      ],
    ]);
    await writeServers([]);
    await syncRegistrations();
    expect(state.registered.size).toBe(0);
  });

  it('is registered once when the permission and the entry come at the same time', async () => {
    await askForHosts(OWN);
    await writeServers([OWN]);
    await Promise.all([syncRegistrations(), syncRegistrations(), syncRegistrations()]);
    expect(state.registered.size).toBe(1);
  });

  it('needs no check endpoint: one permission is asked for, for its own host, and no data is shared', async () => {
    state.isFirefox = true;
    const alone = { origin: OWN.origin };
    await askForHosts(alone);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://hq.example.org/*'] });
    await writeServers([alone]);
    await syncRegistrations();
    expect(state.registered.size).toBe(1);
    await giveBackHosts(alone, []);
    expect(state.granted.has('https://hq.example.org/*')).toBe(false);
  });

  it('alone is asked itself, with the session of the person', async () => {
    await writeServers([{ origin: OWN.origin }]);
    expect((await sourceFor(OWN.origin, 'demo', null)).kind).toBe('hq');
    await writeServers([OWN]);
    expect((await sourceFor(OWN.origin, 'demo', null)).kind).toBe('endpoint');
  });

  it('loses the loader when the permission is taken back', async () => {
    await askForHosts(OWN);
    await writeServers([OWN]);
    await syncRegistrations();
    state.granted.delete('https://hq.example.org/*');
    await syncRegistrations();
    expect(state.registered.size).toBe(0);
  });

  it('gives its permissions back when it is removed, unless others need them', async () => {
    await askForHosts(OWN);
    await giveBackHosts(OWN, [HQ]);
    expect([...state.granted]).toEqual(['https://www.commcarehq.org/*', 'https://check.example.org/*']);
    await giveBackHosts(HQ, []);
    expect([...state.granted]).toEqual(['https://www.commcarehq.org/*']);
  });
});

describe('asking for permission', () => {
  it('asks for both hosts at once', async () => {
    expect(await askForHosts(OWN)).toBe(true);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://hq.example.org/*', 'https://check.example.org/*'],
    });
  });

  it('asks in Firefox also for sharing numbers with the endpoint', async () => {
    state.isFirefox = true;
    await askForHosts(HQ);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://www.commcarehq.org/*', 'https://check.example.org/*'],
      data_collection: ['personallyIdentifyingInfo'],
    });
  });

  it('is a refusal when the browser does not even ask', async () => {
    expect(await askForHosts({ ...OWN, endpoint: 'http://192.168.0.1' })).toBe(false);
  });

  it('knows when the person has taken back the permission for CommCare HQ', async () => {
    expect(await mayWorkOnHq()).toBe(true);
    state.granted.clear();
    expect(await mayWorkOnHq()).toBe(false);
  });
});

describe('settings', () => {
  it('are closed to content scripts, where the browser can do that', async () => {
    await keepPagesOut();
    expect(state.accessLevel).toBe('TRUSTED_CONTEXTS');
  });

  it.each<[string, unknown, unknown, string[]]>([
    ['added', undefined, [OWN], [OWN.origin]],
    ['removed', [OWN, HQ], [HQ], [OWN.origin]],
    ['given another endpoint', [HQ], [{ ...HQ, endpoint: 'https://other.example' }], [HQ.origin]],
    ['given another token', [HQ], [{ ...HQ, token: 'u' }], [HQ.origin]],
    ['moved in the list', [OWN, HQ], [HQ, OWN], []],
    ['unreadable', 'nonsense', [], []],
  ])('tell which server was changed: %s', (_, before, after, origins) => {
    expect([...changedOrigins(before, after)]).toEqual(origins);
  });
});
