import base from './base.css?inline';
import card from './card.css?inline';
import controls from './controls.css?inline';
import dialog from './dialog.css?inline';
import drawer from './drawer.css?inline';
import host from './host.css?inline';
import marker from './marker.css?inline';
import notice from './notice.css?inline';
import panel from './panel.css?inline';
import simulator from './simulator.css?inline';
import widget from './widget.css?inline';

/** One text for one sheet; later files may refine earlier ones. */
export const css = [
  host,
  base,
  controls,
  marker,
  card,
  panel,
  widget,
  simulator,
  drawer,
  dialog,
  notice,
].join('\n');
