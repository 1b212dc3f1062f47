import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDecisions } from '../../src/designed/memory.ts';
import { createFormModel } from '../../src/form/create-form-model.ts';
import { readMappings } from '../../src/form/hq/mappings.ts';
import { readXForm } from '../../src/form/xform/read-xform.ts';
import { lint } from '../../src/lint/engine.ts';
import { findingKey } from '../../src/lint/finding.ts';
import { openOwners, projectKey } from '../../src/owners/store.ts';
import { createFakeBrowser } from '../extension/fake-browser.ts';
import { FakeDirectory } from '../owners/fake-directory.ts';

const fake = createFakeBrowser();
vi.mock('../../src/extension/browser.ts', () => ({ browser: fake.browser }));
const { decideAbout, loadForm } = await import('../../src/extension/background/form-memory.ts');
const { createFactsMemory } = await import('../../src/extension/background/facts-memory.ts');
const { knownProjects, rememberVisit } = await import('../../src/extension/background/known-projects.ts');
const { readServers } = await import('../../src/extension/background/settings.ts');
const { loadPreferences } = await import('../../src/extension/background/stored-preferences.ts');
const { NO_PREFERENCES } = await import('../../src/extension/preferences.ts');

const FOLDER = resolve(import.meta.dirname, 'data/0.1.0');
const text = (file: string): string => readFileSync(resolve(FOLDER, file), 'utf8');
const written = JSON.parse(text('extension.json'));

/** The address that the demo had when 0.1.0 wrote. */
const { origin } = written.storage.projects[0];
const formOf = (project: string): string => `${origin}/a/${project}/apps/view/app1/form/demo/`;
const visit = async (project: string) => {
  const decisions = createDecisions(
    { load: () => loadForm(formOf(project)), decide: async () => {} },
    () => new Date(),
  );
  await decisions.recall();
  return decisions;
};

/** The form as its designer saved it, checked by the present rules with the facts that 0.1.0 knew. */
async function findings() {
  const read = readXForm(text('folder/clients.xml'));
  const mappings = readMappings(JSON.parse(text('folder/actions.json')).actions.update_case.update, null);
  if (!read.ok || !mappings) throw new Error('the form of 0.1.0 cannot be read');
  const form = createFormModel({ ...read.source, caseActions: [...read.source.caseActions, mappings] });
  const facts = (await createFactsMemory(origin, 'demo').load())?.facts ?? {};
  return lint(form, facts).map((finding) => ({ rule: finding.rule, key: findingKey(finding) }));
}

beforeEach(() => {
  fake.state.local.clear();
  for (const [key, value] of Object.entries(written.storage))
    fake.state.local.set(key, structuredClone(value));
});

describe('what the extension of 0.1.0 stored', () => {
  it('findings that were ignored or saved anyway are so still, with their reasons', async () => {
    const decisions = await visit('demo');
    const all = await findings();
    const reasons = (of: 'ignored' | 'accepted') =>
      all.flatMap(({ rule, key }) => {
        const decided = decisions[of]({ key, value: 'what stands there now' });
        return decided ? [[rule, decided.reason]] : [];
      });
    expect(reasons('ignored')).toEqual([['gateway-unknown', 'The gateway is made next week']]);
    expect(reasons('accepted')).toEqual([['time-zone-unknown', 'The zone comes on Monday']]);
    expect(all.length).toBeGreaterThan(2);
  });

  it('what Save was to ask about again, it asks about', async () => {
    const decisions = await visit('second');
    const asked = (await findings()).filter(({ key }) => decisions.isAsked(key));
    expect(asked.map(({ rule }) => rule)).toEqual(['time-zone-unknown']);
  });

  it('a decision of today stands beside the older ones', async () => {
    const other = (await findings()).find(({ rule }) => rule === 'phone-from-number')?.key ?? '';
    const at = '2026-12-01T08:00:00.000Z';
    await decideAbout(formOf('demo'), { type: 'ignore', decided: [{ key: other, reason: 'Known', at }] });
    const decisions = await visit('demo');
    const ignored = (await findings()).filter(({ key }) => decisions.ignored({ key, value: '1' }));
    expect(ignored.map(({ rule }) => rule).sort()).toEqual(['gateway-unknown', 'phone-from-number']);
  });

  it('servers, projects and facts are known, and what 0.1.0 had no setting for is as usual', async () => {
    expect(await readServers()).toEqual(written.storage.servers);
    await rememberVisit(origin, 'demo', new Date('2026-12-01T08:00:00.000Z'));
    expect(await knownProjects()).toEqual([
      { ...written.storage.projects[0], visited: '2026-12-01T08:00:00.000Z' },
    ]);
    expect((await createFactsMemory(origin, 'demo').load())?.facts).toEqual({
      countries: ['KE', 'UG'],
      defaultLanguage: 'en',
      defaultTimeZone: 'Africa/Nairobi',
      gateways: ['TWILIO_KE', 'INFOBIP'],
      languages: ['en', 'fra', 'sw'],
    });
    expect(await loadPreferences()).toEqual(NO_PREFERENCES);
  });
});

/** A value of IndexedDB as JSON has it. */
function stored(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value) return new Uint8Array(Buffer.from(String(value.base64), 'base64'));
  return 'map' in value && Array.isArray(value.map) ? new Map(value.map) : value;
}

it('the copy of the owners answers without a network, and only changes are fetched', async () => {
  const { name, version, stores } = written.database;
  const database = await openDB(name, version, {
    upgrade(db) {
      for (const store of Object.keys(stores)) db.createObjectStore(store);
    },
  });
  for (const [store, records] of Object.entries<{ key: IDBValidKey; value: unknown }[]>(stores))
    for (const { key, value } of records) await database.put(store, stored(value), key);
  database.close();

  const { asOf, cursor } = stores.projects[0].value;
  const key = projectKey(origin, 'demo');
  const owners = await openOwners(name, () => Date.parse(asOf) + 3_600_000);
  const found = await owners.lookUp(key, ['254712345678', '254799999999']);
  expect([...(found?.values() ?? [])]).toMatchObject([{ phone: '254712345678', name: 'Achieng Otieno' }]);
  expect([await owners.count(key), await owners.asOf(key), await owners.age(key)]).toEqual([
    2,
    asOf,
    3_600_000,
  ]);

  const directory = new FakeDirectory();
  await owners.sync(directory as never, key, new AbortController().signal);
  expect(directory.asked[0]).toBe(cursor);
  owners.close();
});
