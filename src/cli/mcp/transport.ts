import { deserializeMessage, type JSONRPCMessage, type Transport } from '@modelcontextprotocol/server';
import type { CommandIo } from '../command/io.ts';
import { readLines } from '../lines.ts';

/** A form's text stands in one message. */
const LONGEST_MESSAGE = 64 * 1024 * 1024;

/** A transport, and when nobody speaks on it any more. */
export interface LineTransport extends Transport {
  readonly ended: Promise<void>;
}

/**
 * The protocol's messages as lines of standard input and output. When the input ends, what was asked before is still
 * answered: a script that pipes its questions in need not wait with closing.
 */
export function createTransport(io: Pick<CommandIo, 'stdin' | 'out' | 'signal'>): LineTransport {
  const open = new Set<string | number>();
  let inputEnded = false;
  let end: () => void = () => undefined;
  const ended = new Promise<void>((done) => {
    end = done;
  });
  io.signal?.addEventListener('abort', () => void transport.close(), { once: true });

  const closeWhenAnswered = (): void => {
    if (inputEnded && open.size === 0) void transport.close();
  };
  const receive = (text: string): void => {
    let message: JSONRPCMessage;
    try {
      message = deserializeMessage(text);
    } catch (error) {
      // Its id is not known, so nobody waits for an answer.
      transport.onerror?.(new Error('A message that is no JSON-RPC', { cause: error }));
      return;
    }
    if ('method' in message && 'id' in message) open.add(message.id);
    transport.onmessage?.(message);
  };
  const listen = async (): Promise<void> => {
    try {
      for await (const lines of readLines(io.stdin, LONGEST_MESSAGE)) {
        for (const line of lines) if ('text' in line && line.text !== '') receive(line.text);
      }
    } finally {
      inputEnded = true;
      closeWhenAnswered();
    }
  };
  const transport: LineTransport = {
    ended,
    async start() {
      listen().catch((error: unknown) =>
        transport.onerror?.(error instanceof Error ? error : new Error('Input cannot be read')),
      );
    },
    async send(message) {
      io.out.json(message);
      if (!('method' in message) && message.id !== undefined) open.delete(message.id);
      if (!(await io.out.ready())) await transport.close();
      closeWhenAnswered();
    },
    async close() {
      end();
      const { onclose } = transport;
      delete transport.onclose;
      onclose?.();
    },
  };
  return transport;
}
