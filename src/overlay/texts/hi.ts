import { cardHi } from '../card/texts/hi.ts';
import { doneHi } from '../done/texts/hi.ts';
import { drawerHi } from '../drawer/texts/hi.ts';
import { helpersHi } from '../helpers/texts/hi.ts';
import { sessionHi } from '../notices/texts/hi.ts';
import { panelHi } from '../panel/texts/hi.ts';
import { ownerHi } from '../parts/texts/hi.ts';
import { saveDialogHi } from '../save-dialog/texts/hi.ts';
import { setupHi } from '../setup/texts/hi.ts';
import { shellHi } from '../shell/texts/hi.ts';
import { simulatorHi } from '../simulator/texts/hi.ts';
import { verdictHi } from '../verdict/texts/hi.ts';
import type { LayerTexts } from './en.ts';

export const layerHi: LayerTexts = {
  ...shellHi,
  card: cardHi,
  done: doneHi,
  drawer: drawerHi,
  helpers: helpersHi,
  panel: panelHi,
  owner: ownerHi,
  dialog: saveDialogHi,
  session: sessionHi,
  setup: setupHi,
  simulator: simulatorHi,
  verdict: verdictHi,
};
