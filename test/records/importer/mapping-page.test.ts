// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ImporterParts } from '../../../src/records/importer/importer-parts.ts';
import type { KeptSheet } from '../../../src/records/importer/kept-sheet.ts';
import { startMappingPage } from '../../../src/records/importer/mapping-page.ts';
import { importerEn } from '../../../src/records/importer/texts/en.ts';
import { eventually } from '../../eventually.ts';

const asked = vi.hoisted(() => ({ columns: [] as { column: string; property: string }[][] }));
vi.mock('../../../src/records/importer/confirm-import.tsx', () => ({
  askToImport: async (columns: { column: string; property: string }[]) => {
    asked.columns.push(columns);
    return 'cancel';
  },
}));

const count = (property: 'contact_phone_number' | 'language_code', wrong: number) => ({
  ...{ property, filled: 3, wrong, sample: null },
  causes: wrong > 0 ? [{ code: 'phone-leading-zero', severity: 'error' as const, count: wrong }] : [],
});
const SHEET: KeptSheet = {
  columns: [
    { name: 'caseid', counts: [] },
    { name: 'contact_phone_number', counts: [count('contact_phone_number', 2)] },
    { name: 'language_code', counts: [count('language_code', 0)] },
    { name: 'mobile', counts: [count('contact_phone_number', 3)] },
  ],
};

let life: AbortController;
beforeEach(() => {
  asked.columns = [];
  life = new AbortController();
  // As HQ draws it for a file with a sheet for each case type (`excel_fields.html`).
  document.body.innerHTML = `<form action="/a/demo/importer/excel/commit/" method="post" id="field_form">
    <div class="alert alert-warning"></div><button type="submit">Confirm Import</button></form>`;
});
afterEach(() => life.abort());

function start(recall: () => Promise<KeptSheet | null>): void {
  const memory = { recall, keep: async () => {} };
  startMappingPage({ document, memory, signal: life.signal, texts: importerEn } as unknown as ImporterParts);
}

/** Whether the page's own submit goes on. */
function submit(): boolean {
  const event = new Event('submit', { bubbles: true, cancelable: true });
  document.querySelector('form')?.dispatchEvent(event);
  return !event.defaultPrevented;
}

it('an import of several sheets is asked about by the names of their columns, though HQ maps nothing', async () => {
  start(async () => SHEET);
  await new Promise((done) => setTimeout(done));
  expect(submit()).toBe(false);
  await eventually(() => expect(asked.columns).toHaveLength(1));
  expect(asked.columns[0]).toMatchObject([
    { column: 'contact_phone_number', property: 'contact_phone_number' },
  ]);
});

it('waits for what was found in the file, where somebody is faster', async () => {
  let tell: (sheet: KeptSheet) => void = () => {};
  start(
    () =>
      new Promise((resolve) => {
        tell = resolve;
      }),
  );
  expect(submit()).toBe(false);
  expect(asked.columns).toEqual([]);
  tell(SHEET);
  await eventually(() => expect(asked.columns).toHaveLength(1));
});

it('goes on where nothing was found, and on a page that imports nothing', async () => {
  const good = SHEET.columns.filter(({ name }) => name !== 'contact_phone_number');
  start(async () => ({ columns: good }));
  await new Promise((done) => setTimeout(done));
  expect(submit()).toBe(true);
  document.querySelector('form')?.setAttribute('action', '/a/demo/importer/excel/fields/');
  expect(submit()).toBe(true);
  expect(asked.columns).toEqual([]);
});
