import type { Edit } from '../../../form/edits/edit.ts';
import { onTrouble, trouble } from '../../../guard/trouble.ts';
import { type ChannelWindow, receivePort } from '../channel.ts';
import type { BuilderMessage, PageMessage, Reply } from '../protocol.ts';
import { applyEdits } from './edits.ts';
import { shownMug } from './fields.ts';
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
function attach(vellum: Vellum, send: Send, signal: AbortSignal, wraps: typeof createWraps): Handle | null {
  if (Reflect.has(vellum, ATTACHED)) return null;
  Object.defineProperty(vellum, ATTACHED, { value: true, configurable: true });
  signal.addEventListener('abort', () => Reflect.deleteProperty(vellum, ATTACHED));

  const wrap = wraps(vellum, signal);
  const follower = createFollower(vellum, send, signal);
  const degraded = (code: string): void => send({ kind: 'degraded', code });
  const messages = createMessages(vellum, signal, () => degraded('no-messages'));
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
    const result = proceed();
    follower.touch(mug as Mug | undefined);
    return result;
  });
  wrap('displayMugProperties', (proceed) => {
    rendered = Date.now();
    return proceed();
  });
  // The names in the tree are shown in another language.
  wrap('_changeTreeDisplayLanguage', (proceed) => {
    const result = proceed();
    follower.headMayHaveChanged();
    return result;
  });
  wrap('onFormSave', (proceed) => {
    const result = proceed();
    messages.restore();
    follower.headMayHaveChanged();
    return result;
  });

  if (!hold.hooked) degraded('no-save-hook');
  if (!followed) degraded('no-reload-hook');
  if (!vellum.data.caseManagement) degraded('no-case-mappings');
  if (!vellum.setCurrentMug) degraded('no-reveal');
  if (vellum.data.core.form) follower.follow();

  /** Only an edit of the shown question goes through a field, where it would be merged. */
  const undoDelay = (edits: readonly Edit[]): number => {
    const shown = shownMug(vellum)?.absolutePath ?? null;
    const touched = edits.some((edit) => Object.values(edit).some((value) => value === shown));
    return touched ? Math.max(0, rendered + UNDO_MS - Date.now()) : 0;
  };

  const reply = (id: number, result: Reply): void => send({ kind: 'reply', id, result });
  /** Runs an action of ours; whatever it throws is our failure, never the page's. */
  const answer = (id: number, action: () => Reply): void => {
    let result: Reply = 'failed';
    try {
      result = action();
    } catch (error) {
      trouble('carry out what was asked', error);
    }
    reply(id, result);
  };

  return (message) => {
    switch (message.kind) {
      case 'sync':
        follower.sync(() => reply(message.id, 'ok'));
        break;
      case 'show':
        messages.show(message.marks);
        break;
      case 'apply':
        setTimeout(() => {
          answer(message.id, () => applyEdits(vellum, message.edits));
          follower.sync(() => reply(message.told, 'ok'));
        }, undoDelay(message.edits));
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

/** What a host that has its own Vellum at hand can give. */
export interface VellumPageParts {
  /** The instance; looked for on the page when left out. */
  readonly vellum?: Vellum | undefined;
  /** How methods are wrapped; a Vellum plugin has hooks of its own for it. */
  readonly wraps?: typeof createWraps | undefined;
}

/**
 * The page half of the Vellum builder: runs among the page's scripts, turns Vellum's model into plain data, puts
 * messages, edits and the save hold into Vellum's own paths. It keeps no secret and asks no network.
 *
 * @param source the window in which `connectPage` hands over a port, or the port itself
 * @returns undoes everything
 */
export function startPage(source: ChannelWindow | MessagePort, parts: VellumPageParts = {}): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const connected = 'location' in source ? receivePort(source) : Promise.resolve(source);
  void connected.then((port) => {
    if (signal.aborted) return;
    const early: BuilderMessage[] = [];
    let handle: Handle = (message) => early.push(message);
    const send: Send = (message) => port.postMessage(message);

    onTrouble(({ where, error, at }) => send({ kind: 'trouble', where, error, at }), signal);
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

    const found = (vellum: Vellum): void => {
      const attached = attach(vellum, send, signal, parts.wraps ?? createWraps);
      send(attached ? { kind: 'ready' } : { kind: 'degraded', code: 'other-caseline' });
      handle = attached ?? (() => {});
      for (const message of early) handle(message);
    };
    if (parts.vellum) found(parts.vellum);
    else waitForVellum(window, signal, found, () => send({ kind: 'degraded', code: 'no-instance' }));
  });
  return () => stop.abort();
}
