import base from '../overlay/shell/base.css?inline';
import controls from '../overlay/shell/controls.css?inline';
import note from './note.css?inline';

/** The style sheet of a message beside an input. */
export const noteCss = [base, controls, note].join('\n');
