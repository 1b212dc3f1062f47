/** What the options page makes of the three fields that a person filled in. */
import { isProtected } from '../directory/protected.ts';
import type { Server } from './settings.ts';

function readAddress(text: string): URL | null {
  if (!URL.canParse(text.trim())) return null;
  const url = new URL(text.trim());
  return isProtected(url) ? url : null;
}

/**
 * The server entry, or what is wrong with the fields. Without endpoint and token the server itself is asked.
 * @param known match patterns of the servers on which Caseline works anyway
 */
export function newServer(
  draft: { origin: string; endpoint: string; token: string },
  known: readonly string[],
): Server | string {
  const server = readAddress(draft.origin);
  if (!server) return 'The server must be an address such as https://www.commcarehq.org.';
  const token = draft.token.trim();
  if (draft.endpoint.trim() === '' && token === '') {
    return known.includes(originPattern(server.origin))
      ? 'The server is known already: Caseline asks it itself. Give a check endpoint to ask that instead.'
      : { origin: server.origin };
  }
  const endpoint = readAddress(draft.endpoint);
  if (!endpoint) return 'The check endpoint must be an address that starts with https://.';
  if (endpoint.search || endpoint.hash || endpoint.username || endpoint.password) {
    return 'The check endpoint must be a plain address, without ?, # or a password.';
  }
  if (!/^[\x21-\x7e]+$/.test(token)) return 'The token must be one word.';
  return { origin: server.origin, endpoint: endpoint.href.replace(/\/+$/, ''), token };
}

/** The match pattern by which browsers grant a host. Patterns have no port: a grant holds for all of them. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
