import card from '../card/card.css?inline';
import done from '../done/done.css?inline';
import widget from '../helpers/widget.css?inline';
import marker from '../markers/marker.css?inline';
import notice from '../notices/notice.css?inline';
import panel from '../panel/panel.css?inline';
import dialog from '../save-dialog/dialog.css?inline';
import simulator from '../simulator/simulator.css?inline';
import base from './base.css?inline';
import controls from './controls.css?inline';
import host from './host.css?inline';
import uncovered from './uncovered.css?inline';

/** One text for one sheet; later files may refine earlier ones. Parts that come later bring their own. */
export const css = [
  host,
  uncovered,
  base,
  controls,
  marker,
  card,
  panel,
  widget,
  simulator,
  dialog,
  notice,
  done,
].join('\n');
