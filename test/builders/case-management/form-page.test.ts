// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formBuilderUrl, formOfPage, siteUrl } from '../../../src/builders/case-management/form-page.ts';
import { createKnownForm } from '../../../src/builders/case-management/known-form.ts';
import type { Site } from '../../../src/lint/finding.ts';
import { PAGES } from '../../pages/root.ts';
import { escapeHtml } from '../../pages/server/html.ts';

const SETTINGS = 'https://hq.example/a/demo/apps/view/a1/form/f1/?x=1#case-configuration';
const BUILDER = 'https://hq.example/a/demo/apps/view/a1/form/f1/source/';
const XML = readFileSync(join(PAGES, 'forms/demo.xml'), 'utf8');
const signal = new AbortController().signal;

function builderPage(options: unknown): string {
  return `<div class="initial-page-data"><div data-name="vellum_options" data-value="${escapeHtml(JSON.stringify(options))}"></div></div>`;
}

describe('the form builder of a form', () => {
  it.each([
    [SETTINGS, BUILDER],
    ['https://hq.example/a/demo/apps/view/a1/form/f1', BUILDER],
    [
      'https://hq.example/a/d/apps/view/a/modules-0/forms-1/',
      'https://hq.example/a/d/apps/view/a/modules-0/forms-1/source/',
    ],
  ])('%s', (settings, builder) => {
    expect(formBuilderUrl(settings)).toBe(builder);
  });

  const write = { action: 'update_case', block: 'update', property: 'time_zone' } as const;
  it.each([
    ['a question in a group', { path: '/data/home/tz', part: 'calculate', write }, `${BUILDER}#form/home/tz`],
    ['none', { path: null, part: 'mapping', write }, BUILDER],
    ['odd names', { path: '/data/a b"', part: 'kind', write }, `${BUILDER}#form/a%20b%22`],
    [
      'a Save to Case',
      { path: '/data/save/case/update/time_zone', part: 'write', write: { ...write, action: '/data/save' } },
      `${BUILDER}#form/save`,
    ],
  ] as const)('at %s', (_, site, url) => {
    expect(siteUrl(SETTINGS, site satisfies Site)).toBe(url);
  });

  it('gives the form', () => {
    expect(formOfPage(builderPage({ core: { form: XML } }))?.title).toBe('Register a client');
  });

  it.each([
    ['a sign-in page', '<html><head></head><body>Sign in</body></html>'],
    ['no options', builderPage(null)],
    ['no form', builderPage({ core: {} })],
    ['a form that is no XML', builderPage({ core: { form: '<h:html' } })],
    [
      'a form that declares entities',
      builderPage({ core: { form: `<!DOCTYPE x [<!ENTITY a "b">]>${XML}` } }),
    ],
    ['nothing', ''],
  ])('%s: no form', (_, html) => {
    expect(formOfPage(html)).toBeNull();
  });
});

describe('reading it again', () => {
  it('a form that was read is kept when the next answer is none, and replaced by a newer one', async () => {
    const answers = [
      builderPage({ core: { form: XML } }),
      null,
      builderPage({ core: { form: XML.replace('Register', 'Enter') } }),
    ];
    const known = createKnownForm(SETTINGS, async () => answers.shift() ?? null, signal);
    expect(known.form()).toBeNull();
    await known.load();
    expect(known.form()?.title).toBe('Register a client');
    await known.load();
    expect(known.form()?.title).toBe('Register a client');
    await known.load();
    expect(known.form()?.title).toBe('Enter a client');
  });

  it('an answer that was overtaken does not count', async () => {
    const waiting: ((html: string) => void)[] = [];
    const known = createKnownForm(SETTINGS, () => new Promise((resolve) => waiting.push(resolve)), signal);
    const [first, second] = [known.load(), known.load()];
    waiting[1]?.(builderPage({ core: { form: XML.replace('Register', 'Enter') } }));
    await second;
    waiting[0]?.(builderPage({ core: { form: XML } }));
    await first;
    expect(known.form()?.title).toBe('Enter a client');
  });
});
