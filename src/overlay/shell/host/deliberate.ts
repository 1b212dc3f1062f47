import type { DeliberateCheck } from '../ui.ts';
import type { Host } from './create-host.ts';
import type { TopLayer } from './top-layer.ts';

/** Below it a page can hide what is clicked; the threshold is Bitwarden's. */
const LOWEST_OPACITY = 0.6;

/**
 * The guard against clickjacking: a click counts when a person made it, the page is not faded
 * out, and the control can be seen: it is in the window and nothing lies over it.
 *
 * @param topLayer what else the page has in its top layer; null in tests
 */
export function createDeliberateCheck(
  document: Document,
  host: Pick<Host, 'outranked'> & { readonly element: Element },
  topLayer: TopLayer | null,
): DeliberateCheck {
  return (event, control) => {
    if (!event.isTrusted) return 'untrusted';
    const view = document.defaultView;
    if (!view) return 'untrusted';
    for (const element of [document.documentElement, document.body]) {
      if (element && Number(view.getComputedStyle(element).opacity) <= LOWEST_OPACITY) return 'faded';
    }
    let place = middleOf(control);
    if (!isInside(place, view)) {
      // By key: the focus can be on what was scrolled away.
      control.scrollIntoView({ block: 'nearest' });
      place = middleOf(control);
      if (!isInside(place, view)) return 'outside';
    }
    if (host.outranked || topLayer?.isCovered()) return 'covered';
    return document.elementFromPoint(place.x, place.y) === host.element ? null : 'covered';
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function middleOf(control: Element): Place {
  const { x, y, width, height } = control.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function isInside({ x, y }: Place, { innerWidth, innerHeight }: Window): boolean {
  return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
}
