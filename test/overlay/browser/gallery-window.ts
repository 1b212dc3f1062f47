import type { FindingView, Ui } from '../../../src/overlay/shell/ui.ts';

declare global {
  interface Window {
    /** What the gallery gives to its tests. */
    gallery: { ui: Ui; log: unknown[][]; views: FindingView[]; answer: string };
  }
}
