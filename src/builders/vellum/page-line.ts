import type { Edit } from '../../form/edits/edit.ts';
import type { SaveDecision } from '../../guard/hold.ts';
import { PATIENCE_MS } from '../../guard/patience.ts';
import { passOn } from '../../guard/trouble.ts';
import { type BuilderMessage, type PageMessage, parsePageMessage, type Reply } from './protocol.ts';
import { createWholeSize } from './whole-size.ts';

type PageQuestion = Extract<BuilderMessage, { id: number }>;
type Ask =
  Exclude<PageQuestion, { kind: 'save-answer' | 'apply' }> extends infer Q
    ? Q extends unknown
      ? Omit<Q, 'id'>
      : never
    : never;

export interface PageLine {
  post(message: BuilderMessage): void;
  /** Settles with the page's answer, `failed` when there is none. Never rejects. */
  ask(question: Ask): Promise<Reply>;
  /** Has edits made; `told` settles with `ok` when the form as they left it is here. Neither rejects. */
  apply(edits: Edit[]): { readonly made: Promise<Reply>; readonly told: Promise<Reply> };
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
  const whole = createWholeSize();
  let last = 0;
  let save = { id: 0, decision: 'wait' as SaveDecision | 'wait' };
  /** One save is asked about at a time: what a page asks meanwhile is that save. */
  let asking: Promise<SaveDecision> | null = null;

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
    asking ??= onSave().finally(() => {
      asking = null;
    });
    void asking.then((decision) => {
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
      if (message.kind === 'trouble') passOn({ ...message, times: 1 });
      else if (message.kind === 'save-asked') onSaveAsked(message.id);
      else if ((message.kind === 'form' || message.kind === 'no-form') && !whole.fits(message))
        onMessage({ kind: 'degraded', code: 'form-not-understood' });
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

  /** The answer to the question of a new id. */
  function expect(): { readonly id: number; readonly reply: Promise<Reply> } {
    last += 1;
    const id = last;
    if (signal.aborted) return { id, reply: Promise.resolve('failed') };
    const reply = new Promise<Reply>((resolve) => {
      const timer = setTimeout(() => settle('failed'), PATIENCE_MS.page);
      const settle = (reply: Reply): void => {
        clearTimeout(timer);
        open.delete(id);
        resolve(reply);
      };
      open.set(id, settle);
    });
    return { id, reply };
  }

  return {
    post,
    ask(question) {
      const { id, reply } = expect();
      post({ ...question, id } as BuilderMessage);
      return reply;
    },
    apply(edits) {
      const made = expect();
      const told = expect();
      post({ kind: 'apply', id: made.id, told: told.id, edits });
      return { made: made.reply, told: told.reply };
    },
  };
}
