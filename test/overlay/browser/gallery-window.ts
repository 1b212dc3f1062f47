import type { DrawerView } from '../../../src/overlay/drawer/drawer-view.ts';
import type { FindingView, Ui } from '../../../src/overlay/shell/ui.ts';

declare global {
  interface Window {
    /** What the gallery gives to its tests. */
    gallery: {
      ui: Ui;
      log: unknown[][];
      views: FindingView[];
      answer: string;
      /** What the drawer of Web Apps shows of a form with this number. */
      drawerOf(phone: string): DrawerView;
      /** Takes the layer away and puts a new one on the page, as the page's address with this query would. */
      again(query: string): void;
    };
  }
}
