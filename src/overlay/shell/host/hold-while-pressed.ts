/**
 * Puts work off while a mouse button or finger is down. A message that comes up when an input is left would move the
 * page between press and release, and the click on "Send" that made the person leave would hit nothing. The click
 * itself comes after the release, so the work is done before what the click does.
 */
export function holdWhilePressed(document: Document, signal: AbortSignal): (work: () => void) => void {
  let pressed = false;
  let waiting: (() => void)[] = [];

  function flush(): void {
    pressed = false;
    const works = waiting;
    waiting = [];
    if (!signal.aborted) for (const work of works) work();
  }
  const on = (type: string, handle: () => void): void =>
    document.addEventListener(type, handle, { capture: true, passive: true, signal });
  on('pointerdown', () => {
    pressed = true;
  });
  on('click', flush);
  // Released elsewhere, or scrolled away: no click follows.
  for (const type of ['pointerup', 'pointercancel', 'dragend']) on(type, () => setTimeout(flush, 0));

  return (work) => {
    if (pressed) waiting.push(work);
    else work();
  };
}
