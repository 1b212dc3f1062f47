/** HQ's case importer on the demo's server, with what it was sent. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { checkSheet } from '../../../src/sheet/check-sheet.ts';
import { PAGES } from '../root.ts';
import { donePage, mappingPage, optionsPage, uploadPage } from './html.ts';
import { readMultipart } from './multipart.ts';

/** What the server got. */
export interface ImporterPost {
  readonly step: 'config' | 'fields' | 'commit';
  /** The fields in their order; of a file its name and its bytes as hex of their sum. */
  readonly fields: ReadonlyArray<readonly [name: string, value: string]>;
}

const UPLOAD = /^\/a\/([^/]+)\/data\/edit\/import_cases\/$/;
const STEP = /^\/a\/([^/]+)\/importer\/excel\/(config|fields|commit)\/$/;
const CASE_TYPES = ['patient', 'household'];
const PROPERTIES = [
  'contact_phone_number',
  'contact_phone_number_is_verified',
  'language_code',
  'name',
  'time_zone',
];

interface Uploaded {
  readonly columns: readonly string[];
  readonly isBulk: boolean;
  readonly problem: string | null;
}

/** What HQ makes of a file. */
async function read(name: string, bytes: Buffer): Promise<Uploaded> {
  const file = {
    name,
    async *chunks() {
      yield new Uint8Array(bytes);
    },
  };
  const events = checkSheet(file, { today: { year: 2026, month: 11, day: 29 }, caseTypes: CASE_TYPES });
  for (;;) {
    const { done, value } = await events.next();
    if (!done) continue;
    const [refused] = value.refusals.filter(({ stage }) => stage === 'upload');
    return {
      columns: value.columns[0]?.headers.map((header) => header.name) ?? [],
      isBulk: value.isBulk,
      problem: refused ? `The file uploaded has the following error: ${refused.code}` : null,
    };
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, type: string, body: string): true {
  response
    .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
  return true;
}

export function createImporterRoutes(csrf: string) {
  /** By project: HQ keeps what was uploaded in the session. */
  const uploaded = new Map<string, Uploaded>();
  let posts: (ImporterPost & { readonly project: string })[] = [];

  async function config(request: IncomingMessage, project: string): Promise<Uploaded> {
    const parts = readMultipart(await bodyOf(request), request.headers['content-type'] ?? '');
    const fields = parts.map(({ name, filename, body }) => {
      if (filename === null) return [name, body.toString('utf8')] as const;
      const sum = body.reduce((all, byte) => (all * 31 + byte) % 2_147_483_647, 7);
      return [name, `${filename} ${body.length} ${sum}`] as const;
    });
    posts.push({ project, step: 'config', fields });
    const file = parts.find(({ name }) => name === 'file');
    const found = await read(file?.filename ?? '', file?.body ?? Buffer.alloc(0));
    uploaded.set(project, found);
    return found;
  }

  async function answerStep(
    request: IncomingMessage,
    response: ServerResponse,
    project: string,
    step: string,
  ) {
    const at = (title: string) => ({ project, title, csrf, bootstrap: 5 as const });
    if (step === 'config') {
      const found = await config(request, project);
      if (found.problem !== null)
        return send(response, 'text/html', uploadPage(at('Import Cases'), found.problem));
      // A file with a sheet for each case type has one choice of each.
      const [types, columns] = found.isBulk
        ? [['commcare-all-case-types'], ['caseid']]
        : [CASE_TYPES, found.columns];
      return send(response, 'text/html', optionsPage(at('Case Options'), types, columns));
    }
    const body = new URLSearchParams((await bodyOf(request)).toString('utf8'));
    posts.push({ project, step: step === 'fields' ? 'fields' : 'commit', fields: [...body] });
    if (step === 'commit') return send(response, 'text/html', donePage(at('Import Cases')));
    body.delete('csrfmiddlewaretoken');
    const { columns = [], isBulk = false } = uploaded.get(project) ?? {};
    const options = Object.fromEntries(body);
    return send(
      response,
      'text/html',
      mappingPage(at('Match Excel Columns to Case Properties'), {
        columns,
        properties: PROPERTIES,
        options,
        isBulk,
      }),
    );
  }

  return {
    clear(): void {
      posts = [];
      uploaded.clear();
    },
    /** True when it has answered. */
    async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const [, upload] = UPLOAD.exec(url.pathname) ?? [];
      const [, project, step] = (request.method === 'POST' && STEP.exec(url.pathname)) || [];
      if (project !== undefined && step !== undefined)
        return await answerStep(request, response, project, step);
      if (upload !== undefined)
        return send(
          response,
          'text/html',
          uploadPage({ project: upload, title: 'Import Cases', csrf, bootstrap: 5 }, null),
        );
      if (url.pathname === '/static/importer.js')
        return send(
          response,
          'text/javascript',
          readFileSync(join(PAGES, 'importer', 'importer.js'), 'utf8'),
        );
      if (url.pathname !== '/_importer/posts') return false;
      const asked = url.searchParams.get('project');
      return send(
        response,
        'application/json',
        JSON.stringify(posts.filter((post) => post.project === asked)),
      );
    },
  };
}
