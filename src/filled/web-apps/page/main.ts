import type { ChannelWindow } from '../../../builders/port.ts';
import { onTrouble } from '../../../guard/trouble.ts';
import { receivePort } from '../channel.ts';
import type { PageMessage } from '../protocol.ts';
import { createFollower } from './follow-form.ts';
import { readAnswer, type Told } from './read-tree.ts';
import { readViewModel } from './read-view-model.ts';
import { type RawAnswer, SUBMIT, type WatchedWindow, watchAnswers } from './watch-answers.ts';

/** A form with thousands of questions and choices stays below; more would hang the tab once more than HQ does. */
const MOST_CHARACTERS = 20_000_000;

/** One Caseline per frame: the script may be injected twice. */
const ATTACHED = Symbol.for('caseline.web-apps');

/**
 * Starts the page half in a frame of Web Apps: it reads Formplayer's answers and tells the other half the form. It
 * asks nothing, changes nothing and keeps no secret.
 */
export function startPage(window: ChannelWindow & WatchedWindow & Pick<Window, 'document'>): void {
  if (Reflect.has(window, ATTACHED)) return;
  Object.defineProperty(window, ATTACHED, { value: true, configurable: true });
  const life = new AbortController();
  const follower = createFollower();
  const { setTimeout } = globalThis;
  const { parse } = JSON;
  let port: MessagePort | null = null;

  const send = (message: PageMessage | null): void => {
    if (message && !life.signal.aborted) port?.postMessage(message);
  };
  onTrouble(({ where, error, at }) => send({ kind: 'trouble', where, error, at }), life.signal);
  function tell(action: string, told: Told): void {
    // The form was sent, and another one is open in its place.
    if (action === SUBMIT && told.type === 'form') send(follower.follow(action, { type: 'closed' }));
    send(follower.follow(action, told));
  }

  /** Null for what is no JSON. */
  function parsed(text: string): { readonly of: unknown } | null {
    try {
      return { of: parse(text) };
    } catch {
      return null;
    }
  }

  function readText({ action, text }: Extract<RawAnswer, { type: 'text' }>): void {
    if (text.length > MOST_CHARACTERS) {
      send({ kind: 'degraded', code: 'too-large' });
      return;
    }
    const value = parsed(text);
    if (value) tell(action, readAnswer(action, value.of));
    else send({ kind: 'degraded', code: 'garbage' });
  }

  /** A form stands on the page whose answer came before this script did. */
  function look(): void {
    const model = follower.state() ? null : readViewModel(window.document);
    if (model) tell('current', readAnswer('current', model));
  }

  function hear(answer: RawAnswer): void {
    // A text cannot change: the page's own handlers go first. Timers keep the order of the answers.
    if (answer.type === 'text') setTimeout(() => readText(answer), 0);
    else {
      const told = readAnswer(answer.action, answer.value);
      setTimeout(() => tell(answer.action, told), 0);
    }
  }

  watchAnswers(window, life.signal, hear, (action) => {
    if (action === SUBMIT) send({ kind: 'sending' });
  });

  void receivePort(window).then((received) => {
    port = received;
    received.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data === 'look') look();
      if (data !== 'dispose') return;
      life.abort();
      Reflect.deleteProperty(window, ATTACHED);
      received.close();
    };
    send(follower.state());
  });
}
