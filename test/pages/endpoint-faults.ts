import type { IncomingMessage, ServerResponse } from 'node:http';

/** What can be wrong with an endpoint. */
export type EndpointFault =
  | { readonly type: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Closes the connection without an answer. */
  | { readonly type: 'dead' }
  /** Answers rightly, but late. */
  | { readonly type: 'slow'; readonly ms: number }
  /** Accepts the request and never answers. */
  | { readonly type: 'silent' }
  /** Any answer, whatever it says of itself. */
  | { readonly type: 'body'; readonly status?: number; readonly contentType: string; readonly body: string }
  | { readonly type: 'html' }
  | { readonly type: 'garbage' }
  | { readonly type: 'redirect'; readonly to: string }
  /** Sends without end. */
  | { readonly type: 'endless' };

export interface EndpointFaults {
  /** From now on every answer is spoiled so; null: none is. */
  set(fault: EndpointFault | null): void;
  /** How many requests came, spoiled or not. */
  readonly requests: number;
  /** Where they came to: method, path and query. */
  readonly addresses: readonly string[];
  /** True when it has answered (or will not). */
  spoil(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

function sendForever(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = `{"x":"${'y'.repeat(64 * 1024)}"`;
  const more = (): void => {
    if (response.writableEnded || response.destroyed) return;
    if (response.write(chunk)) setImmediate(more);
    else response.once('drain', more);
  };
  more();
}

export function createEndpointFaults(): EndpointFaults {
  let fault: EndpointFault | null = null;
  const addresses: string[] = [];

  async function spoil({ method, url }: IncomingMessage, response: ServerResponse): Promise<boolean> {
    addresses.push(`${method} ${url}`);
    switch (fault?.type) {
      case undefined:
        return false;
      case 'slow': {
        const { ms } = fault;
        await new Promise((resolve) => setTimeout(resolve, ms));
        return false;
      }
      case 'silent':
        return true;
      case 'dead':
        response.destroy();
        return true;
      case 'status':
        response.writeHead(fault.status, { 'content-type': 'application/problem+json', ...fault.headers });
        response.end(JSON.stringify({ type: 'about:blank', title: 'Spoiled', status: fault.status }));
        return true;
      case 'body':
        response.writeHead(fault.status ?? 200, { 'content-type': fault.contentType });
        response.end(fault.body);
        return true;
      case 'html':
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<!doctype html><title>Sign in</title>');
        return true;
      case 'garbage':
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"asOf":"yesterday","results":[{"ref":7,"owner":"everybody"}]}');
        return true;
      case 'redirect':
        response.writeHead(307, { location: fault.to });
        response.end();
        return true;
      case 'endless':
        sendForever(response);
        return true;
    }
  }

  return {
    set(next) {
      fault = next;
    },
    get requests() {
      return addresses.length;
    },
    addresses,
    spoil,
  };
}
