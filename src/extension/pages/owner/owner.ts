/**
 * The frame that names who holds a number. It stands in Caseline's layer on a page, in the extension's own origin, so
 * that no script of the page can read it. The key in its address is good for one answer.
 */
import * as v from 'valibot';
import { languageOf, localeFor } from '../../../language/codes.ts';
import { day } from '../../../language/time.ts';
import { isHttps } from '../../../overlay/parts/https.ts';
import { browser } from '../../browser.ts';
import { type Request, ShownOwnerSchema } from '../../messages.ts';
import { OWNER_TEXTS } from './texts.ts';

function add(tag: 'bdi' | 'span', text: string, look = ''): void {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = look;
  document.body.append(element);
}

function addLink(url: string, text: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.target = '_blank';
  link.rel = 'noreferrer noopener';
  link.textContent = text;
  document.body.append(' ', link);
}

async function show(): Promise<void> {
  const request = { type: 'owner', key: location.hash.slice(1) } satisfies Request;
  const answer = v.safeParse(ShownOwnerSchema, await browser.runtime.sendMessage(request));
  if (!answer.success) return;
  const { owner, language } = answer.output;
  const asked = language ?? navigator.language;
  const code = languageOf(asked) ?? 'en';
  const text = OWNER_TEXTS[code];
  const since = owner.since === undefined ? null : day(owner.since, localeFor(asked, code));
  document.documentElement.lang = code;
  add('bdi', owner.name ?? '');
  if (since !== null) add('span', ` · ${text.since(since)}`, 'quiet');
  document.title = document.body.textContent ?? '';
  document.body.title = document.title;
  if (owner.url !== undefined && isHttps(owner.url)) addLink(owner.url, text.open);
}

void show();
