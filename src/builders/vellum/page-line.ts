import type { SaveDecision } from '../builder.ts';
import { type BuilderMessage, type PageMessage, parsePageMessage, type Reply } from './protocol.ts';

/** No answer in this time is no answer: nobody waits for a page that has gone astray. */
const ANSWER_MS = 15_000;

type Question = Extract<BuilderMessage, { id: number }>;
type Ask =
  Exclude<Question, { kind: 'save-answer' }> extends infer Q
    ? Q extends unknown
      ? Omit<Q, 'id'>
      : never
    : never;

export interface PageLine {
  post(message: BuilderMessage): void;
  /** Settles with the page's answer, `failed` when there is none. Never rejects. */
  ask(question: Ask): Promise<Reply>;
}

/** A form beyond the limits must not look like a form without findings. */
function isForm(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Reflect.get(data, 'kind') === 'form';
}

/**
 * The builder half's end of the line. Checks every message, pairs answers with questions, and answers a held save:
 * at once with `wait`, and with the decision when there is one.
 */
export function createPageLine(parts: {
  readonly port: MessagePort;
  readonly signal: AbortSignal;
  onMessage(message: PageMessage): void;
  onSave(): Promise<SaveDecision>;
}): PageLine {
  const { port, signal, onMessage, onSave } = parts;
  const open = new Map<number, (reply: Reply) => void>();
  let last = 0;
  let save = { id: 0, decision: 'wait' as SaveDecision | 'wait' };

  const post = (message: BuilderMessage): void => {
    if (!signal.aborted) port.postMessage(message);
  };

  /** The page asks again every few seconds, so that it can tell a slow answer from a dead script. */
  const onSaveAsked = (id: number): void => {
    const known = save.id === id;
    if (!known) save = { id, decision: 'wait' };
    const mine = save;
    post({ kind: 'save-answer', id, decision: mine.decision });
    if (known) return;
    void onSave().then((decision) => {
      mine.decision = decision;
      post({ kind: 'save-answer', id, decision });
    });
  };

  port.addEventListener(
    'message',
    (event: MessageEvent<unknown>) => {
      const message = parsePageMessage(event.data);
      if (!message) {
        if (isForm(event.data)) onMessage({ kind: 'degraded', code: 'form-not-understood' });
        return;
      }
      if (message.kind === 'save-asked') onSaveAsked(message.id);
      else if (message.kind === 'reply') open.get(message.id)?.(message.result);
      else onMessage(message);
    },
    { signal },
  );
  port.start();
  signal.addEventListener('abort', () => {
    port.postMessage({ kind: 'dispose' } satisfies BuilderMessage);
    port.close();
    for (const settle of open.values()) settle('failed');
  });

  return {
    post,
    ask(question) {
      if (signal.aborted) return Promise.resolve('failed');
      return new Promise((resolve) => {
        last += 1;
        const id = last;
        const timer = setTimeout(() => settle('failed'), ANSWER_MS);
        const settle = (reply: Reply): void => {
          clearTimeout(timer);
          open.delete(id);
          resolve(reply);
        };
        open.set(id, settle);
        post({ ...question, id } as BuilderMessage);
      });
    },
  };
}
