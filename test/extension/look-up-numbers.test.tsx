// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { LookUpNumbers } from '../../src/extension/pages/popup/look-up-numbers.tsx';
import { loadPagesLanguage } from '../../src/extension/pages/texts/load.ts';

const LANGUAGE = await loadPagesLanguage('en');
const PROJECT = { origin: 'https://www.commcarehq.org', project: 'demo', owners: 1, asOf: null };

/** The addresses of the links in the answer for one number, whose owner has this address. */
async function linksFor(url: string): Promise<(string | null)[]> {
  const root = document.createElement('main');
  const owner = { phone: '254712345678', kind: 'case' as const, id: 'c1', name: 'Asha', url };
  await act(() => {
    const lookUp = async () => ({ asOf: '2026-08-01T00:00:00Z', owners: [owner] });
    render(
      <LookUpNumbers
        language={LANGUAGE}
        projects={[{ ...PROJECT, received: null, trouble: null }]}
        lookUp={lookUp}
      />,
      root,
    );
  });
  const box = root.querySelector('textarea');
  await act(() => {
    if (box) box.value = '+254 712 345 678';
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
  expect(root.textContent).toContain(
    'HQ will take replies for another contact of this project, which holds this number: Asha',
  );
  return [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
}

describe('the owner of a number that was looked up', () => {
  it('is linked to', async () => {
    const url = 'https://www.commcarehq.org/a/demo/reports/case_data/c1/';
    expect(await linksFor(url)).toEqual([url]);
  });

  it.each([
    'javascript:alert(1)',
    'chrome-extension://caseline/options.html',
    'http://hq.example',
    '//x',
    '',
  ])('is named without a link when its server gives the address %j', async (url) => {
    expect(await linksFor(url)).toEqual([]);
  });
});
