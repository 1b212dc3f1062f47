import { cardEs } from '../card/texts/es.ts';
import { doneEs } from '../done/texts/es.ts';
import { drawerEs } from '../drawer/texts/es.ts';
import { helpersEs } from '../helpers/texts/es.ts';
import { sessionEs } from '../notices/texts/es.ts';
import { panelEs } from '../panel/texts/es.ts';
import { ownerEs } from '../parts/texts/es.ts';
import { saveDialogEs } from '../save-dialog/texts/es.ts';
import { setupEs } from '../setup/texts/es.ts';
import { shellEs } from '../shell/texts/es.ts';
import { simulatorEs } from '../simulator/texts/es.ts';
import { verdictEs } from '../verdict/texts/es.ts';
import type { LayerTexts } from './en.ts';

export const layerEs: LayerTexts = {
  ...shellEs,
  card: cardEs,
  done: doneEs,
  drawer: drawerEs,
  helpers: helpersEs,
  panel: panelEs,
  owner: ownerEs,
  dialog: saveDialogEs,
  session: sessionEs,
  setup: setupEs,
  simulator: simulatorEs,
  verdict: verdictEs,
};
