import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PAGES } from '../../root.ts';
import { pageScript } from '../../server/bundle.ts';
import type { FormStore } from '../../server/forms.ts';
import { GENERATIONS, type Generation } from '../model/generations.ts';
import type { AdvancedFormActions, CaseConfigOptions, FormActions } from '../model/options.ts';
import { settingsPage } from './page.ts';
import { questionsOf } from './questions.ts';
import { advancedActions, asServerGives, basicActions, type CaseSetup, SETUPS } from './setups.ts';

/** One POST of case settings, as the server got it. */
export interface CasePost {
  /** The application's id in the address. */
  readonly app: string;
  readonly url: string;
  /** The body, byte by byte. */
  readonly body: string;
  readonly status: number;
}

/** What goes wrong, for one application. */
export interface CaseFaults {
  /** The form builder's page, from which Caseline takes the form. */
  readonly source?: 'dead' | 'garbage' | 'slow' | 'signed-out';
  /** The settings page, when it is asked for a second time. */
  readonly again?: 'dead' | 'garbage';
  /** HQ's page data stand in no element at all. */
  readonly pageData?: 'none' | 'garbage';
  /** A question that is gone when HQ's client asks for them anew. */
  readonly without?: string;
  readonly save?: { readonly status?: number; readonly delayMs?: number };
}

const PAGE = /^\/a\/([^/]+)\/apps\/view\/([^/]+)\/(?:form\/([\w-]+)|modules-\d+\/forms-\d+)\/$/;
const SOURCE = /^\/a\/[^/]+\/apps\/view\/([^/]+)\/form\/([\w-]+)\/source\/$/;
const SAVE = /^\/a\/[^/]+\/apps\/edit_(?:advanced_)?form_actions\/([^/]+)\/([\w-]+)\/$/;
const QUESTIONS = /^\/a\/[^/]+\/apps\/view\/([^/]+)\/get_form_questions\/$/;
const VERSION = /^\/a\/[^/]+\/apps\/view\/([^/]+)\/current_version\/$/;
const SLOW_MS = 2_500;

const RESERVED = ['case_id', 'case_type', 'date_opened', 'owner_id', 'status', 'type'];
const PROPERTIES = ['contact_phone_number', 'contact_phone_number_is_verified', 'time_zone', 'language_code'];

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, type: string, body: string): true {
  response
    .writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(body);
  return true;
}

const json = (response: ServerResponse, status: number, body: unknown): true =>
  send(response, status, 'application/json', JSON.stringify(body));

const SIGN_IN = '<!DOCTYPE html><html><head><title>Log In</title></head><body>Sign In</body></html>';

