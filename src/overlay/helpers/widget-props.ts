import type { Workbench } from '../../assist/recipes/workbench.ts';
import type { Fix } from '../../lint/finding.ts';
import type { HelperView } from '../shell/tools.ts';

/** What each helper's part of a widget is given. */
export interface WidgetProps {
  readonly view: HelperView;
  readonly workbench: Workbench;
  readonly busy: boolean;
  onInsert(edits: Fix['edits'], stay: boolean): void;
}
