import { describe, expect, inject, it } from 'vitest';
import { canonicalXml } from '../../e2e/support/canonical-xml.ts';
import { useScenario } from '../../e2e/support/scenario.ts';
import type { EndpointFault } from '../../pages/endpoint-faults.ts';
import { saveAnywayWithOwner } from './support/asked-of-owner.ts';
import { allPairs } from './support/pairs.ts';

const s = useScenario({ form: 'owned' });

const JSON_TYPE = 'application/json';
const FAULTS: Readonly<Record<string, EndpointFault>> = {
  refused: { type: 'dead' },
  'slow, but in time': { type: 'slow', ms: 800 },
  'never answers': { type: 'silent' },
  endless: { type: 'endless' },
  'redirect elsewhere': { type: 'redirect', to: 'http://127.0.0.1:9/' },
  401: { type: 'status', status: 401 },
  '403 with a page': { type: 'body', status: 403, contentType: 'text/html', body: '<h1>Forbidden' },
  404: { type: 'status', status: 404 },
  409: { type: 'status', status: 409 },
  413: { type: 'status', status: 413 },
  422: { type: 'status', status: 422 },
  429: { type: 'status', status: 429 },
  '429 with a time': { type: 'status', status: 429, headers: { 'retry-after': '60' } },
  500: { type: 'status', status: 500 },
  503: { type: 'status', status: 503, headers: { 'retry-after': '99999' } },
  'a page about maintenance': { type: 'html' },
  'the wrong type': { type: 'body', contentType: 'image/png', body: 'PNG' },
  'half an answer': { type: 'body', contentType: JSON_TYPE, body: '{"asOf":"2026-08-15T12:00:00Z","res' },
  'another shape': { type: 'garbage' },
  'nothing at all': { type: 'body', contentType: JSON_TYPE, body: '' },
};
/** Who is signed out or may not see a project must not go on seeing its owners. */
const LOCKED = ['401', '403 with a page'];

const ROWS = allPairs({
  fault: Object.keys(FAULTS),
  copy: ['with a copy', 'without a copy'],
  // Only Chromium's debugger can stop a background.
  worker: inject('browser') === 'chromium' ? ['running', 'stopped before', 'stopped after'] : ['running'],
  page: ['alone', 'beside another tab'],
});

let saved = '';
let projects = 0;

describe('one save', () => {
  it.each(ROWS)('$fault, $copy, background $worker, $page', async ({ fault, copy, worker, page }) => {
    const isCopied = copy === 'with a copy';
    if (isCopied) await s.openWithOwners();
    else {
      projects += 1;
      s.builder.project = `never-opened-${projects}`;
      s.demo.endpoint.set(FAULTS[fault] ?? null);
      await s.builder.open();
      await s.caseline.waitForText('', '.launcher');
    }
    const other = page === 'beside another tab' ? await s.browser.newPage() : null;
    await other?.goto(s.page.url());
    await s.page.bringToFront();
    await s.builder.touch();
    s.demo.endpoint.set(FAULTS[fault] ?? null);
    if (worker === 'stopped before') await s.stopBackground();
    await s.builder.clickSave();
    if (worker === 'stopped after') await s.stopBackground();
    const isAsked = isCopied && !LOCKED.includes(fault);
    if (isAsked) {
      await saveAnywayWithOwner(s);
    }
    await s.builder.waitForSaveState('Saved');
    const posts = await s.builder.posts();
    expect(posts).toHaveLength(1);
    const xml = canonicalXml(posts[0]?.savedXform ?? '').join('\n');
    saved ||= xml;
    expect(xml).toBe(saved);
    // Why nobody could be asked, or that everybody was.
    if (fault !== 'slow, but in time') await s.caseline.waitForText('', '.notice');
    await other?.close();
  });
});
