import { NOTE_TAG } from '../html-form/notes.ts';
import type { SurveyQuestion } from './survey.ts';

function byId(root: Element, id: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
}

/** What a screen reader reads a question at: its input, else what stands around its choices; null when it is not drawn. */
export function elementOf(root: Element, { id, inputId }: SurveyQuestion): HTMLElement | null {
  const around = byId(root, id);
  const group = around?.querySelector<HTMLElement>('[role="combobox"], [role="radiogroup"], fieldset, input');
  return byId(root, inputId) ?? group ?? around;
}

/** The element after which a message of the question stands: the last of its own, so that nothing is pushed apart. */
export function lastPartOf(root: Element, { id }: SurveyQuestion): Element | null {
  const parts = [...(byId(root, id)?.children ?? [])];
  return parts.findLast(({ localName }) => localName !== NOTE_TAG) ?? null;
}

function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}

/** The question that an element belongs to. */
export function questionOf(
  root: Element,
  questions: readonly SurveyQuestion[],
  target: EventTarget | null,
): SurveyQuestion | undefined {
  if (!isNode(target)) return undefined;
  return questions.find(({ id, inputId }) => (byId(root, id) ?? byId(root, inputId))?.contains(target));
}
