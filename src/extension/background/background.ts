/**
 * The background: the only part with network, IndexedDB and tokens. It may be stopped at any moment, so every
 * listener is registered at the top level and nothing that matters lives in its memory alone.
 */
import * as v from 'valibot';
import type { FactsAnswer } from '../../guard/desk.ts';
import { trouble } from '../../guard/trouble.ts';
import { browser, type Runtime } from '../browser.ts';
import { type Hello, type Request, RequestSchema } from '../messages.ts';
import { pageAddress } from '../page-kind.ts';
import { offFor, withFactsByHand } from '../preferences.ts';
import { syncRegistrations } from '../servers.ts';
import { markGivenUp } from './badge.ts';
import { openFirstRun } from './first-run.ts';
import { forgetEverything, forgetProject, forgetServers } from './forget.ts';
import { decideAbout, loadForm } from './form-memory.ts';
import { askForHealth, beginHealth } from './health.ts';
import { injectContent, injectParts } from './inject.ts';
import { forgetSheet, keepSheet, recallSheet } from './kept-sheets.ts';
import { LATER_ALARM, later } from './later-parts.ts';
import { CONTACTS, ROWS } from './limits.ts';
import { lookUpNumbers, overview } from './overview.ts';
import { answerOwnerFrame, isOwnerFrame, keepNames, ownerAddress } from './owner-frame.ts';
import { deskFor } from './projects.ts';
import { changedOrigins, keepPagesOut, readBuild, SERVERS } from './settings.ts';
import { loadPreferences } from './stored-preferences.ts';
import { scheduleUpkeep, UPKEEP_ALARM, upkeep } from './upkeep.ts';

const NEVER = new AbortController().signal;

/** Nobody waits for it; that it failed is noted. */
function aside(where: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => trouble(where, error));
}

async function hello(project: string): Promise<Hello> {
  const [{ shadow }, { language, rules }] = await Promise.all([readBuild(), loadPreferences()]);
  return { shadow, project, language, rules };
}

/** Answers a content script: the page is whatever the browser says it is. */
async function answerPage(request: Request, sender: Runtime.MessageSender): Promise<unknown> {
  const page = pageAddress(sender.url ?? '');
  if (!page || sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  const isPrivate = sender.tab.incognito;
  const frame = { tabId: sender.tab.id, frameId: sender.frameId, isPrivate };
  switch (request.type) {
    case 'page':
      if (offFor(await loadPreferences(), page)) return undefined;
      return await injectContent(page.kind, frame);
    case 'parts':
      return await injectParts(request.files, frame);
    case 'hello':
      return await hello(page.project);
    case 'facts': {
      const desk = await deskFor(page.origin, page.project, frame);
      const answer = await desk.facts(NEVER);
      const facts = withFactsByHand(await loadPreferences(), page, answer.facts);
      return { ...answer, facts } satisfies FactsAnswer;
    }
    case 'check': {
      const bucket = page.kind === 'importer' ? ROWS : CONTACTS;
      const desk = await deskFor(page.origin, page.project, frame, bucket);
      return keepNames(frame, await desk.check(request.items, NEVER));
    }
    case 'show-owner':
      return await ownerAddress(frame, page, request.number);
    case 'later':
      // Of a private window nothing is kept: the page is told that nobody asks again.
      if (isPrivate) return false;
      await later.keep(page, request);
      return true;
    case 'found':
      // A visit is a good moment to ask what waits.
      aside('check again', later.repeat('all'));
      return await later.foundFor(page.address);
    case 'seen':
      return await later.seen(page.address);
    case 'remembered':
      return await loadForm(page.form);
    case 'decide':
      return isPrivate ? undefined : await decideAbout(page.form, request.decision);
    case 'keep-sheet':
      return request.sheet
        ? await keepSheet(frame.tabId, page, request.sheet)
        : await forgetSheet(frame.tabId);
    case 'kept-sheet':
      return await recallSheet(frame.tabId, page);
    case 'gave-up':
      return await markGivenUp(frame.tabId);
    case 'online':
      return await later.repeat('all');
    default:
      return undefined;
  }
}

/** Answers the extension's own pages (options, popup) and the frames that name owners, which stand in a page. */
async function answerOwnPage(request: Request, sender: Runtime.MessageSender): Promise<unknown> {
  if (isOwnerFrame(sender.url ?? '')) {
    return request.type === 'owner' ? await answerOwnerFrame(sender.tab?.id, request.key) : undefined;
  }
  switch (request.type) {
    case 'overview':
      return await overview();
    case 'forget':
      return await forgetEverything();
    case 'forget-project':
      return await forgetProject(request.origin, request.project);
    case 'look-up':
      return await lookUpNumbers(request.origin, request.project, request.numbers);
    case 'health-begin':
      return await beginHealth(request);
    case 'health-ask':
      return await askForHealth(request, request.url);
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
  const answer = isOwnPage(sender) ? answerOwnPage : answerPage;
  return answer(parsed.output, sender).catch((error: unknown) => {
    trouble(`answer ${parsed.output.type}`, error);
    // Whoever asked hears that there is no answer.
    throw error;
  });
});

// What nobody waited for: the browser would print the error with its message, which may quote a value.
self.addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  trouble('work on the side', event.reason);
});

// While the background lives it hears of the network itself; afterwards alarms and pages wake it.
self.addEventListener('online', () => aside('check again', later.repeat('all')));

browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name === UPKEEP_ALARM) aside('keep up', upkeep());
  if (alarm.name === LATER_ALARM) aside('check again', later.repeat('due'));
});

browser.tabs.onRemoved.addListener((tabId) => aside('forget a sheet', forgetSheet(tabId)));

// The options page only writes; what follows from it is done here.
browser.storage.onChanged.addListener((changes, area) => {
  const change = area === 'local' ? changes[SERVERS] : undefined;
  if (!change) return;
  register();
  aside('forget a server', forgetServers(changedOrigins(change.oldValue, change.newValue)));
});

aside('close the storage to pages', keepPagesOut());

function register(): void {
  aside('register servers', syncRegistrations());
}

function atStart(): void {
  aside('schedule the upkeep', scheduleUpkeep());
  register();
}

browser.runtime.onInstalled.addListener(({ reason }) => {
  atStart();
  aside('open the first page', openFirstRun(reason));
});
browser.runtime.onStartup.addListener(atStart);
browser.permissions.onAdded.addListener(register);
browser.permissions.onRemoved.addListener(register);
