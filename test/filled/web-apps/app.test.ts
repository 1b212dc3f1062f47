import { describe, expect, it } from 'vitest';
import { readAppPlace } from '../../../src/filled/web-apps/contacts/app-place.ts';
import { fetchAppSource } from '../../../src/filled/web-apps/contacts/app-source.ts';
import { matchForm } from '../../../src/filled/web-apps/contacts/match-form.ts';
import type { EntryForm } from '../../../src/filled/web-apps/protocol.ts';
import { readApp } from '../../../src/form/hq/read-app.ts';
import { appSource, FORMS } from '../../pages/web-apps/app.ts';

const state = (value: unknown) => `#${encodeURIComponent(JSON.stringify(value))}`;

describe('which app this is', () => {
  it.each([
    ['/a/demo/cloudcare/apps/preview_app/abc123/', '', { appId: 'abc123', selections: [] }],
    ['/a/demo/cloudcare/apps/v2/preview/abc123/', '#apps', { appId: 'abc123', selections: [] }],
    [
      '/a/demo/cloudcare/apps/v2/',
      state({ appId: 'b1', selections: ['0', 'c'] }),
      { appId: 'b1', selections: ['0', 'c'] },
    ],
    ['/a/demo/cloudcare/apps/v2', state({ appId: 'b1' }), { appId: 'b1', selections: [] }],
    // What runs is a build; the address names the app that it is of.
    ['/a/demo/cloudcare/apps/preview_app/abc/', state({ appId: 'b2' }), { appId: 'b2', selections: [] }],
  ])('%s%s', (pathname, hash, expected) => {
    expect(readAppPlace({ pathname, hash })).toEqual({ project: 'demo', ...expected });
  });

  it.each([
    ['/a/demo/cloudcare/apps/v2/', '#apps'],
    ['/a/demo/cloudcare/apps/v2/', '#%E0%A4%A'],
    ['/a/demo/cloudcare/apps/v2/', state([1])],
    ['/a/demo/cloudcare/apps/v2/', state({ appId: 7 })],
    ['/a/demo/cloudcare/apps/v2/', state({ appId: '../../x' })],
    ['/a/demo/reports/', state({ appId: 'b1' })],
  ])('%s%s does not tell', (pathname, hash) => {
    expect(readAppPlace({ pathname, hash })).toBeNull();
  });

  it('takes only texts of the selections', () => {
    const hash = state({ appId: 'b1', selections: ['0', 1, null, 'x'] });
    expect(readAppPlace({ pathname: '/a/demo/cloudcare/apps/v2/', hash })?.selections).toEqual(['0', 'x']);
  });
});

describe("the app's source", () => {
  const place = { project: 'demo', appId: 'app1' };
  const { signal } = new AbortController();
  const asked: string[] = [];
  const answering = (answer: () => Response | Promise<Response>): typeof fetch =>
    (async (input: string) => {
      asked.push(String(input));
      return await answer();
    }) as typeof fetch;
  const ask = (answer: () => Response | Promise<Response>) =>
    fetchAppSource(place, { origin: 'https://hq.example', fetch: answering(answer), signal });

  it('is read with its forms', async () => {
    const result = await ask(() => Response.json(appSource()));
    expect(result.ok && result.app.forms.map(({ id }) => id)).toEqual(FORMS.map(({ id }) => id));
    expect(asked.at(-1)).toBe('https://hq.example/a/demo/apps/source/app1/');
  });

  it.each([
    [403, 'forbidden'],
    [404, 'forbidden'],
    [401, 'forbidden'],
    [500, 'unreachable'],
    [502, 'unreachable'],
  ])('%i is %s', async (status, reason) => {
    expect(await ask(() => new Response('', { status }))).toEqual({ ok: false, reason });
  });

  it.each([
    ['a page', () => new Response('<title>Maintenance</title>')],
    ['no app', () => Response.json({ hello: 'world' })],
    ['null', () => Response.json(null)],
  ])('%s is garbage', async (_, answer) => {
    expect(await ask(answer)).toEqual({ ok: false, reason: 'garbage' });
  });

  it('no answer is unreachable, and one that says it is endless is not read', async () => {
    expect(await ask(() => Promise.reject(new TypeError('failed')))).toEqual({
      ok: false,
      reason: 'unreachable',
    });
    const headers = { 'content-length': '900000000' };
    expect(await ask(() => new Response('{}', { headers }))).toEqual({ ok: false, reason: 'too-large' });
  });
});

describe('the form of an app', () => {
  const read = readApp(appSource());
  if (!read.ok) throw new Error(read.why.id);
  const { app } = read;
  const entry = (xmlns: string, ...bindings: string[]): EntryForm => ({
    kind: 'form',
    form: 1,
    title: '',
    xmlns,
    paged: false,
    questions: bindings.map((binding, index) => ({
      ix: String(index),
      binding,
      datatype: 'str',
      style: '',
      caption: '',
      choices: [],
      answer: null,
    })),
  });
  const REGISTER = 'http://openrosa.org/formdesigner/entry-register';

  it('is found by its namespace and its questions, with what HQ saves', () => {
    const source = matchForm(app, entry(REGISTER, '/data/phone', '/data/email'));
    expect(source?.xmlns).toBe(REGISTER);
    expect(source?.caseActions[0]?.writes.map(({ property }) => property)).toContain('contact_phone_number');
  });

  it('is found by its questions alone, when no answer has told the namespace', () => {
    expect(matchForm(app, entry('', '/data/phone'))?.xmlns).toBe(REGISTER);
  });

  it.each([
    ['another namespace', entry('http://openrosa.org/formdesigner/other', '/data/phone')],
    ['a question that it does not have', entry(REGISTER, '/data/phone', '/data/shoe_size')],
    ['a question that several forms have', entry('', '/data/remarks')],
    ['no question', entry(REGISTER)],
  ])('is not guessed: %s', (_, form) => {
    expect(matchForm(app, form)).toBeNull();
  });

  it('copies count as one while they save the same', () => {
    const [first] = app.forms;
    if (!first) throw new Error('no form');
    const form = entry(REGISTER, '/data/phone');
    expect(matchForm({ ...app, forms: [first, { ...first, id: 'copy' }] }, form)).not.toBeNull();
    const other = { ...first, id: 'other', hq: { actions: [], loads: [] } };
    expect(matchForm({ ...app, forms: [first, other] }, form)).toBeNull();
    const broken = { ...first, id: 'broken', xml: `${first.xml?.slice(0, 2_000)}<` };
    expect(matchForm({ ...app, forms: [broken, first] }, form)).not.toBeNull();
  });
});
