/** A page that is narrower than that beside the panel has no room for what it shows: the panel is a sheet below. */
const LEAST_PAGE_PX = 700;

/** Where the panel stands: beside the page, which makes room; over its edge; or as a sheet at the lower edge. */
export type PanelPlace = 'beside' | 'over' | 'sheet';

export interface Dock {
  /**
   * Gives the panel its place, and the page its room back without one. Cheap when nothing has changed.
   *
   * @param panel its width in CSS pixels as it would be at the side; null for none
   */
  place(panel: number | null): PanelPlace;
  /** The page as it was. */
  release(): void;
}

/**
 * The panel beside the page: the root gets a margin as wide as the panel, and the page is told that its window became
 * narrower. A page that does not follow (it would have to be scrolled sideways) gets its room back, and the panel lies over
 * its edge as a panel did before.
 *
 * @param rtl whether the panel stands at the left
 */
export function createDock(view: Window, rtl: boolean): Dock {
  const { documentElement: root } = view.document;
  const side = rtl ? 'margin-left' : 'margin-right';
  /** The margin that we gave, and what stood there before. */
  let given: { readonly width: number; readonly value: string; readonly priority: string } | null = null;
  /** Where the page could not follow, no matter how often it is asked. */
  let refused: { readonly window: number; readonly width: number } | null = null;

  /** How far the page is wider than its root. */
  const overflow = (): number => {
    const { body } = view.document;
    return Math.max(body.scrollWidth, body.offsetWidth) - Math.ceil(root.getBoundingClientRect().width);
  };

  function tellPage(): void {
    // Form builders reckon with pixels, and anew only when the window's size changes.
    view.dispatchEvent(new Event('resize'));
  }

  function give(width: number): void {
    const before = overflow();
    const { style } = root;
    given = { width, value: style.getPropertyValue(side), priority: style.getPropertyPriority(side) };
    style.setProperty(side, `${width}px`, 'important');
    tellPage();
    if (overflow() <= Math.max(before, 0)) return;
    refused = { window: view.innerWidth, width };
    takeBack();
  }

  function takeBack(): void {
    if (!given) return;
    const { value, priority } = given;
    given = null;
    if (value === '') root.style.removeProperty(side);
    else root.style.setProperty(side, value, priority);
    // A page without a style of its own has no such attribute.
    if (root.getAttribute('style') === '') root.removeAttribute('style');
    tellPage();
  }

  return {
    place(panel) {
      const { innerWidth } = view;
      const hasRoom = panel !== null && innerWidth - panel >= LEAST_PAGE_PX;
      if (given && (!hasRoom || given.width !== panel)) takeBack();
      if (!hasRoom) return 'sheet';
      const isRefused = refused?.window === innerWidth && refused.width === panel;
      if (!given && !isRefused) give(panel);
      return given ? 'beside' : 'over';
    },
    release: takeBack,
  };
}
