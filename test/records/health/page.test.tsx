// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contactEn } from '../../../src/contact/texts/en.ts';
import { HealthMemory } from '../../../src/health/state.ts';
import { reportEn } from '../../../src/health/texts/en.ts';
import { HealthPage } from '../../../src/records/health/health-page.tsx';
import { countCases } from '../../../src/records/health/result.ts';
import { figuresFile, reportFile, workListFile } from '../../../src/records/health/save.ts';
import { healthPageEn } from '../../../src/records/health/texts/en.ts';
import { type HealthResult, type HealthView, START } from '../../../src/records/health/view-state.ts';
import type { JudgedCase, JudgedLine } from '../../../src/sheet/health/judge-case.ts';

const WORDS = { lang: 'en', locale: 'en', page: healthPageEn, report: reportEn, contact: contactEn };
const PLACE = { hq: 'https://www.commcarehq.org', project: 'chw' };
const OK: JudgedLine = { tone: 'ok', cause: 'sms-sent' };

function judged(n: number, sms: JudgedLine, more: Partial<JudgedCase> = {}): JudgedCase {
  const lines = { sms, replies: OK, email: OK, timeZone: OK, language: OK, gateway: OK };
  return { id: `c${n}`, caseType: 'client', owner: 'north', lines, wanted: null, ...more };
}

async function resultOf(cases: readonly JudgedCase[]): Promise<HealthResult> {
  const memory = new HealthMemory();
  for (const one of cases) memory.take({ kind: 'case', ...one });
  const past = {
    before: { at: '2026-11-01T08:00:00Z', cases: 90, reached: 45 },
    at: '2026-11-30T08:00:00Z',
  };
  return await countCases(memory, {}, past, async () => null);
}

const CASES = [
  ...Array.from({ length: 60 }, (_, n) => judged(n, { tone: 'doubtful', cause: 'phone-leading-zero' })),
  ...Array.from({ length: 40 }, (_, n) => judged(100 + n, OK, { caseType: 'household', owner: 'south' })),
];

const ACTIONS = {
  onRead: vi.fn(),
  onStop: vi.fn(),
  onForget: vi.fn(),
  onSave: vi.fn(),
  saveWorkList: vi.fn(),
  linkOf: (id: string) => `https://www.commcarehq.org/${id}`,
};

function show(view: Partial<HealthView>): HTMLElement {
  document.body.innerHTML = '<main></main>';
  const main = document.querySelector('main') as HTMLElement;
  act(() =>
    render(
      <HealthPage
        {...ACTIONS}
        view={{ ...START, phase: 'idle', ...view }}
        words={WORDS}
        project="chw"
        server="www.commcarehq.org"
        isForgotten={false}
      />,
      main,
    ),
  );
  return main;
}

const textOf = (main: HTMLElement): string => (main.textContent ?? '').replaceAll(/\s+/g, ' ');

afterEach(() => vi.clearAllMocks());

describe('the page', () => {
  it('before anything was read says what will be done, and offers to do it', () => {
    const main = show({});
    expect(textOf(main)).toContain('HQ is asked with your own session');
    main.querySelector<HTMLElement>('button.primary')?.click();
    expect(ACTIONS.onRead).toHaveBeenCalledOnce();
  });

  it('begins with the answer, the difference, the biggest cause and who mends it', async () => {
    const text = textOf(show({ result: await resultOf(CASES) }));
    expect(text).toContain('HQ will send SMS to 40 of 100 cases (40 %). 5 fewer than on Nov 1, 2026');
    expect(text).toMatch(/Biggest cause ?60 cases\. The number begins with 0/);
    expect(text).toMatch(/Who mends it ?whoever corrects data, at a desk/);
  });

  it('lists fifty cases of a cause when it is opened, the rest is in the work list', async () => {
    const main = show({ result: await resultOf(CASES) });
    const details = main.querySelector<HTMLDetailsElement>('.causes details');
    expect(main.querySelectorAll('.causes a')).toHaveLength(0);
    act(() => {
      if (details) details.open = true;
      details?.dispatchEvent(new Event('toggle'));
    });
    expect(main.querySelectorAll('.causes a')).toHaveLength(50);
    expect(textOf(main)).toContain('and 10 more, in the work list');
    details?.querySelector('button')?.click();
    expect(ACTIONS.saveWorkList).toHaveBeenCalledWith('sms', 'phone-leading-zero');
  });

  it('shows one case type or owner alone when that is chosen, without the difference', async () => {
    const main = show({ result: await resultOf(CASES) });
    const [caseType] = main.querySelectorAll('select');
    act(() => {
      if (caseType) caseType.value = 'household';
      caseType?.dispatchEvent(new Event('change'));
    });
    expect(textOf(main)).toContain('HQ will send SMS to 40 of 40 cases (100 %).');
    expect(textOf(main)).not.toContain('fewer than');
  });

  it.each([
    [{ phase: 'reading' }, 'Asking what is known of the project…'],
    [
      { phase: 'reading', progress: { done: 2_000, total: 50_000, secondsLeft: 130 } },
      '2,000 of 50,000 cases read, about 2 minutes left',
    ],
    [
      { phase: 'reading', wait: { seconds: 7, why: 'throttled' } },
      'HQ was asked too often. Going on in 7 s.',
    ],
    [{ stopped: 'forbidden' }, 'Your role needs “Access APIs”'],
    [{ isBegun: true }, 'Go on reading'],
    [{ skipped: 1 }, 'What this rests on'],
  ] as const)('%j: %s', (view, text) => {
    expect(textOf(show(view))).toContain(text);
  });

  it('names what is missing without being opened', () => {
    const pieces = { ...START.pieces, cases: 'told', owners: 'not-told', errors: 'forbidden' } as const;
    expect(textOf(show({ pieces }))).toContain(
      'Not everything could be read: who holds numbers, errors of the last 30 days.',
    );
  });

  it('draws a bar for each channel, and the same figures as a table', async () => {
    const main = show({ result: await resultOf(CASES) });
    expect(main.querySelectorAll('section svg.bar').length).toBeGreaterThanOrEqual(6);
    const widths = [...(main.querySelector('svg')?.querySelectorAll('rect') ?? [])].map((rect) =>
      Number(rect.getAttribute('width')),
    );
    expect(widths).toEqual([400, 600]);
    const rows = [...main.querySelectorAll('details table tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toContain('40 (40 %)');
  });
});

describe('what is saved', () => {
  it('a page without network, with the causes told', async () => {
    const { name, parts } = reportFile(PLACE, await resultOf(CASES), WORDS);
    expect(name).toBe('caseline-chw-2026-11-30-health.html');
    expect(parts.join('')).toContain('HQ will send SMS to 40 of 100 cases (40 %).');
    expect(parts.join('')).toContain('The number begins with 0');
    expect(parts.join('')).not.toMatch(/(?:src|href)=/);
  });

  it('figures for programs', async () => {
    const { parts } = figuresFile(PLACE, await resultOf(CASES), WORDS);
    expect(JSON.parse(parts.join(''))).toMatchObject({
      project: 'chw',
      cases: 100,
      before: { reached: 45 },
      channels: { sms: { tones: { ok: 40, doubtful: 60 } } },
    });
  });

  it('a work list that spreadsheets read as UTF-8', async () => {
    const { name, parts } = workListFile(PLACE, await resultOf(CASES), WORDS, null);
    expect(name).toBe('caseline-chw-2026-11-30-work-list.csv');
    expect(parts[0]).toBe('\uFEFF');
    expect(parts.join('').trimEnd().split('\r\n')).toHaveLength(61);
  });
});
