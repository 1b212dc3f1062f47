import { isHidden, type ShownList } from './dom.ts';

/** Beside the list of what is opened, where the project may set conditions; the close condition stands elsewhere. */
const BLOCK = ':scope > [data-bind*="allow.condition"]';

interface ShownCondition {
  readonly type: 'always' | 'if';
  readonly question: string;
  readonly operator: string;
  readonly answer: string;
}

/**
 * The condition under which a list's case is opened, as HQ would save it now (`case-config:condition` of its templates).
 * Undefined where the page shows none.
 */
export function shownCondition({ list }: ShownList): ShownCondition | undefined {
  const block = list.closest('.case-properties')?.parentElement?.querySelector<HTMLElement>(BLOCK);
  if (!block || isHidden(block)) return undefined;
  const shows = (type: ShownCondition['type']): boolean =>
    [...block.querySelectorAll<HTMLElement>(`[data-bind*="type() === '${type}'"]`)].some(
      (part) => !isHidden(part),
    );
  const value = (name: string): string =>
    block.querySelector<HTMLInputElement | HTMLSelectElement>(`[data-bind*="value: ${name}"]`)?.value ?? '';
  const type = shows('if') ? 'if' : 'always';
  if (type === 'always' && !shows('always')) return undefined;
  return { type, question: value('question'), operator: value('operator'), answer: value('answer') };
}
