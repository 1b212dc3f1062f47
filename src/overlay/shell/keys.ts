export interface Shortcut {
  readonly key: string;
  readonly shift: boolean;
  readonly label: string;
}

/** The keys of VS Code's "next problem"; neither HQ nor Vellum uses them. Both go with Alt. */
export const NEXT_FINDING: Shortcut = { key: 'F8', shift: false, label: 'Alt+F8' };
export const PREVIOUS_FINDING: Shortcut = { key: 'F8', shift: true, label: 'Alt+Shift+F8' };

export function matches(event: KeyboardEvent, shortcut: Shortcut): boolean {
  return (
    event.key === shortcut.key &&
    event.shiftKey === shortcut.shift &&
    event.altKey &&
    !event.ctrlKey &&
    !event.metaKey
  );
}
