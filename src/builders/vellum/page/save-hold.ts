import { createHold, type SaveDecision } from '../../../guard/hold.ts';
import { PATIENCE_MS } from '../../../guard/patience.ts';
import type { PageMessage } from '../protocol.ts';
import type { Vellum } from './vellum.ts';
import type { Around } from './wraps.ts';

/** Askings without any answer after which the save goes on. Each is answered at once by a living builder half. */
const ASKINGS = 4;
const ASK_MS = PATIENCE_MS.heldSave / ASKINGS;

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
  let decide = (_: SaveDecision): void => {};
  /** The XML of the last save that was let through: Vellum may send it later ("Save anyway") or again ("Overwrite"). */
  let cleared: unknown;

  signal.addEventListener('abort', () => clearTimeout(timer));

  function ask(): void {
    if (silent >= ASKINGS) {
      decide('save');
      return;
    }
    silent += 1;
    timer = setTimeout(ask, ASK_MS);
    send({ kind: 'save-asked', id: asked });
  }

  const hold = createHold<() => unknown>({
    where: 'hold a save of the form builder',
    signal,
    async gate() {
      asked += 1;
      silent = 0;
      const decided = new Promise<SaveDecision>((resolve) => {
        decide = resolve;
      });
      try {
        ask();
        return await decided;
      } finally {
        clearTimeout(timer);
      }
    },
    whileHeld() {
      const button = vellum.data.core.saveButton;
      const before = button?.state ?? 'save';
      button?.setState?.('saving');
      return () => button?.setState?.(before);
    },
    resend(proceed) {
      try {
        proceed();
      } catch (error) {
        // An error of Vellum's own save: the page's to tell.
        setTimeout(() => {
          throw error;
        });
      }
    },
  });

  const around: Around = (proceed) => (armed && hold.press(proceed) === 'stop' ? undefined : proceed());

  const hooked = wrap('validateAndSaveXForm', around);
  wrap('createXML', (proceed) => {
    const xml = proceed();
    if (hold.isPassing()) cleared = xml;
    return xml;
  });
  wrap('send', (proceed, args) => (args[0] === cleared ? proceed() : around(proceed, args)));

  return {
    hooked,
    arm(): void {
      armed = true;
    },
    answer(id: number, decision: SaveDecision | 'wait'): void {
      if (id !== asked) return;
      silent = 0;
      if (decision !== 'wait') decide(decision);
    },
  };
}
