import type { PageMessage } from '../protocol.ts';
import type { SaveButton, Vellum } from './vellum.ts';
import type { Around } from './wraps.ts';

/** How often an unanswered question is asked again. Each asking is answered at once by a living builder half. */
const ASK_MS = 10_000;
/** Askings without any answer after which the save goes on: a broken extension must not cost anybody their work. */
const ASKINGS = 4;

/**
 * Holds every save until the builder half has answered. One save at a time; what is asked meanwhile is the same
 * save. XML is made after the answer, so edits made while waiting are saved too.
 */
export function createSaveHold(
  vellum: Vellum,
  send: (message: PageMessage) => void,
  wrap: (name: string, around: Around) => boolean,
  signal: AbortSignal,
) {
  const { setTimeout, clearTimeout } = globalThis;
  let armed = false;
  let asked = 0;
  let silent = 0;
  let timer: ReturnType<typeof setTimeout> | 0 = 0;
  /** Ends the held save; null while none is held. */
  let held: ((decision: 'save' | 'cancel') => void) | null = null;
  /** A save that was let through is under way, up to and including its `send`. */
  let passing = false;
  /** The XML of the last save that was let through: Vellum may send it later ("Save anyway") or again ("Overwrite"). */
  let cleared: unknown;

  signal.addEventListener('abort', () => held?.('save'));

  function ask(): void {
    if (silent >= ASKINGS) {
      held?.('save');
      return;
    }
    silent += 1;
    timer = setTimeout(ask, ASK_MS);
    send({ kind: 'save-asked', id: asked });
  }

  function hold(proceed: () => unknown): void {
    const button: SaveButton | undefined = vellum.data.core.saveButton;
    const before = button?.state ?? 'save';
    asked += 1;
    silent = 0;
    held = (decision) => {
      held = null;
      clearTimeout(timer);
      try {
        button?.setState?.(before);
      } catch {
        // The button is an ornament beside the save itself.
      }
      if (decision === 'cancel') return;
      passing = true;
      try {
        proceed();
      } finally {
        passing = false;
      }
    };
    try {
      button?.setState?.('saving');
      ask();
    } catch {
      held?.('save');
    }
  }

  const around: Around = (proceed) => {
    if (!armed || passing) return proceed();
    if (!held) hold(proceed);
    return undefined;
  };

  const hooked = wrap('validateAndSaveXForm', around);
  wrap('createXML', (proceed) => {
    const xml = proceed();
    if (passing) cleared = xml;
    return xml;
  });
  wrap('send', (proceed, args) => (args[0] === cleared ? proceed() : around(proceed, args)));

  return {
    hooked,
    arm(): void {
      armed = true;
    },
    answer(id: number, decision: 'save' | 'cancel' | 'wait'): void {
      if (!held || id !== asked) return;
      silent = 0;
      if (decision !== 'wait') held(decision);
    },
  };
}
