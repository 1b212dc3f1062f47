import base from '../overlay/shell/base.css?inline';
import controls from '../overlay/shell/controls.css?inline';
import field from './field.css?inline';

/** The style sheet of a full field. */
export const fieldCss = [base, controls, field].join('\n');
