import type { Box } from './box.ts';
import { createDock, type PanelPlace } from './dock.ts';
import { heightBetween, placeCard } from './place-card.ts';
import { placeLauncher } from './place-launcher.ts';
import { MARKER_RADIUS_PX, measureSpot, placeMarker } from './place-marker.ts';
import type { AnchorPlace } from './track-anchors.ts';

/** Narrower windows have no room beside a field: the card stands at the lower edge. */
const NARROW_PX = 520;

/** Between the panel and what it gives way to. */
const GAP_PX = 8;

/** A panel that gives way keeps so much height at least, else it stays where it is. */
const LEAST_PANEL_PX = 160;

/** Lower than that nothing of a sheet's list can be read: it then takes what room there is below Save. */
const LEAST_SHEET_PX = 360;

export interface Placer {
  readonly markers: Map<Element, HTMLElement>;
  card: HTMLElement | null;
  frame: HTMLElement | null;
  panel: HTMLElement | null;
  /** The button that opens the panel. */
  launcher: HTMLElement | null;
  /** The element that the open card or widget is about. */
  anchor: Element | null;
  /** Neither the panel nor a card may cover it. */
  keepClear: Element | null;
  /**
   * True while the button is away because of what the page has in its corner.
   *
   * @param types somebody is typing: the button stays where it is until the hand rests
   */
  place(places: ReadonlyMap<Element, AnchorPlace>, types: boolean): boolean;
  /** The page as it was without us. */
  release(): void;
}

/**
 * Writes positions straight into the drawn elements: scrolling must not draw anything anew.
 *
 * @param rtl whether the layer's own language runs from right to left
 */
