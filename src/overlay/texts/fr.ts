import { cardFr } from '../card/texts/fr.ts';
import { doneFr } from '../done/texts/fr.ts';
import { drawerFr } from '../drawer/texts/fr.ts';
import { helpersFr } from '../helpers/texts/fr.ts';
import { sessionFr } from '../notices/texts/fr.ts';
import { panelFr } from '../panel/texts/fr.ts';
import { ownerFr } from '../parts/texts/fr.ts';
import { saveDialogFr } from '../save-dialog/texts/fr.ts';
import { setupFr } from '../setup/texts/fr.ts';
import { shellFr } from '../shell/texts/fr.ts';
import { simulatorFr } from '../simulator/texts/fr.ts';
import { verdictFr } from '../verdict/texts/fr.ts';
import type { LayerTexts } from './en.ts';

export const layerFr: LayerTexts = {
  ...shellFr,
  card: cardFr,
  done: doneFr,
  drawer: drawerFr,
  helpers: helpersFr,
  panel: panelFr,
  owner: ownerFr,
  dialog: saveDialogFr,
  session: sessionFr,
  setup: setupFr,
  simulator: simulatorFr,
  verdict: verdictFr,
};