/** HQ's form settings and their save endpoints, with CSRF as Django has it. */
export function createCaseRoutes(forms: FormStore, csrf: string) {
  /** By application: what was saved, and of which setup; another setup begins anew. */
  const stored = new Map<
    string,
    { readonly of: string; readonly actions: FormActions | AdvancedFormActions }
  >();
  const shown = new Set<string>();
  const faults = new Map<string, CaseFaults>();
  let posts: CasePost[] = [];

  function show(response: ServerResponse, url: URL, found: RegExpExecArray): true {
    const [, project = '', app = '', id = url.searchParams.get('form') ?? 'demo'] = found;
    const { again, pageData } = faults.get(app) ?? {};
    const fetched = shown.has(app);
    shown.add(app);
    if (fetched && again === 'dead') return json(response, 500, {});
    if (fetched && again === 'garbage') return send(response, 200, 'text/html', '<p>maintenance');
    const asked = url.searchParams;
    const generation = GENERATIONS.find((one) => one === asked.get('generation')) ?? 'multi';
    const setup: CaseSetup = SETUPS[asked.get('setup') ?? 'demo'] ?? { name: null, mappings: {} };
    const advanced = asked.get('module') === 'advanced';
    const xform = forms.get(id, id).xform;
    const of = JSON.stringify([asked.get('setup'), generation, advanced]);
    const before = stored.get(app);
    const actions = before?.of === of ? before.actions : actionsOf(setup, generation, advanced);
    stored.set(app, { of, actions });
    const options: CaseConfigOptions = {
      actions: generation === 'multi' && 'open_case' in actions ? asServerGives(actions) : actions,
      caseType: 'client',
      questions: questionsOf(xform).map((one) => ({ ...one, locked: setup.locked?.includes(one.value) })),
      propertiesMap: { client: PROPERTIES, child: PROPERTIES },
      usercasePropertiesMap: { 'commcare-user': ['role', 'time_zone'] },
      reserved_words: RESERVED,
      valid_index_names: ['parent', 'host', 'team'],
      moduleCaseTypes: ['client', 'child', 'partner', 'commcare-user'].map((case_type) => ({
        case_type,
        module_name: case_type,
      })),
      allowUsercase: true,
      save_url: `/a/${project}/apps/edit_${advanced ? 'advanced_' : ''}form_actions/${app}/${id}/`,
    };
    const html = settingsPage({
      project,
      app,
      form: id,
      title: /<h:title>([^<]*)</.exec(xform)?.[1] ?? id,
      csrf,
      bootstrap: asked.get('bootstrap') === '3' ? 3 : 5,
      advanced,
      requires: setup.name === null ? 'case' : 'none',
      options,
      switches: {
        generation,
        diff: asked.get('diff') !== '0' && generation === 'multi',
        onlyEdited: setup.onlyEdited !== undefined,
      },
    });
    return send(response, 200, 'text/html', spoiled(html, pageData));
  }

  async function save(request: IncomingMessage, response: ServerResponse, app: string): Promise<true> {
    const body = await readBody(request);
    const { save: fault } = faults.get(app) ?? {};
    if (fault?.delayMs) await wait(fault.delayMs);
    const allowed = request.headers['x-csrftoken'] === csrf;
    const status = !allowed ? 403 : (fault?.status ?? 200);
    posts.push({ app, url: request.url ?? '', body, status });
    if (fault?.status) faults.set(app, {});
    if (status !== 200) return json(response, status, { message: 'HQ could not save this.' });
    const actions = JSON.parse(new URLSearchParams(body).get('actions') ?? '{}');
    const before = stored.get(app);
    forms.version += 1;
    if (before) stored.set(app, { of: before.of, actions: { ...before.actions, ...actions } });
    return json(response, 200, { update: {}, propertiesMap: {}, usercasePropertiesMap: {} });
  }

  /** The form builder's page is not this room's; here it only goes wrong. */
  async function spoilSource(response: ServerResponse, app: string): Promise<boolean> {
    switch (faults.get(app)?.source) {
      case 'dead':
        response.destroy();
        return true;
      case 'garbage':
        return send(
          response,
          200,
          'text/html',
          '\u0000<div data-name="vellum_options" data-value="{&quot;core&quot;',
        );
      case 'signed-out':
        return send(response, 200, 'text/html', SIGN_IN);
      case 'slow':
        await wait(SLOW_MS);
        return false;
      default:
        return false;
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { pathname } = url;
    const page = PAGE.exec(pathname);
    const source = SOURCE.exec(pathname);
    const saved = request.method === 'POST' ? SAVE.exec(pathname) : null;
    if (page) return show(response, url, page);
    if (source) return await spoilSource(response, source[1] ?? '');
    if (saved) return await save(request, response, saved[1] ?? '');
    const versioned = VERSION.exec(pathname);
    if (versioned) return json(response, 200, { currentVersion: forms.version, latestBuild: null });
    const asked = QUESTIONS.exec(pathname);
    if (asked) {
      const { without } = faults.get(asked[1] ?? '') ?? {};
      const questions = questionsOf(forms.get(url.searchParams.get('form_unique_id') ?? 'demo').xform);
      return json(
        response,
        200,
        questions.filter(({ value }) => value !== without),
      );
    }
    if (pathname === '/static/case-management.js') {
      return send(response, 200, 'text/javascript', await pageScript('case-management'));
    }
    if (pathname === '/static/case-management.css') {
      return send(response, 200, 'text/css', readFileSync(join(PAGES, 'case-management/style.css'), 'utf8'));
    }
    if (pathname === '/_case/posts') {
      return json(
        response,
        200,
        posts.filter(({ app }) => app === url.searchParams.get('app')),
      );
    }
    if (pathname === '/_case/faults') {
      faults.set(url.searchParams.get('app') ?? '', JSON.parse(await readBody(request)));
      return json(response, 200, {});
    }
    return false;
  }

  return {
    handle,
    clear() {
      posts = [];
      stored.clear();
      shown.clear();
      faults.clear();
    },
  };

  function actionsOf(setup: (typeof SETUPS)[string], generation: Generation, advanced: boolean) {
    return advanced ? advancedActions(setup, generation) : basicActions(setup, generation);
  }
}

function spoiled(html: string, pageData: CaseFaults['pageData']): string {
  if (!pageData) return html;
  // HQ's page without its data shows an empty tab.
  const none = html.replace(/<div data-name="case_config_options"[^>]*><\/div>/, '');
  return pageData === 'none'
    ? none
    : html.replace(/(<div data-name="case_config_options" data-value=")[^"]*/, '$1{&quot;actions&quot;: [');
}
