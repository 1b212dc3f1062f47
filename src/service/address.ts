import { isIP } from 'node:net';

/** What the HTTP server of Node hands over beside a request. */
interface Incoming {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/**
 * Where a request comes from; null where it came over no socket.
 * @param env what the HTTP server hands over
 * @param forwarded the header `X-Forwarded-For`, where a proxy of one's own writes it: its last entry is the proxy's
 */
export function addressOf(env: unknown, forwarded: string | undefined): string | null {
  const last = forwarded?.split(',').at(-1)?.trim();
  if (last !== undefined && isIP(last) !== 0) return last;
  const { incoming }: Incoming = typeof env === 'object' && env !== null ? env : {};
  return incoming?.socket?.remoteAddress ?? null;
}
