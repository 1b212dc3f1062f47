/**
 * Keeps what is left of a key press from the page: its repetitions and its release. A key that was meant for something
 * of ours would otherwise go on in the page as soon as ours is gone.
 */
export function swallowUntilReleased(view: Window, key: string): void {
  const ended = new AbortController();
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== key) return;
    // Pressed again: the release went to another window.
    const again = event.type === 'keydown' && !event.repeat;
    if (again || event.type === 'keyup') ended.abort();
    if (again) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keyup'] as const) {
    view.addEventListener(type, onKey, { capture: true, signal: ended.signal });
  }
}
