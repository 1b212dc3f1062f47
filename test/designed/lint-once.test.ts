// @vitest-environment happy-dom

import { beforeEach, expect, it, vi } from 'vitest';
import { createCheckedForm } from '../../src/designed/checked-form.ts';
import { startSession } from '../../src/designed/session.ts';
import { FakeBuilder } from '../builders/fake-builder.ts';
import { eventually } from '../eventually.ts';
import { FakeDesk } from '../guard/fake-desk.ts';
import { ENGLISH } from '../languages.ts';
import { FakeUi } from '../overlay/fake-ui.ts';

const lints = vi.hoisted(() => ({ count: 0 }));

vi.mock('../../src/designed/load-judge.ts', async () => {
  const judge = await import('../../src/designed/judge.ts');
  const counted: typeof judge = {
    ...judge,
    lintInSteps(...all) {
      lints.count += 1;
      return judge.lintInSteps(...all);
    },
  };
  return { loadJudge: async () => counted };
});

const WRONG = "hidden tz = 'IST'\nmap time_zone <- tz";

beforeEach(() => {
  lints.count = 0;
});

it('the same form and the same facts are linted once', async () => {
  const form = createCheckedForm(new FakeBuilder(WRONG));
  await form.refresh();
  const before = form.findings();
  await form.refresh();
  expect(lints.count).toBe(1);
  expect(form.findings()).toEqual(before);
  expect(before).toHaveLength(1);
});

it('when more is known of the project, they are linted again', async () => {
  const form = createCheckedForm(new FakeBuilder(WRONG));
  await form.refresh();
  form.learn({ facts: { countries: ['IN'] }, asOf: null, failure: null });
  await form.refresh();
  expect(lints.count).toBe(2);
});

it('a fix takes one lint, between a look at the form before it and one after it', async () => {
  const page = new FakeBuilder(WRONG);
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
  await eventually(() => expect(ui.findings()).toHaveLength(1));
  const apply = vi.spyOn(page, 'apply');
  const read = vi.spyOn(page, 'read');
  lints.count = 0;
  await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
  expect(ui.findings()).toEqual([]);
  expect(lints.count).toBe(1);
  expect(apply).toHaveBeenCalledTimes(1);
  expect(read).toHaveBeenCalledTimes(2);
});
