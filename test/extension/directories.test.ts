import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as object }));
vi.mock('../../src/extension/browser.ts', () => fake);

const NEVER = new AbortController().signal;
const HQ = 'https://www.commcarehq.org';
const list = (name: string) =>
  JSON.stringify({
    iTotalDisplayRecords: 1,
    aaData: [[name, 'Case', '254712345678', 'c1', '/a/demo/reports/case_data/c1/']],
  });

let directories: typeof import('../../src/extension/background/directories.ts');
let asked: string[];
/** What the page in the frame is given; null when there is no such frame any more. */
let inFrame: { status: number; headers: string[][]; body: string } | null;

beforeEach(async () => {
  asked = [];
  inFrame = { status: 200, headers: [['content-type', 'application/json']], body: list('By the page') };
  const { browser } = createFakeBrowser();
  const executeScript = async ({ target }: { target: { tabId: number } }) => {
    asked.push(`frame of tab ${target.tabId}`);
    if (!inFrame) throw new Error('No frame with id 0');
    return [{ frameId: 0, result: inFrame }];
  };
  Object.assign(fake, { browser: { ...browser, scripting: { ...browser.scripting, executeScript } } });
  vi.stubGlobal('fetch', async (url: string) => {
    if (url.startsWith('chrome-extension:')) throw new TypeError('no build.json');
    asked.push('background');
    return new Response(list('By the background'), { headers: { 'content-type': 'application/json' } });
  });
  vi.resetModules();
  directories = await import('../../src/extension/background/directories.ts');
});

/** Who the owner of the number is, as the page of a tab is told. */
async function ownerFor(frame: { tabId: number; isPrivate: boolean } | null): Promise<unknown> {
  const { directory } = await directories.sourceFor(HQ, 'demo', frame && { frameId: 0, ...frame });
  const contact = { contact_phone_number: '254712345678' };
  const answer = await directory.check([{ ref: 'r', contact }], NEVER);
  if (!answer.ok) return answer.failure.reason;
  const [result] = answer.value.results;
  return result && 'owner' in result && result.owner.owner?.name;
}

describe('CommCare HQ is asked', () => {
  it('with the session of the page that asks, not with the one of ordinary windows', async () => {
    expect(await ownerFor({ tabId: 7, isPrivate: false })).toBe('By the page');
    expect(asked).toEqual(['frame of tab 7']);
  });

  it('by the background itself where no page is open, or the page was closed', async () => {
    expect(await ownerFor(null)).toBe('By the background');
    directories.forgetEveryHq();
    inFrame = null;
    expect(await ownerFor({ tabId: 7, isPrivate: false })).toBe('By the background');
  });

  it('never by the background for a private window, whose session is another one', async () => {
    inFrame = null;
    expect(await ownerFor({ tabId: 8, isPrivate: true })).toBe('unreachable');
    expect(asked).not.toContain('background');
  });

  it('once for ordinary windows and once for private ones: what one was told the other is not', async () => {
    await ownerFor(null);
    expect(await ownerFor({ tabId: 8, isPrivate: true })).toBe('By the page');
    expect(await ownerFor(null)).toBe('By the background');
    expect(asked).toEqual(['background', 'frame of tab 8']);
  });
});
