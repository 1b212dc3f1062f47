/** Example pages that embed the plugin, under the strictest policy a page can have. */
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { demoToken } from '../../../.ci/demo-token.ts';
import { PAGES } from '../root.ts';

const HERE = join(PAGES, 'html-form');
const PLUGIN = resolve(PAGES, '../../dist/plugin');

/** Form builders and forms of others from npm, with the style sheets that they expect. */
const VENDOR: Readonly<Record<string, string>> = {
  'formio.full.min.js': '@formio/js/dist/formio.full.min.js',
  'formio.full.min.css': '@formio/js/dist/formio.full.min.css',
  'survey.core.min.js': 'survey-core/survey.core.min.js',
  'survey-core.min.css': 'survey-core/survey-core.fontless.min.css',
  'survey-js-ui.min.js': 'survey-js-ui/survey-js-ui.min.js',
  'bootstrap.min.css': 'bootstrap/dist/css/bootstrap.min.css',
  'bootstrap.bundle.min.js': 'bootstrap/dist/js/bootstrap.bundle.min.js',
  'fonts/bootstrap-icons.woff2': '@formio/js/dist/fonts/bootstrap-icons.woff2',
  'fonts/bootstrap-icons.woff': '@formio/js/dist/fonts/bootstrap-icons.woff',
};
/** Installed for tests only: `npm test` does it. */
const PACKAGES = resolve(PAGES, '../companions/node_modules');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** No inline script, no inline style, no eval, nothing from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none'";

/** Form.io makes functions of its templates, and both style their parts inline. */
function policyOf(name: string): string | null {
  return /^(formio|surveyjs)/.test(name) ? null : POLICY;
}

export interface FormRoutes {
  /** True when it has answered. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers })
    .end(body);
}

/** The pages' scripts name the demo's check endpoint, whose token is another one after each build. */
function withToken(script: string): string {
  return script.replaceAll('{{demo token}}', demoToken());
}

function sendFile(response: ServerResponse, folder: string, name: string, policy: string | null): boolean {
  const file = resolve(folder, name);
  const type = TYPES[extname(file)];
  if (!file.startsWith(folder + sep) || !type || !existsSync(file)) return false;
  const headers = policy ? { 'content-security-policy': policy } : {};
  const isOwnScript = folder === HERE && extname(file) === '.js';
  send(
    response,
    200,
    type,
    isOwnScript ? withToken(readFileSync(file, 'utf8')) : readFileSync(file),
    headers,
  );
  return true;
}

/** The routes with a memory of what was submitted. */
export function createFormRoutes(): FormRoutes {
  let submitted: { readonly body: string; readonly type: string }[] = [];
  let delayMs = 0;

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> {
    const { pathname } = url;
    if (pathname === '/html-form/submit' && request.method === 'POST') {
      submitted.push({ body: await readBody(request), type: request.headers['content-type'] ?? '' });
      await new Promise((done) => setTimeout(done, delayMs));
      send(response, 200, 'text/html', '<!doctype html><title>Received</title><h1>Received</h1>');
      return true;
    }
    if (pathname === '/html-form/submitted') {
      if (request.method === 'DELETE') {
        submitted = [];
        delayMs = Number(url.searchParams.get('delayMs') ?? 0);
      }
      send(response, 200, 'application/json', JSON.stringify(submitted));
      return true;
    }
    if (pathname.startsWith('/plugin/'))
      return sendFile(response, PLUGIN, pathname.slice('/plugin/'.length), null);
    if (pathname.startsWith('/html-form/vendor/')) {
      const file = VENDOR[pathname.slice('/html-form/vendor/'.length)];
      return file !== undefined && sendFile(response, PACKAGES, file, null);
    }
    if (pathname.startsWith('/html-form/')) {
      const name = pathname.slice('/html-form/'.length);
      return sendFile(response, HERE, extname(name) === '' ? `${name}.html` : name, policyOf(name));
    }
    return false;
  }

  return {
    async handle(request, response) {
      return await answer(request, response, new URL(request.url ?? '/', 'http://localhost'));
    },
  };
}
