import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  appVersionUrl,
  formBuilderUrl,
  formOfXform,
  siteUrl,
  versionOf,
  xformOfPage,
} from '../../../src/builders/case-management/form-page.ts';
import { createKnownForm } from '../../../src/builders/case-management/known-form.ts';
import type { Site } from '../../../src/lint/finding.ts';
import { eventually } from '../../eventually.ts';
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

  it('gives the form', async () => {
    const form = await formOfXform(xformOfPage(builderPage({ core: { form: XML } })) ?? '');
    expect(form?.title).toBe('Register a client');
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
  ])('%s: no form', async (_, html) => {
    const xform = xformOfPage(html);
    expect(xform === null ? null : await formOfXform(xform)).toBeNull();
  });
});

describe('the version of the app', () => {
  it.each([
    [SETTINGS, 'https://hq.example/a/demo/apps/view/a1/current_version/'],
    [
      'https://hq.example/a/d/apps/view/a/modules-0/forms-1/',
      'https://hq.example/a/d/apps/view/a/current_version/',
    ],
    ['https://hq.example/elsewhere/', null],
  ])('of %s', (settings, url) => {
    expect(appVersionUrl(settings)).toBe(url);
  });

  it.each([
    ['{"currentVersion": 7, "latestBuild": 3}', 7],
    ['{"currentVersion": "7"}', null],
    ['{}', null],
    ['<html>', null],
    ['', null],
  ])('%s', (json, version) => {
    expect(versionOf(json)).toBe(version);
  });
});

describe('reading it again', () => {
  const page = (title: string): string => builderPage({ core: { form: XML.replace('Register', title) } });
  let asked: string[];
  let version: string | null;
  let answer: string | null;
  const load = async (url: string): Promise<string | null> => {
    asked.push(url.endsWith('/current_version/') ? 'version' : 'page');
    return url.endsWith('/current_version/') ? version : answer;
  };

  beforeEach(() => {
    asked = [];
    version = '{"currentVersion": 1}';
    answer = page('Register');
  });

  it('its page is asked for only when the app has another version', async () => {
    const known = createKnownForm(SETTINGS, load, signal);
    await known.load();
    const first = known.form();
    await known.load();
    await known.load();
    expect(asked).toEqual(['version', 'page', 'version', 'version']);
    expect(known.form()).toBe(first);
    version = '{"currentVersion": 2}';
    answer = page('Enter');
    await known.load();
    expect(known.form()?.title).toBe('Enter a client');
  });

  it('another form of the app was saved: the form is the same, and nothing is read anew', async () => {
    const known = createKnownForm(SETTINGS, load, signal);
    await known.load();
    const first = known.form();
    version = '{"currentVersion": 2}';
    await known.load();
    expect(asked.filter((one) => one === 'page')).toHaveLength(2);
    expect(known.form()).toBe(first);
  });

  it('HQ does not say its version: the page is asked for each time', async () => {
    version = null;
    const known = createKnownForm(SETTINGS, load, signal);
    await known.load();
    answer = page('Enter');
    await known.load();
    expect(known.form()?.title).toBe('Enter a client');
  });

  it('a form that was read is kept when the next answer is none, and asked for again', async () => {
    const known = createKnownForm(SETTINGS, load, signal);
    expect(known.form()).toBeNull();
    await known.load();
    version = '{"currentVersion": 2}';
    answer = null;
    await known.load();
    expect(known.form()?.title).toBe('Register a client');
    answer = page('Enter');
    await known.load();
    expect(known.form()?.title).toBe('Enter a client');
  });

  it('one that could not be read is asked for again although the app is the same', async () => {
    answer = null;
    const known = createKnownForm(SETTINGS, load, signal);
    await known.load();
    answer = page('Register');
    await known.load();
    expect(known.form()?.title).toBe('Register a client');
  });

  it('an answer that was overtaken does not count', async () => {
    const waiting: ((html: string) => void)[] = [];
    const slow = (url: string): Promise<string | null> =>
      url.endsWith('/current_version/')
        ? Promise.resolve(null)
        : new Promise((resolve) => waiting.push(resolve));
    const known = createKnownForm(SETTINGS, slow, signal);
    const first = known.load();
    await eventually(() => expect(waiting).toHaveLength(1));
    const second = known.load();
    await eventually(() => expect(waiting).toHaveLength(2));
    waiting[1]?.(page('Enter'));
    await second;
    waiting[0]?.(page('Register'));
    await first;
    expect(known.form()?.title).toBe('Enter a client');
  });
});
