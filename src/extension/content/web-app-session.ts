/** What judges a form of Web Apps: most of the code by far, and a part of its own that comes with the first form. */
export { startWebAppSession } from '../../filled/web-apps/start.ts';
export { mountUi } from '../../overlay/shell/mount-ui.tsx';
