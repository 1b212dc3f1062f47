/** The demo pages: a stand-in for HQ's form builder with its save endpoints. For this machine only. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { createBulkEditRoutes } from './bulk-edit/routes.ts';
import { createCaseRoutes } from './case-management/server/routes.ts';
import { SHEET } from './greeting.ts';
import { createImporterRoutes } from './importer/routes.ts';
import { PAGES } from './root.ts';
import { pageScript } from './server/bundle.ts';
import { FormStore } from './server/forms.ts';
import { allPages, applicationPage, builderPage } from './server/html.ts';
import { dataSources, readSwitches, switchedForm, vellumOptions } from './server/options.ts';
import { type Fault, Faults, type Post } from './server/posts.ts';
import { save } from './server/save.ts';
import { PICTURES, startPage } from './server/start-page.ts';

export type { Fault, Post } from './server/posts.ts';

/** True when it has answered. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface PagesOptions {
  /** 0 or nothing: any free port. */
  readonly port?: number | undefined;
  /** Asked before the pages, in order. */
  readonly handlers?: readonly Handler[] | undefined;
}

export interface Pages {
  /** Without a slash at the end. */
  readonly url: string;
  /** What was saved, the oldest first. */
  posts(): Post[];
  /** Forgets posts and faults; the forms are those of the files again. */
  clear(): void;
  fault(fault: Fault): void;
  close(): Promise<void>;
}

const BUILDER = /^\/a\/([^/]+)\/apps\/view\/([^/]+)\/(?:form\/([\w-]+)|(modules-\d+\/forms-\d+))\/source\/$/;
const SAVE = /^\/a\/[^/]+\/apps\/(patch_xform|edit_form_attr)\/[^/]+\/([\w-]+)\/(?:xform\/)?$/;
/** The built plugin: its script and the parts that it loads. */
const PLUGIN = resolve(PAGES, '../../dist/plugin');
const PLUGIN_FILE = /^\/plugin\/((?:[\w-]+\/)*[\w.-]+\.m?js)$/;
const PICTURE = /^\/pictures\/([\w-]+\.webp)$/;
const MAX_BODY = 20_000_000;

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
}

const json = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, status, 'application/json', JSON.stringify(body));

/** Starts the pages on the loopback interface. */
export async function startPages({ port = 0, handlers = [] }: PagesOptions = {}): Promise<Pages> {
  const forms = new FormStore();
  const faults = new Faults();
  const csrf = randomUUID();
  const caseRoutes = createCaseRoutes(forms, csrf);
  const importer = createImporterRoutes(csrf);
  const bulkEdit = createBulkEditRoutes();
  let posts: Post[] = [];
  const clear = (): void => {
    posts = [];
    forms.clear();
    caseRoutes.clear();
    importer.clear();
    bulkEdit.clear();
    faults.clear();
  };

  function showBuilder(response: ServerResponse, url: URL, found: RegExpExecArray): void {
    const [, domain = '', app = '', id, legacy] = found;
    const form = id ?? legacy?.replace('/', '-') ?? '';
    const on = readSwitches(url.searchParams);
    const stored = forms.get(form, url.searchParams.get('form') ?? form);
    stored.xform = switchedForm(stored.xform, on);
    const place = { domain, app, form };
    const title = /<h:title>([^<]*)</.exec(stored.xform)?.[1] ?? form;
    send(response, 200, 'text/html', builderPage(place, csrf, vellumOptions(place, stored, on), on, title));
  }

  async function answerSave(
    request: IncomingMessage,
    response: ServerResponse,
    found: RegExpExecArray,
  ): Promise<void> {
    const [, endpoint, form = ''] = found;
    const fields = Object.fromEntries(new URLSearchParams(await readBody(request)));
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    const kind = endpoint === 'patch_xform' ? 'patch' : 'full';
    const asked = { form, kind, url: request.url ?? '', headers, fields } as const;
    const { status, body } = await save(asked, csrf, forms, faults, (post) => posts.push(post));
    if (status === 0) response.destroy();
    else json(response, status, body);
  }

  /** For tests that know the server by its address only. */
  async function answerTest(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const form = url.searchParams.get('form');
    if (url.pathname === '/_fault') faults.add(JSON.parse(await readBody(request)));
    else if (request.method === 'DELETE') clear();
    json(
      response,
      200,
      url.pathname === '/_posts' ? posts.filter((post) => !form || post.form === form) : {},
    );
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const handle of [...handlers, caseRoutes.handle, importer.handle, bulkEdit.handle])
      if (await handle(request, response)) return;
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { pathname } = url;
    const builder = BUILDER.exec(pathname);
    const plugin = PLUGIN_FILE.exec(pathname)?.[1];
    const picture = PICTURE.exec(pathname)?.[1];
    const saved = request.method === 'POST' ? SAVE.exec(pathname) : null;
    if (builder) showBuilder(response, url, builder);
    else if (saved) await answerSave(request, response, saved);
    else if (pathname === '/') send(response, 200, 'text/html', startPage());
    else if (pathname === '/pages/') send(response, 200, 'text/html', allPages());
    else if (pathname === SHEET) sendFile(response, join(PAGES, 'demo', 'contacts.csv'), 'text/csv');
    else if (picture) sendPicture(response, picture);
    else if (/^\/a\/[^/]+\/apps\/view\/[^/]+\/$/.test(pathname))
      send(response, 200, 'text/html', applicationPage());
    else if (pathname === '/static/form-builder.js')
      send(response, 200, 'text/javascript', await pageScript('form-builder'));
    else if (pathname === '/static/form-builder.css')
      sendFile(response, join(PAGES, 'form-builder', 'style.css'), 'text/css');
    else if (plugin) sendFile(response, join(PLUGIN, plugin), 'text/javascript');
    else if (/\/apps\/schema\/form\//.test(pathname)) json(response, 200, dataSources());
    else if (/\/apps\/form_has_submissions\//.test(pathname))
      json(response, 200, { form_has_submissions: false });
    else if (pathname === '/_posts' || pathname === '/_fault') await answerTest(request, response, url);
    else send(response, 404, 'text/plain', 'not found');
  }

  await pageScript('form-builder');
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, 'text/plain', String(error));
      else response.destroy();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://localhost:${address.port}`,
    posts: () => [...posts],
    clear,
    fault: (fault) => faults.add(fault),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function sendFile(response: ServerResponse, path: string, type: string): void {
  if (existsSync(path)) send(response, 200, type, readFileSync(path, 'utf8'));
  else send(response, 404, 'text/plain', 'not built');
}

function sendPicture(response: ServerResponse, name: string): void {
  const path = join(PICTURES, name);
  if (existsSync(path)) response.writeHead(200, { 'content-type': 'image/webp' }).end(readFileSync(path));
  else send(response, 404, 'text/plain', 'not drawn: npm run screens');
}
