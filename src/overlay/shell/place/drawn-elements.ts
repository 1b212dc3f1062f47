import type { LayerElements } from '../layer.tsx';
import type { Placer } from './placer.ts';
import type { AnchorTracker } from './track-anchors.ts';

/** Hands what is drawn to whoever places it, as it comes and goes. */
export function drawnElements(placer: Placer, tracker: AnchorTracker): Omit<LayerElements, 'drawer'> {
  return {
    marker(anchor, marker) {
      if (marker) placer.markers.set(anchor, marker);
      else placer.markers.delete(anchor);
    },
    card(card) {
      placer.card = card;
      if (!card) return;
      tracker.follow(card);
      tracker.flush();
    },
    frame(frame) {
      placer.frame = frame;
    },
    panel(panel) {
      placer.panel = panel;
      // Before it is drawn: nobody sees the panel over a page that has not made room yet.
      tracker.flush();
    },
    launcher(launcher) {
      placer.launcher = launcher;
    },
  };
}
