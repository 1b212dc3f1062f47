/** Runs in the page's own world (MAIN), where Vellum's objects are. It holds no secret and no owner data. */
import { startPage } from '../../builders/vellum/page/main.ts';

startPage(window);
