/**
 * `npm run screens`: states of the built extension and plugin on the demo, drawn into files. One run draws the pictures of
 * the documentation, the pictures for the stores, or every state in every mode for a person to look at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { brokenRules } from '../e2e/support/axe.ts';
import { MODES, type Mode, USUAL } from './modes.ts';

export type Kind = 'docs' | 'stores' | 'all';

/** As `.ci/screens.mjs` says it; without a folder nothing is drawn and the states are only reached. */
const KIND = (process.env.CASELINE_SCREENS ?? 'docs') as Kind;
const FOLDER = process.env.CASELINE_SCREENS_FOLDER;

/** Chrome's and Edge's stores take no other size. */
const STORE: Mode = { name: 'store', width: 1280, height: 800 };

const modesOf: Readonly<Record<Kind, readonly Mode[]>> = { docs: [USUAL], stores: [STORE], all: MODES };

export interface DrawOptions {
  /** For which runs beside `all`. */
  readonly for?: readonly ('docs' | 'stores')[];
  /** What a screen does with room that came or went is done now. */
  readonly settle?: () => Promise<unknown>;
  /** The part of the page that matters in the documentation, by a selector. */
  readonly part?: string;
  /** In each size, and not in each look: what is drawn differs in its texts alone. */
  readonly sizesOnly?: boolean;
}

/** A page looks so as long as the session that asked for it lives. */
const sessions = new WeakMap<Page, CDPSession>();
async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  return session;
}

async function enter(page: Page, mode: Mode): Promise<void> {
  const session = await sessionOf(page);
  const features = Object.entries(mode.features ?? {}).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.evaluate(
    (rightToLeft, darkPage) => {
      document.documentElement.dir = rightToLeft ? 'rtl' : '';
      const { style } = document.documentElement;
      style.colorScheme = darkPage ? 'dark' : '';
      document.body.style.background = darkPage ? '#16181d' : '';
      document.body.style.color = darkPage ? '#e6e6e6' : '';
    },
    mode.rightToLeft === true,
    mode.darkPage === true,
  );
  // By way of another width: a page that was turned round hears of it as of any change of its layout.
  await page.setViewport({ width: mode.width - 1, height: mode.height });
  await page.setViewport({ width: mode.width, height: mode.height });
  // Two frames: one in which the page hears of its size, one in which it draws.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const isSize = ({ features, rightToLeft, darkPage }: Mode): boolean => !features && !rightToLeft && !darkPage;

/** Draws the page as it is now, if this run wants it. */
export async function draw(page: Page, name: string, options: DrawOptions = {}): Promise<void> {
  if (FOLDER === undefined || (KIND !== 'all' && !options.for?.includes(KIND))) return;
  await page.bringToFront();
  for (const mode of options.sizesOnly ? modesOf[KIND].filter(isSize) : modesOf[KIND]) {
    await enter(page, mode);
    await options.settle?.();
    const folder = KIND === 'all' ? join(FOLDER, mode.name) : FOLDER;
    mkdirSync(folder, { recursive: true });
    const format = KIND === 'docs' ? ({ type: 'webp', quality: 80 } as const) : ({ type: 'png' } as const);
    const file = { path: join(folder, `${name}.${format.type}`) as `${string}.${'png' | 'webp'}`, ...format };
    const part = KIND === 'docs' && options.part ? await page.$(options.part) : null;
    await (part ?? page).screenshot(file);
  }
  if (KIND !== 'all') return;
  await enter(page, USUAL);
  for (const part of await ownParts(page)) expect.soft(await brokenRules(page, part), name).toEqual([]);
}

/** What of a page is Caseline's, for axe: its layer and notes, or a whole page of the extension. */
function ownParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    location.protocol.endsWith('-extension:')
      ? ['main']
      : ['caseline-root', 'caseline-record'].filter((part) => document.querySelector(part) !== null),
  );
}
