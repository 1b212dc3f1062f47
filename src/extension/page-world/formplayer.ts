/** Runs in the page's own world (MAIN) of Web Apps, where Formplayer's answers arrive. It holds no owner data. */
import { startPage } from '../../filled/web-apps/page/main.ts';

startPage(window);
