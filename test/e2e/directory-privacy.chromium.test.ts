import { describe, expect, it } from 'vitest';
import type { EndpointFault } from '../pages/endpoint-faults.ts';
import type { HqFault } from '../pages/hq/hq.ts';
import { collectBackgroundConsole } from './support/extension-console.ts';
import { NUMBERS, useHqScenario } from './support/hq-scenario.ts';
import { useScenario } from './support/scenario.ts';

describe('a project with a check endpoint', () => {
  const s = useScenario({ form: 'owned' });
  const FAULTS: readonly (EndpointFault | null)[] = [
    null,
    { type: 'dead' },
    { type: 'endless' },
    { type: 'garbage' },
    { type: 'html' },
    { type: 'redirect', to: 'http://127.0.0.1:9/' },
    { type: 'status', status: 400 },
    { type: 'status', status: 500 },
    { type: 'status', status: 401 },
  ];

  it('no number is in an address, a log or a console, whatever the endpoint does', async () => {
    const background = await collectBackgroundConsole(s.browser);
    const urls: string[] = [];
    s.page.on('request', (request) => urls.push(request.url()));
    for (const fault of FAULTS) {
      // A page remembers for a minute what it was told.
      s.demo.endpoint.set(null);
      await s.openWithOwners();
      await s.builder.touch();
      s.demo.endpoint.set(fault);
      await s.builder.clickSave();
      await s.page.waitForFunction(
        () =>
          document.querySelector('caseline-root')?.shadowRoot?.querySelector('dialog[open]') ||
          document.querySelector('.fd-form-actions .fd-save-button')?.textContent?.trim() === 'Saved',
      );
      if (await s.caseline.dialogIsOpen()) await s.caseline.click('Save anyway');
      await s.builder.waitForSaveState('Saved');
    }
    const checks = s.demo.endpoint.addresses.filter((address) => address.includes('contacts:check'));
    expect(checks.length).toBeGreaterThanOrEqual(FAULTS.length);
    const everything = [
      urls,
      s.demo.endpoint.addresses,
      s.console,
      background,
      s.demo.log.map((e) => JSON.stringify(e)),
    ];
    expect(urls.length).toBeGreaterThan(0);
    expect(everything.flat().join('\n')).not.toMatch(NUMBERS);
  });
});

describe('a project without one', () => {
  const s = useHqScenario();
  const FAULTS: readonly HqFault[] = [
    { type: 'cut' },
    { type: 'html' },
    { type: 'throttled', retryAfterSeconds: 1 },
  ];

  it('no number is in an address or a console, whatever HQ does', async () => {
    const background = await collectBackgroundConsole(s.browser);
    for (const person of ['newcomer', 'builder', 'admin'] as const) {
      await s.signIn(person);
      await s.openAndTouch();
      await s.builder.clickSave();
      if (person === 'newcomer') await s.builder.waitForSaveState('Saved');
      else {
        await s.caseline.waitForDialog();
        await s.caseline.click('Cancel');
      }
    }
    for (const fault of FAULTS) {
      s.hq.set(fault);
      await s.builder.reopen();
      await s.caseline.waitForFindings(0);
    }
    expect(s.hq.asked.length).toBeGreaterThan(10);
    const everything = [s.urls, s.console, background, s.hq.asked.map(({ url }) => url)];
    expect(everything.flat().join('\n')).not.toMatch(NUMBERS);
  });
});
