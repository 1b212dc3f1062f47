import { describe, expect, it } from 'vitest';
import { useHqScenario } from '../../e2e/support/hq-scenario.ts';
import { waitForOwner } from '../../e2e/support/shown-owners.ts';
import type { HqFault } from '../../pages/hq/hq.ts';
import { saveAnywayWithOwner } from './support/asked-of-owner.ts';
import { allPairs } from './support/pairs.ts';

const s = useHqScenario();

const JSON_TYPE = 'application/json';
const answer = (status: number, contentType = JSON_TYPE, body = '{}'): HqFault => ({
  ...{ type: 'body', status, contentType, body },
});
const FAULTS: Readonly<Record<string, HqFault>> = {
  cut: { type: 'cut' },
  'slower than anybody waits': { type: 'slow', ms: 6_000 },
  '429 with a time': { type: 'throttled', retryAfterSeconds: 60 },
  'a page about maintenance': { type: 'html' },
  409: answer(409),
  422: answer(422),
  500: answer(500, 'text/html', '<h1>Oops'),
  503: answer(503),
  'half an answer': answer(200, JSON_TYPE, '{"aaData":[["A'),
  'another shape': answer(200, JSON_TYPE, '{"aaData":7,"cases":7}'),
  'nothing at all': answer(200, JSON_TYPE, ''),
  '60 MB': answer(200, JSON_TYPE, ' '.repeat(60_000_000)),
};

const ROWS = allPairs({
  fault: Object.keys(FAULTS),
  copy: ['with a copy', 'without a copy'],
  page: ['loaded before', 'loaded again'],
});

/** The copy is there: the list was asked for, and a look at the same form is answered from it. */
async function visit(): Promise<void> {
  const before = s.hq.asked.length;
  await s.builder.open();
  await s.caseline.waitForFindings(0);
  await expect
    .poll(
      () =>
        s.hq.asked.slice(before).filter(({ url, status }) => url.includes('cursor') || status === 200).length,
    )
    .toBeGreaterThan(1);
  // The list itself was copied: asked of the page once more, it is known from the background's memory.
  await s.builder.touch();
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
  await waitForOwner(s.page, 'Achieng Otieno');
  await s.caseline.click('Cancel');
}

describe('one save on HQ itself', () => {
  it.each(ROWS)('$fault, $copy, $page', async ({ fault, copy, page }) => {
    await s.signIn('admin');
    const isCopied = copy === 'with a copy';
    const set = () => s.hq.set(FAULTS[fault] ?? null);
    if (isCopied) await visit();
    else {
      set();
      await s.openAndTouch();
    }
    set();
    if (page === 'loaded again') {
      await s.builder.reopen();
      await s.caseline.waitForText('', '.launcher');
      await s.builder.touch();
    }
    await s.builder.clickSave();
    if (isCopied) {
      await saveAnywayWithOwner(s);
    }
    await s.builder.waitForSaveState('Saved');
    expect(await s.builder.posts()).toHaveLength(1);
    if (!isCopied) await s.caseline.waitForText('', '.notice');
  });
});
