import { type Answer, ask } from './ask.ts';

interface Request {
  readonly action: string;
  /** Made when the request is sent, which may be long after it was asked for. */
  body(): Answer;
  done(answer: Answer): void;
  failed(): void;
}

export interface Queue {
  add(request: Request): void;
}

/** HQ's queue: one request at a time, in order. Answers that are older than the one that came last are ignored. */
export function createQueue(json: boolean, common: () => Answer): Queue {
  const waiting: Request[] = [];
  let busy = false;
  let handled: unknown = -1;

  function next(): void {
    const request = waiting.shift();
    busy = request !== undefined;
    if (!request) return;
    const { action, body, done, failed } = request;
    const end = (work: () => void): void => {
      try {
        work();
      } finally {
        next();
      }
    };
    ask(
      action,
      { action, ...body(), ...common() },
      {
        json,
        done: (answer) =>
          end(() => {
            if (answer.status === 'error') {
              failed();
              return;
            }
            const { seq_id: seq } = answer;
            if (typeof seq === 'number' && seq !== 0 && typeof handled === 'number' && seq < handled) return;
            handled = seq;
            done(answer);
          }),
        failed: () => end(failed),
      },
    );
  }

  return {
    add(request) {
      waiting.push(request);
      if (!busy) next();
    },
  };
}
