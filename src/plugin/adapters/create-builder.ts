import type { ApplyResult, Builder } from '../../builders/builder.ts';
import type { Edit } from '../../form/edits/edit.ts';
import { createHold, type SaveDecision } from '../../guard/hold.ts';
import type { AdapterChange, BuilderAdapter } from './adapter.ts';
import { pathOf, sourceOf, unquoted } from './form-source.ts';

const UNSUPPORTED: ApplyResult = { ok: false, reason: 'unsupported' };
const EDITS: ReadonlySet<Edit['type']> = new Set(['set-question-kind', 'set-choice-value', 'set-expression']);

/** The change that an edit is for the host; null when it has no words for it. */
function changeOf(edit: Edit, question: string): AdapterChange | null {
  if (edit.type === 'set-question-kind') {
    return edit.kind === 'text' || edit.kind === 'phone'
      ? { type: 'question-type', question, to: edit.kind }
      : null;
  }
  if (edit.type === 'set-choice-value')
    return { type: 'choice-value', question, from: edit.from, to: edit.to };
  if (edit.type !== 'set-expression' || edit.part !== 'calculate') return null;
  const to = unquoted(edit.value);
  return to === null ? null : { type: 'value', question, to };
}

/** Clicks on the host's button wait for the gate, and are made again when it lets them through. */
function holdClicks(button: HTMLElement, gate: () => Promise<SaveDecision>, signal: AbortSignal): void {
  const hold = createHold<void>({
    where: 'save of a form builder',
    gate,
    resend: () => button.click(),
    signal,
  });
  button.addEventListener(
    'click',
    (event) => {
      if (hold.press() === 'pass') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
}

/**
 * Makes what `attach` takes as `builder` for a form builder that Caseline does not know.
 * @example
 * attach(element, { builder: createBuilder({ questions, writes, apply, anchor, watch, save }) });
 */
export function createBuilder(adapter: BuilderAdapter): (signal: AbortSignal) => Builder {
  const nameOf = (path: string): string | undefined =>
    adapter.questions()?.find(({ name }) => pathOf(name) === path)?.name;
  const anchor = (path: string | null): Element | null => {
    const name = path === null ? undefined : nameOf(path);
    return name === undefined ? null : adapter.anchor(name);
  };
  return (signal) => ({
    kind: 'html-form',
    degradations: [],
    edits: EDITS,
    read: async () => sourceOf(adapter),
    onChange: (listener) => adapter.watch(listener, signal),
    show() {},
    async apply(edits) {
      if (!adapter.apply) return UNSUPPORTED;
      const changes: AdapterChange[] = [];
      for (const edit of edits) {
        const name = 'path' in edit ? nameOf(edit.path) : undefined;
        if (name === undefined) return { ok: false, reason: 'gone' };
        const change = changeOf(edit, name);
        if (change === null) return UNSUPPORTED;
        changes.push(change);
      }
      return (await adapter.apply(changes)) ? { ok: true } : UNSUPPORTED;
    },
    async reveal({ path }) {
      const element = anchor(path);
      element?.scrollIntoView({ block: 'center' });
      return element !== null;
    },
    anchor: ({ path }) => anchor(path),
    ...(adapter.save && { saveButton: () => adapter.save ?? null }),
    holdSave(gate) {
      if (adapter.save) holdClicks(adapter.save, gate, signal);
    },
  });
}
