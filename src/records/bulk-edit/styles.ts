import base from '../../overlay/shell/base.css?inline';
import controls from '../../overlay/shell/controls.css?inline';
import uncovered from '../../overlay/shell/uncovered.css?inline';
import offers from './actions/offers.css?inline';
import note from './edit/note.css?inline';

/** The style sheet of the line under a cell that is being edited. */
export const noteCss = [uncovered, base, note].join('\n');

/** The style sheet of what is offered in the form for selected cases. */
export const offersCss = [uncovered, base, controls, offers].join('\n');