export function createPlacer(host: Element, view: Window, rtl: boolean): Placer {
  const dock = createDock(view, rtl);
  let panelPlace: PanelPlace = 'sheet';
  /** The button as it was placed last. */
  let button = { launcher: null as Element | null, keepClear: null as Element | null, isAway: false };
  const placer: Placer = {
    markers: new Map(),
    card: null,
    frame: null,
    panel: null,
    launcher: null,
    anchor: null,
    keepClear: null,
    release: dock.release,
    place(places, types) {
      panelPlace = dockPanel();
      // Where the page moves its root (transform), fixed positions start at the host's corner, not the window's.
      const origin = host.getBoundingClientRect();
      const spots = [...placer.markers].map(([anchor, marker]) => {
        const { box = null, visible = null } = places.get(anchor) ?? {};
        return { marker, spot: box && visible && measureSpot(anchor, box, visible, view) };
      });
      for (const { marker, spot } of spots) {
        marker.classList.toggle('away', spot === null);
        if (!spot) continue;
        const { x, y } = placeMarker(spot, view);
        move(marker, x - MARKER_RADIUS_PX - origin.left, y - MARKER_RADIUS_PX - origin.top);
      }
      const place = placer.anchor ? places.get(placer.anchor) : undefined;
      placePanel(place?.visible ?? null, origin);
      placeFrame(place?.visible ?? null, origin);
      placeOpenCard(place?.box ?? null, origin);
      return placeButton(types);
    },
  };

  function placeButton(types: boolean): boolean {
    const { launcher, keepClear } = placer;
    const isKnown = launcher === button.launcher && keepClear === button.keepClear;
    if (types && isKnown) return button.isAway;
    const isAway = launcher !== null && placeLauncher(launcher, host, keepClear, view) === 'away';
    button = { launcher, keepClear, isAway };
    return isAway;
  }

  /** The lower edge of the page's Save button with a gap, where it stands in the upper part of the window; else 0. */
  function clearTop(): number {
    const box = placer.keepClear?.getBoundingClientRect();
    // What stands lower would leave too little room.
    const shown = box && box.width > 0 && box.bottom > 0 && box.bottom < view.innerHeight / 3;
    return shown ? Math.round(box.bottom + GAP_PX) : 0;
  }

  /** As wide as the style sheet makes it at the side, whatever place it has now. */
  function dockPanel(): PanelPlace {
    const { panel } = placer;
    if (!panel) {
      dock.release();
      return 'sheet';
    }
    const { width } = view.getComputedStyle(panel.querySelector('.measure') ?? panel);
    const place = dock.place(Math.ceil(Number.parseFloat(width)) || 0);
    panel.classList.toggle('sheet', place === 'sheet');
    return place;
  }

  /** Beside the page's Save button and what the open card is about: below them, or above, where there is more room. */
  function placePanel(anchor: Box | null, origin: DOMRect): void {
    const { panel, keepClear } = placer;
    if (!panel) return;
    const free = clearTop();
    const box = keepClear?.getBoundingClientRect();
    const { left, right } = panel.getBoundingClientRect();
    const { innerHeight } = view;
    if (panelPlace === 'sheet') {
      // Its lower edge is the window's; above it Save stays free.
      panel.style.insetBlockStart = '';
      panel.style.insetBlockEnd = '';
      limitHeight(
        panel,
        Math.min(heightBetween(free, innerHeight), Math.max(innerHeight / 2, LEAST_SHEET_PX)),
      );
      return;
    }
    limitHeight(panel, null);
    let top = free > 0 && box && box.left < right && box.right > left ? free : 0;
    let bottom = innerHeight;
    const covered = anchor ? Math.min(anchor.right, right) - Math.max(anchor.left, left) : 0;
    if (anchor && covered > (anchor.right - anchor.left) / 2) {
      const below = Math.round(anchor.bottom + GAP_PX);
      const above = Math.round(anchor.top - GAP_PX);
      const goesBelow = innerHeight - below >= above - top;
      if (goesBelow && innerHeight - below >= LEAST_PANEL_PX) top = Math.max(top, below);
      if (!goesBelow && above - top >= LEAST_PANEL_PX) bottom = above;
    }
    panel.style.insetBlockStart = top > 0 ? `${top - Math.round(origin.top)}px` : '';
    panel.style.insetBlockEnd = bottom < innerHeight ? `${innerHeight - bottom}px` : '';
  }

  function placeFrame(part: Box | null, origin: DOMRect): void {
    const { frame } = placer;
    if (!frame) return;
    frame.classList.toggle('away', part === null);
    if (!part) return;
    frame.style.width = `${part.right - part.left}px`;
    frame.style.height = `${part.bottom - part.top}px`;
    move(frame, part.left - origin.left, part.top - origin.top);
  }

  function placeOpenCard(box: Box | null, origin: DOMRect): void {
    const { card, panel } = placer;
    if (!card) return;
    const docked = box === null || view.innerWidth < NARROW_PX;
    card.classList.toggle('docked', docked);
    if (docked) {
      card.style.translate = '';
      // In a narrow window it is a sheet, whose height is a part of the window's.
      const isSheet = view.innerWidth < NARROW_PX;
      limitHeight(card, isSheet ? null : heightBetween(clearTop(), view.innerHeight));
      return;
    }
    const size = { width: card.offsetWidth, height: wholeHeight(card) };
    const beside = panel && panelPlace !== 'sheet' ? panel.offsetWidth : 0;
    // A panel that leaves no room for a card is covered by it.
    const free = view.innerWidth - beside >= size.width * 1.2 ? beside : 0;
    const window: Box = {
      left: rtl ? free : 0,
      top: clearTop(),
      right: view.innerWidth - (rtl ? 0 : free),
      bottom: view.innerHeight,
    };
    const { left, top, maxHeight } = placeCard(box, size, window, rtl);
    limitHeight(card, maxHeight);
    move(card, left - origin.left, top - origin.top);
  }
  return placer;
}

/** How high a card would be if nothing in it were scrolled. Nothing is written: that would scroll its text back. */
function wholeHeight(card: HTMLElement): number {
  const body = card.querySelector('.body');
  return card.offsetHeight + (body ? body.scrollHeight - body.clientHeight : 0);
}

/** @param most pixels; null for what the style sheet says */
function limitHeight(card: HTMLElement, most: number | null): void {
  const height = most === null ? '' : `${Math.floor(most)}px`;
  if (card.style.maxHeight !== height) card.style.maxHeight = height;
}

function move(element: HTMLElement, x: number, y: number): void {
  element.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}
