import { cardSw } from '../card/texts/sw.ts';
import { doneSw } from '../done/texts/sw.ts';
import { drawerSw } from '../drawer/texts/sw.ts';
import { helpersSw } from '../helpers/texts/sw.ts';
import { sessionSw } from '../notices/texts/sw.ts';
import { panelSw } from '../panel/texts/sw.ts';
import { ownerSw } from '../parts/texts/sw.ts';
import { saveDialogSw } from '../save-dialog/texts/sw.ts';
import { setupSw } from '../setup/texts/sw.ts';
import { shellSw } from '../shell/texts/sw.ts';
import { simulatorSw } from '../simulator/texts/sw.ts';
import { verdictSw } from '../verdict/texts/sw.ts';
import type { LayerTexts } from './en.ts';

export const layerSw: LayerTexts = {
  ...shellSw,
  card: cardSw,
  done: doneSw,
  drawer: drawerSw,
  helpers: helpersSw,
  panel: panelSw,
  owner: ownerSw,
  dialog: saveDialogSw,
  session: sessionSw,
  setup: setupSw,
  simulator: simulatorSw,
  verdict: verdictSw,
};
