// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Builder } from '../../src/builders/builder.ts';
import type { CheckedForm } from '../../src/designed/checked-form.ts';
import type { JudgedFindings } from '../../src/designed/judged-findings.ts';
import { createPlacing } from '../../src/designed/placing.ts';
import { lint } from '../../src/lint/engine.ts';
import type { Tools } from '../../src/overlay/shell/tools.ts';
import type { Ui } from '../../src/overlay/shell/ui.ts';
import { sketch } from '../lint/support/form.ts';

const FORM = "hidden tz = 'IST'\nmap time_zone <- tz\nhidden lang = 'klingon'\nmap language_code <- lang";

const anchors = new Map<string | null, Element>();
let button: Element;
let tools: Tools;
const ui = {
  together: (changes: () => void) => changes(),
  setTools: vi.fn(),
  keepClear: vi.fn(),
  setDecided: vi.fn(),
  setFindings: vi.fn<Ui['setFindings']>(),
  reposition: vi.fn(),
};
const shown = vi.fn(() => lint(sketch(FORM).form, {}));
const decided = vi.fn(() => ({ ignored: [], accepted: [] }));

beforeEach(() => {
  vi.clearAllMocks();
  for (const path of ['/data/tz', '/data/lang']) anchors.set(path, document.createElement('a'));
  button = document.createElement('button');
  tools = {} as Tools;
});

const placing = () =>
  createPlacing({
    builder: {
      anchor: ({ path }) => anchors.get(path) ?? null,
      leads: () => true,
      saveButton: () => button,
    } as Partial<Builder> as Builder,
    form: { name: () => 'Zone', isLocked: () => false } as Partial<CheckedForm> as CheckedForm,
    findings: { shown, decided, isOld: () => false } as Partial<JudgedFindings> as JudgedFindings,
    locale: 'en',
    tools: () => tools,
    ui: () => ui,
  });

describe('where findings stand', () => {
  it('is told with all there is to say of them', () => {
    placing().place();
    const [views] = ui.setFindings.mock.lastCall ?? [];
    expect(views?.map(({ finding, anchor, leads, label }) => [finding.rule, anchor, leads, label])).toEqual(
      shown().map(({ rule, site }) => [rule, anchors.get(site.path), true, 'Zone']),
    );
    expect(views?.length).toBeGreaterThan(1);
    expect(ui.keepClear).toHaveBeenCalledWith(button);
  });

  it('is not told again, and nothing is judged, while only the page’s layout changes', () => {
    const places = placing();
    places.place();
    vi.clearAllMocks();
    for (let key = 0; key < 50; key += 1) places.follow();
    expect([shown, decided].map((mock) => mock.mock.calls.length)).toEqual([0, 0]);
    expect([ui.setFindings, ui.setTools, ui.setDecided].map((mock) => mock.mock.calls.length)).toEqual([
      0, 0, 0,
    ]);
    // What is drawn follows what moved all the same.
    expect(ui.reposition).toHaveBeenCalledTimes(50);
  });

  it('is told of the one that stands elsewhere, the others as they were', () => {
    const places = placing();
    places.place();
    const before = ui.setFindings.mock.lastCall?.[0] ?? [];
    anchors.set('/data/lang', document.createElement('b'));
    places.follow();
    const now = ui.setFindings.mock.lastCall?.[0] ?? [];
    expect(now.map((view, at) => view === before[at])).toEqual(
      before.map(({ finding }) => finding.site?.path !== '/data/lang'),
    );
    expect(now.find(({ finding }) => finding.site?.path === '/data/lang')?.anchor).toBe(
      anchors.get('/data/lang'),
    );
  });

  it('is told again when a helper stands elsewhere', () => {
    const places = placing();
    places.place();
    tools = { ...tools };
    places.follow();
    expect(ui.setFindings).toHaveBeenCalledTimes(2);
    expect(ui.setTools).toHaveBeenLastCalledWith(tools);
  });

  it('leaves free what is the Save button now', () => {
    const places = placing();
    places.place();
    button = document.createElement('button');
    places.follow();
    expect(ui.keepClear).toHaveBeenLastCalledWith(button);
  });
});
