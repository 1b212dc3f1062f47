import base from '../../overlay/shell/base.css?inline';
import controls from '../../overlay/shell/controls.css?inline';
import offers from './actions/offers.css?inline';
import note from './edit/note.css?inline';

/** The style sheet of the line under a cell that is being edited. */
export const noteCss = [base, note].join('\n');

/** The style sheet of what is offered in the form for selected cases. */
export const offersCss = [base, controls, offers].join('\n');
