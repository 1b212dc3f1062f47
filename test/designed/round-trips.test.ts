// @vitest-environment happy-dom

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPage } from '../../src/builders/vellum/page/main.ts';
import type { BuilderMessage } from '../../src/builders/vellum/protocol.ts';
import { createVellumBuilder } from '../../src/builders/vellum/vellum-builder.ts';
import { startSession } from '../../src/designed/session.ts';
import { createFakeVellum, type FakeVellum } from '../builders/vellum/support/fake-vellum.ts';
import { eventually } from '../eventually.ts';
import { FakeDesk } from '../guard/fake-desk.ts';
import { ENGLISH } from '../languages.ts';
import { FakeUi } from '../overlay/fake-ui.ts';

/** Longer than a session waits after an edit before it looks at the form again. */
const AFTER_QUIET_MS = 400;

/** A session on both halves of the form builder's builder, and what the isolated half asks of the page. */
async function open() {
  const fake = createFakeVellum([
    { type: 'DataBindOnly', id: 'tz', p: { calculateAttr: "'IST'" } },
    { type: 'DataBindOnly', id: 'note', p: { calculateAttr: "'a'" } },
  ]);
  fake.form.mug('/data/tz').p.caseProperty = 'time_zone';
  const life = new AbortController();
  const { port1, port2 } = new MessageChannel();
  const asked: BuilderMessage['kind'][] = [];
  const post = port1.postMessage.bind(port1);
  port1.postMessage = (message: BuilderMessage) => {
    // What has an id is answered: the way to the page and back.
    if ('id' in message && message.kind !== 'save-answer') asked.push(message.kind);
    post(message);
  };
  const stop = startPage(port2, { vellum: fake.vellum });
  const ui = new FakeUi();
  startSession({
    document,
    builder: createVellumBuilder({ document, port: port1, signal: life.signal }),
    desk: new FakeDesk(),
    signal: life.signal,
    shadow: 'open',
    language: ENGLISH,
    mount: ui.mount,
    now: () => new Date('2026-03-01T12:00:00Z'),
  });
  await eventually(() => expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']));
  await quiet();
  asked.length = 0;
  const end = (): void => {
    life.abort();
    stop();
  };
  return { fake, ui, asked, end };
}

function quiet(): Promise<unknown> {
  return new Promise((done) => setTimeout(done, AFTER_QUIET_MS));
}

const zone = (fake: FakeVellum): unknown => fake.form.mug('/data/tz').values.calculateAttr;

describe('round trips to the form builder’s page', () => {
  let opened: Awaited<ReturnType<typeof open>>;
  beforeEach(async () => {
    opened = await open();
  });
  afterEach(() => opened.end());

  it('a fix, from pressing it to where it is said to be done, takes two', async () => {
    const { fake, ui, asked } = opened;
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    expect(zone(fake)).toBe("'Asia/Kolkata'");
    expect(ui.findings()).toEqual([]);
    expect(ui.done?.undoable).toBe(true);
    expect(asked).toEqual(['sync', 'apply']);
    await quiet();
    expect(asked).toEqual(['sync', 'apply']);
  });

  it('Undo takes two', async () => {
    const { fake, ui, asked } = opened;
    await ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    asked.length = 0;
    await ui.undo();
    expect(zone(fake)).toBe("'IST'");
    expect(ui.findings()).toEqual(['time-zone-unknown at /data/tz']);
    await quiet();
    expect(asked).toEqual(['sync', 'apply']);
  });

  it('what a helper inserts takes two', async () => {
    const { fake, ui, asked } = opened;
    await ui.does.onInsert?.([
      { type: 'set-expression', path: '/data/tz', part: 'calculate', value: "'UTC'" },
    ]);
    expect(zone(fake)).toBe("'UTC'");
    expect(ui.findings()).toEqual([]);
    await quiet();
    expect(asked).toEqual(['sync', 'apply']);
  });

  it('a question that is added is read with the same answer', async () => {
    const { ui, asked } = opened;
    await ui.does.onInsert?.([{ type: 'add-hidden-value', after: '/data/tz', id: 'new', calculate: "'b'" }]);
    expect(ui.tools?.workbench).toBeTruthy();
    expect(ui.done?.undoable).toBe(true);
    expect(asked).toEqual(['sync', 'apply']);
    await ui.undo();
    expect(asked).toEqual(['sync', 'apply', 'sync', 'apply']);
  });

  it('what the designer changes meanwhile is seen all the same', async () => {
    const { fake, ui } = opened;
    const fixed = ui.applyFix('time-zone-unknown', 'Use Asia/Kolkata');
    await eventually(() => expect(zone(fake)).toBe("'Asia/Kolkata'"));
    fake.form.mug('/data/tz').p.calculateAttr = "'EST'";
    await fixed;
    await eventually(() => expect(ui.findings()).toEqual(['time-zone-deprecated at /data/tz']));
    expect(zone(fake)).toBe("'EST'");
  });
});
