/** Steps up from the corner, until nothing of the page is there that can be pressed. */
const STEP_PX = 52;
const MOST_STEPS = 4;

/** What can be pressed or typed in; a frame may hold anything. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, iframe, open-chat-studio-widget, ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable="true"]';

/** While one of these is open, a person is busy with it. */
const DIALOGS =
  'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], .modal, .modal-backdrop, .offcanvas';

/**
 * Keeps the button for the panel off what the page has at its corner: a field's own button, a chat. While a dialogue of the
 * page lies there the button is away, as the marks are.
 *
 * @param keepClear the page's Save button, which may be no control by its name and greyed out
 */
export function placeLauncher(
  launcher: HTMLElement,
  host: Element,
  keepClear: Element | null,
  view: Window,
): 'placed' | 'away' {
  const { offsetWidth: width, offsetHeight: height } = launcher;
  if (width === 0) return 'placed';
  const box = launcher.getBoundingClientRect();
  // Where it would be without a step.
  const low = box.bottom + lift(launcher);
  const hits = (step: number) => {
    const bottom = low - step * STEP_PX;
    const [left, right, top] = [box.left + 2, box.right - 2, bottom - height + 2];
    const points = [
      [left, top],
      [right, top],
      [left, bottom - 2],
      [right, bottom - 2],
      [(left + right) / 2, bottom - height / 2],
    ] as const;
    return points.map(([x, y]) => pageElementAt(view.document, host, x, y));
  };
  const inCorner = hits(0);
  const away = inCorner.some((element) => element?.closest(DIALOGS));
  launcher.classList.toggle('away', away);
  if (away) return 'away';
  const save = keepClear?.getBoundingClientRect();
  const isTaken = (step: number, found: ReturnType<typeof hits>) => {
    const bottom = low - step * STEP_PX;
    return (
      (save && save.right > box.left && save.bottom > bottom - height && save.top < bottom) ||
      found.some((element) => element?.closest(CONTROLS))
    );
  };
  let step = 0;
  while (step <= MOST_STEPS && isTaken(step, step === 0 ? inCorner : hits(step))) step += 1;
  // Where there is a control everywhere, the corner is as good as any other place.
  const offset = step <= MOST_STEPS ? step * STEP_PX : 0;
  const translate = offset === 0 ? '' : `0 ${-offset}px`;
  if (launcher.style.translate !== translate) launcher.style.translate = translate;
  return 'placed';
}

/** How far it stands above its corner now. */
function lift(launcher: HTMLElement): number {
  return -Number.parseFloat(launcher.style.translate.split(' ')[1] ?? '0') || 0;
}

function pageElementAt(document: Document, host: Element, x: number, y: number): Element | null {
  return document.elementsFromPoint(x, y).find((element) => element !== host) ?? null;
}
