/** Bulk Edit Case Data on the demo's server, with what it was sent. HQ's own root address is not known; ours is `data/clean/`. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { PAGES } from '../root.ts';
import { cellHtml } from './cell.ts';
import { bulkFormHtml, type Place, sessionPage, tableHtml } from './html.ts';
import { BulkSession, COLUMNS } from './session.ts';

/** What the server got. */
export interface BulkEditPost {
  readonly session: string;
  /** The header `HQ-HX-Action`. */
  readonly action: string;
  readonly fields: ReadonlyArray<readonly [name: string, value: string]>;
}

const ROUTE = /^\/a\/([^/]+)\/data\/clean\/(?:cases|session)\/([\w-]+)\/(table\/|clean\/)?$/;

async function fieldsOf(request: IncomingMessage): Promise<[string, string][]> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return [...new URLSearchParams(Buffer.concat(chunks).toString('utf8'))];
}

function send(
  response: ServerResponse,
  body: string,
  type = 'text/html',
  headers: Record<string, string> = {},
): true {
  response
    .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store', ...headers })
    .end(body);
  return true;
}

export function createBulkEditRoutes() {
  const sessions = new Map<string, BulkSession>();
  let posts: BulkEditPost[] = [];

  function sessionOf(id: string): BulkSession {
    const known = sessions.get(id) ?? new BulkSession();
    sessions.set(id, known);
    return known;
  }

  function answerCell(
    session: BulkSession,
    fields: URLSearchParams,
    action: string,
    { path }: Place,
    page: number,
  ): [string, object] {
    const id = fields.get('record_id') ?? '';
    const property = (fields.get('column_id') ?? '').replace('column-', '');
    const one = session.cases.find((known) => known.id === id);
    const label = COLUMNS.find(([name]) => name === property)?.[1] ?? '';
    const kind = action === 'cell_reset_changes' ? 'reset' : 'replace';
    session.changes.push({
      property,
      action: kind,
      find: '',
      replace: fields.get('newValue') ?? '',
      regex: false,
      ids: [id],
    });
    const html = one
      ? cellHtml(one, property, label, session.edited(one, property), `${path}table/?page=${page}`)
      : '';
    return [html, { updateChanges: { hasChanges: true } }];
  }

  /** True when it has answered. */
  function answerTable(
    response: ServerResponse,
    session: BulkSession,
    action: string,
    list: readonly [string, string][],
    place: Place,
    page: number,
  ): true {
    const fields = new URLSearchParams(list.map(([name, value]) => [name, value]));
    switch (action) {
      case 'cell_inline_edit':
      case 'cell_reset_changes': {
        const [html, trigger] = answerCell(session, fields, action, place, page);
        return send(response, html, 'text/html', { 'HX-Trigger': JSON.stringify(trigger) });
      }
      case 'select_record': {
        const id = fields.get('record_id') ?? '';
        if (fields.get('is_selected') === null) session.selected.delete(id);
        else session.selected.add(id);
        return send(response, '', 'text/html', { 'HX-Reswap': 'none' });
      }
      case 'select_all':
        for (const { id } of session.cases) session.selected.add(id);
        break;
      case 'undo_last_change':
        session.changes.pop();
        break;
      case 'clear_all_changes':
        session.changes = [];
        break;
      case 'apply_all_changes':
        session.applied.push(session.changes);
        return send(response, '', 'text/html', {
          'HX-Reswap': 'none',
          'HX-Trigger': JSON.stringify({ dcRefreshStatusModal: {} }),
        });
    }
    const trigger: Record<string, string> =
      action === 'undo_last_change' || action === 'clear_all_changes'
        ? {
            'HX-Trigger': JSON.stringify({
              dcEditFormRefresh: { target: '#hq-hx-edit-selected-records-form' },
            }),
          }
        : {};
    return send(response, tableHtml(session, page, place), 'text/html', trigger);
  }

  function answerForm(
    response: ServerResponse,
    session: BulkSession,
    list: readonly [string, string][] | null,
    place: Place,
  ): true {
    if (!list) return send(response, bulkFormHtml(place, null));
    const fields = new URLSearchParams(list.map(([name, value]) => [name, value]));
    const action = fields.get('edit_action') ?? '';
    session.changes.push({
      property: fields.get('edit_prop_id') ?? '',
      action,
      find: fields.get('find_string') ?? '',
      replace: fields.get(action === 'replace' ? 'replace_all_string' : 'replace_string') ?? '',
      regex: fields.get('use_regex') !== null,
      ids: [...session.selected],
    });
    return send(response, bulkFormHtml(place, session.selected.size));
  }

  return {
    clear(): void {
      sessions.clear();
      posts = [];
    },
    async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const name = /^\/static\/(bulk-edit\.(js|css))$/.exec(url.pathname);
      if (name?.[1])
        return send(
          response,
          readFileSync(join(PAGES, 'bulk-edit', name[1]), 'utf8'),
          name[2] === 'js' ? 'text/javascript' : 'text/css',
        );
      if (url.pathname === '/_bulk-edit/posts') {
        const asked = url.searchParams.get('session');
        return send(
          response,
          JSON.stringify(posts.filter(({ session }) => session === asked)),
          'application/json',
        );
      }
      const [, project, id, part] = ROUTE.exec(url.pathname) ?? [];
      if (project === undefined || id === undefined) return false;
      const place: Place = { project, path: `/a/${project}/data/clean/cases/${id}/` };
      if (part === undefined) return send(response, sessionPage(place));
      const action = String(request.headers['hq-hx-action'] ?? '');
      const list = request.method === 'POST' ? await fieldsOf(request) : null;
      if (list) posts.push({ session: id, action, fields: list });
      const session = sessionOf(id);
      if (part === 'clean/') return answerForm(response, session, list, place);
      return answerTable(
        response,
        session,
        action,
        list ?? [],
        place,
        Number(url.searchParams.get('page') ?? 1),
      );
    },
  };
}
