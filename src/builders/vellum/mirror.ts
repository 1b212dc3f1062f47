import type { FormSource, Question } from '../../form/source.ts';
import { assemble, toQuestion } from './assemble.ts';
import type { PageMessage, RawHead, RawMug } from './protocol.ts';
import { sameQuestions } from './same-questions.ts';

type FormMessage = Extract<PageMessage, { kind: 'form' | 'no-form' }>;

/** The page's form as last told: whole at any time, although it comes in parts and as differences. */
export interface Mirror {
  /** True when the message completed a new state of the form. */
  take(message: FormMessage): boolean;
  /** The form as it was when it was last whole; the same object until it changes. Null while there is none. */
  form(): FormSource | null;
  /**
   * Paths of all questions by what tells them apart as long as the page lasts: Vellum's own id, and after Edit Source,
   * which gives all of them new ones, the id that the same question had before.
   */
  paths(): ReadonlyMap<string, string>;
  /** What Vellum holds at a path. */
  mug(path: string): RawMug | undefined;
}

export function createMirror(): Mirror {
  let incoming = new Map<string, RawMug>();
  let incomingOrder: readonly string[] | null = null;
  let incomingHead: RawHead | null = null;

  let mugs = new Map<string, RawMug>();
  let byPath = new Map<string, RawMug>();
  let order: readonly string[] = [];
  let head: RawHead | null = null;
  let form: FormSource | null = null;
  let questions = new WeakMap<RawMug, Question>();
  /** The first id of questions that have been loaded anew. */
  let firstIds: ReadonlyMap<string, string> = new Map();

  const firstId = (id: string): string => firstIds.get(id) ?? id;

  /** A form with none of the questions that were there has been loaded anew. */
  function recognise(): void {
    const now = [...incoming.values()];
    if (mugs.size === 0 || now.length === 0 || incomingOrder?.some((id) => mugs.has(id)) !== false) return;
    const same = sameQuestions([...mugs.values()], now);
    firstIds = new Map([...same].map(([id, former]) => [id, firstId(former)]));
  }

  function forget(): void {
    incoming = new Map();
    incomingOrder = null;
    incomingHead = null;
  }

  function questionOf(mug: RawMug, path: string): Question {
    let question = questions.get(mug);
    if (!question) {
      question = toQuestion(mug, path);
      questions.set(mug, question);
    }
    return question;
  }

  function commit(): void {
    recognise();
    for (const [id, mug] of incoming) mugs.set(id, mug);
    head = incomingHead ?? head;
    if (incomingOrder) {
      order = incomingOrder;
      const kept = new Set(order);
      for (const id of mugs.keys()) if (!kept.has(id)) mugs.delete(id);
    }
    byPath = new Map();
    for (const mug of mugs.values()) if (mug.path !== null) byPath.set(mug.path, mug);
    form = null;
    forget();
  }

  return {
    take(message) {
      if (message.kind === 'no-form') {
        const had = head !== null;
        forget();
        mugs = new Map();
        byPath = new Map();
        questions = new WeakMap();
        order = [];
        head = null;
        form = null;
        return had;
      }
      for (const mug of message.mugs) incoming.set(mug.id, mug);
      incomingOrder = message.order ?? incomingOrder;
      incomingHead = message.head ?? incomingHead;
      if (!message.done) return false;
      const changed = incoming.size > 0 || incomingOrder !== null || incomingHead !== null;
      if (changed) commit();
      return changed;
    },
    form() {
      if (!form && head) {
        const inOrder = order.flatMap((id) => mugs.get(id) ?? []);
        form = assemble(head, inOrder, questionOf);
      }
      return form;
    },
    paths: () =>
      new Map(
        [...mugs.values()].flatMap(({ id, path }) => (path === null ? [] : [[firstId(id), path] as const])),
      ),
    mug: (path) => byPath.get(path),
  };
}
