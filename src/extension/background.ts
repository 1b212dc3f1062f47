/**
 * The background: the only part with network, IndexedDB and tokens. It may be stopped at any moment, so every
 * listener is registered at the top level and nothing that matters lives in its memory alone.
 */
import * as v from 'valibot';
import type { FactsAnswer } from '../gate/desk.ts';
import { browser, type Runtime } from './browser.ts';
import { decideAbout, loadForm } from './form-memory.ts';
import { injectBuilder } from './inject.ts';
import { LATER_ALARM, later } from './later-parts.ts';
import { type Hello, type Request, RequestSchema } from './messages.ts';
import { pageAddress } from './page-kind.ts';
import { deskFor, forgetEverything, forgetServers, lookUpNumbers, overview } from './projects.ts';
import { syncRegistrations } from './servers.ts';
import { changedOrigins, keepPagesOut, readBuild, SERVERS } from './settings.ts';
import { scheduleUpkeep, UPKEEP_ALARM, upkeep } from './upkeep.ts';

const NEVER = new AbortController().signal;

async function hello(project: string): Promise<Hello> {
  const { shadow } = await readBuild();
  return { shadow, project };
}

/** Answers a content script: the page is whatever the browser says it is. */
async function answerPage(request: Request, sender: Runtime.MessageSender): Promise<unknown> {
  const page = pageAddress(sender.url ?? '');
  if (!page || sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  const isPrivate = sender.tab.incognito;
  const frame = { tabId: sender.tab.id, frameId: sender.frameId, isPrivate };
  switch (request.type) {
    case 'page':
      return await injectBuilder(page.kind, sender.tab.id, sender.frameId);
    case 'hello':
      return await hello(page.project);
    case 'facts': {
      const desk = await deskFor(page.origin, page.project, frame);
      return (await desk.facts(NEVER)) satisfies FactsAnswer;
    }
    case 'check': {
      const desk = await deskFor(page.origin, page.project, frame);
      return await desk.check(request.items, NEVER);
    }
    case 'later':
      return await later.keep(page, request);
    case 'found':
      // A visit is a good moment to ask what waits.
      void later.repeat('all');
      return await later.foundFor(page.address);
    case 'seen':
      return await later.seen(page.address);
    case 'remembered':
      return await loadForm(page.form);
    case 'decide':
      return isPrivate ? undefined : await decideAbout(page.form, request.decision);
    case 'online':
      return await later.repeat('all');
    default:
      return undefined;
  }
}

/** Answers the extension's own pages (options, popup). */
async function answerOwnPage(request: Request): Promise<unknown> {
  switch (request.type) {
    case 'overview':
      return await overview();
    case 'forget':
      return await forgetEverything();
    case 'look-up':
      return await lookUpNumbers(request.origin, request.project, request.numbers);
    default:
      return undefined;
  }
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

// Not an async function: it would answer every message, also those that are for somebody else.
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  const parsed = v.safeParse(RequestSchema, message);
  if (!parsed.success || sender.id !== browser.runtime.id) return undefined;
  return isOwnPage(sender) ? answerOwnPage(parsed.output) : answerPage(parsed.output, sender);
});

// While the background lives it hears of the network itself; afterwards alarms and pages wake it.
self.addEventListener('online', () => void later.repeat('all'));

browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === UPKEEP_ALARM) void upkeep();
  if (alarm.name === LATER_ALARM) void later.repeat('due');
});

// The options page only writes; what follows from it is done here.
browser.storage.onChanged.addListener((changes, area) => {
  const change = area === 'local' ? changes[SERVERS] : undefined;
  if (!change) return;
  void syncRegistrations();
  void forgetServers(changedOrigins(change.oldValue, change.newValue));
});

void keepPagesOut();

function atStart(): void {
  void scheduleUpkeep();
  void syncRegistrations();
}

browser.runtime.onInstalled.addListener(atStart);
browser.runtime.onStartup.addListener(atStart);
browser.permissions.onAdded.addListener(() => void syncRegistrations());
browser.permissions.onRemoved.addListener(() => void syncRegistrations());
