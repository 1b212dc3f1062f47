import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../src/lint/finding.ts';
import type { FindingView, Ui, UiOptions } from '../../src/overlay/shell/ui.ts';
import { ENGLISH } from '../languages.ts';

const sent: unknown[] = [];
const listeners = new Set<(message: unknown, sender: unknown) => unknown>();
vi.mock('../../src/extension/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'caseline',
      sendMessage: async (message: unknown) => void sent.push(message),
      onMessage: {
        addListener: (one: (message: unknown, sender: unknown) => unknown) => listeners.add(one),
        removeListener: (one: (message: unknown, sender: unknown) => unknown) => listeners.delete(one),
      },
    },
  },
}));
const { reportPage } = await import('../../src/extension/content/page-report.ts');

const view = (severity: Finding['severity']) => ({ finding: { severity } }) as FindingView;

/** A page of a kind, and what the popup is told of it. */
function onPage(kind: 'vellum' | 'web-apps' = 'vellum') {
  const life = new AbortController();
  const visit = {
    gestures: { recent: () => true, take: () => true },
    shadow: 'closed' as const,
    project: 'demo',
    language: ENGLISH,
    rules: {},
    signal: life.signal,
    address: 'https://www.commcarehq.org/a/demo/apps/view/app/form/one/source/',
  };
  const told: unknown[] = [];
  let options = {} as UiOptions;
  const mount = reportPage(
    kind,
    visit,
  )((given) => {
    options = given;
    return {
      setFindings: (list) => void told.push(list),
      setStatus: (status) => void told.push(status),
    } as Partial<Ui> as Ui;
  });
  const ask = (message: unknown = { type: 'page-report' }, sender: unknown = { id: 'caseline' }) =>
    [...listeners].map((listener) => listener(message, sender)).find((answer) => answer !== undefined);
  return {
    life,
    mount: () => mount({ callbacks: {} } as UiOptions),
    ask,
    told,
    callbacks: () => options.callbacks,
  };
}

afterEach(() => listeners.clear());

describe('what the popup is told of a page', () => {
  it('counts the findings that stand on it, by severity, and hands them on to the layer', async () => {
    const page = onPage();
    const ui = page.mount();
    ui.setFindings([view('error'), view('warning'), view('error'), view('incomplete')]);
    ui.setStatus({ state: 'offline', text: '', degradations: ['no-plugins'] });
    expect(await page.ask()).toMatchObject({
      kind: 'vellum',
      findings: { error: 2, warning: 1, info: 0, incomplete: 1 },
      state: 'offline',
      degradations: ['no-plugins'],
    });
    expect(page.told).toHaveLength(2);
  });

  it('says that it does not know yet before the form is read', async () => {
    expect(await onPage().ask()).toMatchObject({ findings: null, state: 'starting' });
  });

  it('says that the page fought against the layer', async () => {
    const page = onPage();
    page.mount();
    page.callbacks().onDisabled?.();
    expect(sent).toEqual([{ type: 'gave-up' }]);
    expect(await page.ask()).toMatchObject({ state: 'gone' });
  });

  it('counts nothing in Web Apps, where remarks come and go with each key', async () => {
    const page = onPage('web-apps');
    page.mount().setFindings([view('error')]);
    expect(await page.ask()).toMatchObject({ kind: 'web-apps', findings: null });
  });

  it('is told to the extension alone, and nothing after the page is gone', () => {
    const page = onPage();
    expect(page.ask({ type: 'page-report' }, { id: 'another' })).toBeUndefined();
    expect(page.ask({ type: 'something' })).toBeUndefined();
    page.life.abort();
    expect(page.ask()).toBeUndefined();
  });
});
