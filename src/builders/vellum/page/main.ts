import { type ChannelWindow, receivePort } from '../channel.ts';
import type { BuilderMessage, PageMessage, Reply } from '../protocol.ts';
import { applyEdits } from './edits.ts';
import { waitForVellum } from './find-vellum.ts';
import { createFollower } from './follow-form.ts';
import { guardMessage } from './guard.ts';
import { createMessages } from './messages.ts';
import { reveal } from './reveal.ts';
import { createSaveHold } from './save-hold.ts';
import type { Mug, Vellum } from './vellum.ts';
import { createWraps } from './wraps.ts';

/** One Caseline per Vellum: extension and plugin can meet on one page. */
const ATTACHED = Symbol.for('caseline.vellum');
/** Vellum's undo merges what happens within 500 ms of rendering a field into the state before it. */
const UNDO_MS = 550;

type Send = (message: PageMessage) => void;
type Handle = (message: BuilderMessage) => void;

/** Attaches to an instance; null when another Caseline is there already. */
function attach(vellum: Vellum, send: Send, signal: AbortSignal): Handle | null {
  if (Reflect.has(vellum, ATTACHED)) return null;
  Object.defineProperty(vellum, ATTACHED, { value: true, configurable: true });
  signal.addEventListener('abort', () => Reflect.deleteProperty(vellum, ATTACHED));

  const wrap = createWraps(vellum, signal);
  const follower = createFollower(vellum, send, signal);
  const messages = createMessages(vellum, signal);
  const hold = createSaveHold(vellum, send, wrap, signal);
  let rendered = 0;

  const followed = wrap('loadXML', (proceed) => {
    try {
      return proceed();
    } finally {
      // The new form is complete only when Vellum's own steps after loading have run, failed ones too.
      setTimeout(() => {
        follower.follow();
        messages.restore();
      }, 0);
    }
  });
  wrap('onFormChange', (proceed, [mug]) => {
    proceed();
    follower.touch(mug as Mug | undefined);
  });
  wrap('displayMugProperties', (proceed) => {
    rendered = Date.now();
    return proceed();
  });
  wrap('onFormSave', (proceed) => {
    const result = proceed();
    messages.restore();
    follower.headMayHaveChanged();
    return result;
  });

  if (!hold.hooked) send({ kind: 'degraded', code: 'no-save-hook' });
  if (!followed) send({ kind: 'degraded', code: 'no-reload-hook' });
  if (!vellum.data.caseManagement) send({ kind: 'degraded', code: 'no-case-mappings' });
  if (vellum.data.core.form) follower.follow();

  const reply = (id: number, result: Reply): void => send({ kind: 'reply', id, result });
  /** Runs an action of ours; whatever it throws is our failure, never the page's. */
  const answer = (id: number, action: () => Reply): void => {
    let result: Reply = 'failed';
    try {
      result = action();
    } catch {
      // Answered as failed.
    }
    reply(id, result);
  };

  return (message) => {
    switch (message.kind) {
      case 'sync':
        follower.sync(() => reply(message.id, 'ok'));
        break;
      case 'show':
        messages.show(message.marks, () => reply(message.id, 'ok'));
        break;
      case 'apply':
        setTimeout(
          () => answer(message.id, () => applyEdits(vellum, message.edits)),
          Math.max(0, rendered + UNDO_MS - Date.now()),
        );
        break;
      case 'reveal':
        answer(message.id, () => (reveal(vellum, message.place) ? 'ok' : 'gone'));
        break;
      case 'hold':
        hold.arm();
        break;
      case 'save-answer':
        hold.answer(message.id, message.decision);
        break;
    }
  };
}

/**
 * The page half of the Vellum builder: runs among the page's scripts, turns Vellum's model into plain data, puts
 * messages, edits and the save hold into Vellum's own paths. It keeps no secret and asks no network.
 *
 * @param source the window in which `connectPage` hands over a port, or the port itself
 * @returns undoes everything
 */
export function startPage(source: ChannelWindow | MessagePort): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const connected = 'location' in source ? receivePort(source) : Promise.resolve(source);
  void connected.then((port) => {
    if (signal.aborted) return;
    const early: BuilderMessage[] = [];
    let handle: Handle = (message) => early.push(message);
    const send: Send = (message) => port.postMessage(message);

    signal.addEventListener('abort', () => port.close());
    port.addEventListener('close', () => stop.abort(), { signal });
    port.addEventListener(
      'message',
      (event: MessageEvent<unknown>) => {
        const message = guardMessage(event.data);
        if (message?.kind === 'dispose') stop.abort();
        else if (message) handle(message);
      },
      { signal },
    );
    port.start();

    waitForVellum(
      window,
      signal,
      (vellum) => {
        const attached = attach(vellum, send, signal);
        send(attached ? { kind: 'ready' } : { kind: 'degraded', code: 'other-caseline' });
        handle = attached ?? (() => {});
        for (const message of early) handle(message);
      },
      () => send({ kind: 'degraded', code: 'no-instance' }),
    );
  });
  return () => stop.abort();
}
