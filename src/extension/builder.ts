/**
 * The builder script (isolated world): injected by the background into a page that Caseline knows. It sees the page's
 * DOM but none of its objects; those it reaches through the page script.
 */
import * as v from 'valibot';
import { connectPage } from '../builders/vellum/channel.ts';
import { createVellumBuilder } from '../builders/vellum/vellum-builder.ts';
import { startSession } from '../session/session.ts';
import { createBackgroundDesk } from './background-desk.ts';
import { browser } from './browser.ts';
import { createFormMemory } from './form-memory.ts';
import { type Hello, HelloSchema, type Request } from './messages.ts';
import { pageKind } from './page-kind.ts';
import { createPageRecheck } from './page-recheck.ts';

async function sayHello(): Promise<Hello | null> {
  const answer: unknown = await browser.runtime.sendMessage({ type: 'hello' } satisfies Request);
  const parsed = v.safeParse(HelloSchema, answer);
  return parsed.success ? parsed.output : null;
}

async function start(): Promise<void> {
  // The frame may have gone elsewhere between the loader's question and this script.
  if (!pageKind(location.pathname)) return;
  const life = new AbortController();
  window.addEventListener('pagehide', (event) => !event.persisted && life.abort(), { signal: life.signal });

  const port = connectPage(window);
  const hello = await sayHello();
  if (!hello) return;
  const builder = createVellumBuilder({ document, port, signal: life.signal });
  const address = location.origin + location.pathname;
  startSession({
    document,
    builder,
    desk: createBackgroundDesk(),
    memory: createFormMemory(address),
    recheck: createPageRecheck(address, window, life.signal),
    signal: life.signal,
    shadow: hello.shadow,
    locale: navigator.language,
    now: () => new Date(),
  });
}

void start();
