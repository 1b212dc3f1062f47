import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Listbox {
  readonly active: number;
  setActive(index: number): void;
  readonly list: { current: HTMLElement | null };
  /** True when the key was meant for the list. */
  onKey(event: KeyboardEvent): boolean;
}

/** Which option of an open list the keys point at; the focus stays in the text box (WAI-ARIA combobox). */
export function useListbox(
  count: number,
  open: boolean,
  onPick: (index: number) => void,
  onClose: () => void,
): Listbox {
  const [active, setActive] = useState(0);
  const list = useRef<HTMLElement | null>(null);
  const at = Math.min(active, Math.max(0, count - 1));

  useLayoutEffect(() => {
    if (open) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, open, count]);

  function onKey(event: KeyboardEvent): boolean {
    if (!open || event.isComposing) return false;
    const step = (to: number): void => setActive((to + count) % Math.max(1, count));
    switch (event.key) {
      case 'ArrowDown':
        step(at + 1);
        break;
      case 'ArrowUp':
        step(at - 1);
        break;
      case 'PageDown':
        setActive(Math.min(count - 1, at + 8));
        break;
      case 'PageUp':
        setActive(Math.max(0, at - 8));
        break;
      case 'Enter':
        if (count > 0) onPick(at);
        break;
      case 'Escape':
        onClose();
        break;
      default:
        return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
  return { active: at, setActive, list, onKey };
}
