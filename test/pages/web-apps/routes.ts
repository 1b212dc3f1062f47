/** Web Apps, App Preview and Formplayer on the demo's server. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PAGES } from '../root.ts';
import { pageScript } from '../server/bundle.ts';
import { appSource } from './app.ts';
import { createFormplayer, type Formplayer } from './formplayer.ts';
import { type FramePlace, framePage, previewHost } from './html.ts';

/** What goes wrong with Formplayer's answers. */
export type FormplayerFault =
  | { readonly type: 'status'; readonly status: number }
  | { readonly type: 'garbage' }
  /** An answer that was overtaken: the form as it was, with a number below the last one. */
  | { readonly type: 'overtaken' }
  | { readonly type: 'slow'; readonly ms: number };

export interface WebAppsRoutes {
  /** True when it has answered. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  readonly formplayer: Formplayer;
  /** Of the next answers to an action; null: none. */
  fault(action: string | null, fault: FormplayerFault | null): void;
  /** Addresses of app sources that were asked for. */
  readonly sources: readonly string[];
}

const FRAME = /^\/a\/([\w.:-]+)\/cloudcare\/apps\/(?:preview_app\/([^/]+)|v2(?:\/preview(?:\/([^/]+))?)?)\/$/;
const HOST = /^\/a\/([\w.:-]+)\/apps\/view\/([^/]+)\/settings\/$/;
const SOURCE = /^\/a\/([\w.:-]+)\/apps\/source\/([^/]+)\/$/;
const FORMPLAYER = /^\/formplayer\/([\w-]+)$/;

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
}

function placeOf(found: RegExpExecArray): FramePlace {
  const [, project = '', preview, single] = found;
  return { project, app: preview ?? single ?? '', environment: preview ? 'preview-app' : 'web-apps' };
}

export function createWebAppsRoutes(): WebAppsRoutes {
  const formplayer = createFormplayer();
  const faults = new Map<string, FormplayerFault>();
  const sources: string[] = [];

  async function answerFormplayer(action: string, request: IncomingMessage, response: ServerResponse) {
    const body = await readJson(request);
    const fault = faults.get(action);
    if (fault?.type === 'slow') await wait(fault.ms);
    if (fault?.type === 'overtaken') {
      send(response, 200, 'application/json', JSON.stringify(formplayer.overtaken(body)));
    } else if (fault?.type === 'status') send(response, fault.status, 'text/html', '<title>Error</title>');
    else if (fault?.type === 'garbage')
      send(response, 200, 'application/json', '{"tree":[{"ix":7,"children":"none"}],');
    else send(response, 200, 'application/json', JSON.stringify(formplayer.answer(action, body)));
  }

  /** The app's name decides what its source answers. */
  async function answerSource(app: string, response: ServerResponse): Promise<void> {
    sources.push(app);
    if (app.startsWith('closed')) send(response, 403, 'text/html', '<title>403</title>');
    else if (app.startsWith('signed-out')) {
      response.writeHead(302, { location: '/accounts/login/' }).end();
    } else if (app.startsWith('dead')) response.destroy();
    else if (app.startsWith('garbage')) send(response, 200, 'text/html', '<title>Maintenance</title>');
    else {
      if (app.startsWith('slow')) await wait(1_500);
      send(response, 200, 'application/json', JSON.stringify(appSource()));
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { pathname, searchParams } = url;
    const frame = FRAME.exec(pathname);
    const host = HOST.exec(pathname);
    const source = SOURCE.exec(pathname)?.[2];
    const action = request.method === 'POST' ? FORMPLAYER.exec(pathname)?.[1] : undefined;
    if (frame) {
      const on = {
        bootstrap: searchParams.get('bootstrap') === '3' ? (3 as const) : (5 as const),
        paged: searchParams.has('paged'),
        json: searchParams.has('json'),
        wraps: searchParams.has('wraps'),
      };
      send(response, 200, 'text/html', framePage(placeOf(frame), on, 'csrf-token'));
    } else if (host) send(response, 200, 'text/html', previewHost(host[1] ?? '', host[2] ?? '', url.search));
    else if (source !== undefined) await answerSource(source, response);
    else if (action !== undefined) await answerFormplayer(action, request, response);
    else if (pathname === '/static/web-apps.js')
      send(response, 200, 'text/javascript', await pageScript('web-apps'));
    else if (pathname === '/static/web-apps.css')
      send(response, 200, 'text/css', readFileSync(join(PAGES, 'web-apps', 'style.css'), 'utf8'));
    else return false;
    return true;
  }

  return {
    handle,
    formplayer,
    sources,
    fault(action, fault) {
      if (action === null) faults.clear();
      else if (fault) faults.set(action, fault);
      else faults.delete(action);
    },
  };
}
