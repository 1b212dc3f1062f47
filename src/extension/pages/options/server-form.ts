/** What the options page makes of the three fields that a person filled in. */
import { isProtected } from '../../../directory/protected.ts';
import type { Server } from '../../background/settings.ts';
import type { PagesTexts } from '../texts/en.ts';
import type { FieldProblem } from './problem.ts';

function readAddress(text: string): URL | null {
  if (!URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  return isProtected(url) ? url : null;
}

export interface ServerDraft {
  readonly origin: string;
  readonly endpoint: string;
  readonly token: string;
}

/**
 * The server entry, or what is wrong with which field. Without endpoint and token the server itself is asked.
 * @param known match patterns of the servers on which Caseline works anyway
 */
export function newServer(
  draft: ServerDraft,
  known: readonly string[],
  texts: PagesTexts['options']['servers']['problems'],
): Server | FieldProblem<keyof ServerDraft> {
  const server = readAddress(draft.origin);
  if (!server) return { field: 'origin', text: texts.origin };
  const token = draft.token.trim();
  if (draft.endpoint.trim() === '' && token === '') {
    return known.includes(originPattern(server.origin))
      ? { field: 'endpoint', text: texts.known }
      : { origin: server.origin };
  }
  const endpoint = readAddress(draft.endpoint);
  if (!endpoint) return { field: 'endpoint', text: texts.endpoint };
  if (endpoint.search || endpoint.hash || endpoint.username || endpoint.password) {
    return { field: 'endpoint', text: texts.plain };
  }
  if (!/^[\x21-\x7e]+$/.test(token)) return { field: 'token', text: texts.token };
  return { origin: server.origin, endpoint: endpoint.href.replace(/\/+$/, ''), token };
}

/** The match pattern by which browsers grant a host. Patterns have no port: a grant holds for all of them. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
