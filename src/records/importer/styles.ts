import dialog from '../../overlay/save-dialog/dialog.css?inline';
import base from '../../overlay/shell/base.css?inline';
import controls from '../../overlay/shell/controls.css?inline';
import host from '../../overlay/shell/host.css?inline';
import uncovered from '../../overlay/shell/uncovered.css?inline';
import importer from './importer.css?inline';

/** The style sheet of what stands in HQ's importer pages. */
export const importerCss = [uncovered, base, controls, importer].join('\n');

/** The style sheet of the question before an import. */
export const confirmCss = [host, uncovered, base, controls, dialog].join('\n');
