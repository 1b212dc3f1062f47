import { vi } from 'vitest';
import { decideSave } from '../../../src/guard/gate.ts';
import { createOwners } from '../../../src/guard/owners.ts';
import type { createFakeBrowser } from '../../extension/fake-browser.ts';

type FakeBrowser = ReturnType<typeof createFakeBrowser>;

const NEVER = new AbortController().signal;
export const HQ = 'https://www.commcarehq.org';
export const FORM = `${HQ}/a/demo/apps/view/app1/form/form1/source/`;
/** Held by a case of the project. */
export const HELD = '254712345678';

/** The network: a check endpoint that knows one owner, or nothing. */
export function createNetwork() {
  const network = { up: true, /** Called before each question. */ before: null as (() => void) | null };
  async function fetchIt(url: string, init: RequestInit = {}): Promise<Response> {
    if (url.startsWith('chrome-extension:')) throw new TypeError('no build.json');
    network.before?.();
    if (!network.up) throw new TypeError('Failed to fetch');
    if (url.includes('/owners')) {
      const owner = { phone: HELD, kind: 'case', id: 'c1', name: 'Asha' };
      return Response.json({
        ...{ version: '1', owners: [owner], removed: [], cursor: '1', more: false, full: true },
      });
    }
    if (url.includes('chat_contact_list')) {
      const row = ['Asha', 'Case', HELD, 'c1', '/a/demo/reports/case_data/c1/'];
      return Response.json({ iTotalDisplayRecords: 1, aaData: [row] });
    }
    if (url.endsWith(':check')) {
      const { contacts } = JSON.parse(String(init.body)) as { contacts: { ref: string }[] };
      const owner = { status: 'owned_here', owner: { kind: 'case', id: 'c1', name: 'Asha' } };
      const results = contacts.map(({ ref }) => ({
        ...{ ref, number: HELD, owner, gateway: 'default', language: 'known' },
      }));
      return Response.json({ asOf: '2026-08-15T12:00:00Z', results });
    }
    return Response.json({ project: 'demo', languages: ['en'] });
  }
  return { network, fetchIt };
}

/** The background of the extension, as the browser starts and stops it, and a page that sends it messages. */
export function createWorker({ browser, events }: FakeBrowser) {
  /** Counts starts: an answer of a worker that was stopped never comes. */
  let life = 0;
  let running: Promise<void> | null = null;
  let loading = 0;

  async function begin(): Promise<void> {
    vi.resetModules();
    for (const event of Object.values(events)) event.heard.clear();
    loading += 1;
    try {
      await import('../../../src/extension/background/background.ts');
    } finally {
      loading -= 1;
    }
  }

  /** As the browser does: a message starts it. */
  function start(): Promise<void> {
    running ??= begin();
    return running;
  }

  function stop(): void {
    life += 1;
    running = null;
  }

  async function send(request: unknown, url: string, incognito = false): Promise<unknown> {
    await start();
    const mine = life;
    const sender = { id: 'caseline', url, tab: { id: 1, incognito }, frameId: 0 };
    const answers = [...events.message.heard].map((listener) =>
      Reflect.apply(listener, null, [request, sender]),
    );
    // What crosses between processes is a copy.
    const answer: unknown = structuredClone(await answers.find((one) => one !== undefined));
    if (mine !== life) throw new Error('the message channel closed before a response was received');
    return answer;
  }

  /** A frame that names an owner, in the page's tab. */
  const fromFrame = (address: string) =>
    send({ type: 'owner', key: new URL(address).hash.slice(1) }, address);
  const fromPage = (request: unknown) => send(request, FORM);
  const fromPrivatePage = (request: unknown) => send(request, FORM, true);
  const fromPopup = (request: unknown) => send(request, browser.runtime.getURL('popup.html'));
  /** Whether its code is being loaded. */
  const isLoading = (): boolean => loading > 0;
  return { start, stop, isLoading, fromPage, fromPrivatePage, fromPopup, fromFrame };
}

/** One save of a form with the number, by a person who saves anyway; what was asked and how it ended. */
export async function save(desk: Parameters<typeof createOwners>[0]['desk']) {
  const owners = createOwners({ desk, signal: NEVER, now: Date.now });
  const questions: string[][] = [];
  const began = Date.now();
  let posts = 0;
  const verdict = await decideSave({
    errors: [],
    numbers: [{ key: 'a', number: HELD }],
    owners,
    isAccepted: () => false,
    accept: () => {},
    async ask({ owned }) {
      questions.push(owned.map(({ number, from }) => `${number} from ${from}`));
      return { choice: 'save-anyway', reason: '' };
    },
  });
  if (verdict.decision === 'save') posts += 1;
  const reason = verdict.decision === 'save' ? (verdict.incomplete?.reason ?? null) : null;
  return { posts, questions, reason, held: Date.now() - began };
}
