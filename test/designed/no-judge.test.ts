// @vitest-environment happy-dom

import { expect, it, vi } from 'vitest';
import { startSession } from '../../src/designed/session.ts';
import { troubles } from '../../src/guard/troubles.ts';
import { FakeBuilder } from '../builders/fake-builder.ts';
import { eventually } from '../eventually.ts';
import { FakeDesk } from '../guard/fake-desk.ts';
import { ENGLISH } from '../languages.ts';
import { FakeUi } from '../overlay/fake-ui.ts';

// As when the extension was updated under an open page: its files of before are gone.
vi.mock('../../src/designed/load-judge.ts', () => ({
  loadJudge: () => Promise.reject(new TypeError('Could not load file')),
}));

it('a page whose judge cannot be had says that nothing is checked, and saves', async () => {
  const page = new FakeBuilder("hidden tz = 'IST'\nmap time_zone <- tz");
  const ui = new FakeUi();
  startSession({
    document,
    builder: page,
    desk: new FakeDesk(),
    signal: new AbortController().signal,
    shadow: 'open',
    language: ENGLISH,
    mount: ui.mount,
    now: () => new Date('2026-03-01T12:00:00Z'),
  });
  await eventually(() => expect(ui.status?.state).toBe('broken'));
  expect(troubles()).toContainEqual(expect.objectContaining({ where: 'read the form' }));
  expect(await page.save()).toBe('save');
});
