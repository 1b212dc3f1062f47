import { cardPt } from '../card/texts/pt.ts';
import { donePt } from '../done/texts/pt.ts';
import { drawerPt } from '../drawer/texts/pt.ts';
import { helpersPt } from '../helpers/texts/pt.ts';
import { sessionPt } from '../notices/texts/pt.ts';
import { panelPt } from '../panel/texts/pt.ts';
import { ownerPt } from '../parts/texts/pt.ts';
import { saveDialogPt } from '../save-dialog/texts/pt.ts';
import { setupPt } from '../setup/texts/pt.ts';
import { shellPt } from '../shell/texts/pt.ts';
import { simulatorPt } from '../simulator/texts/pt.ts';
import { verdictPt } from '../verdict/texts/pt.ts';
import type { LayerTexts } from './en.ts';

export const layerPt: LayerTexts = {
  ...shellPt,
  card: cardPt,
  done: donePt,
  drawer: drawerPt,
  helpers: helpersPt,
  panel: panelPt,
  owner: ownerPt,
  dialog: saveDialogPt,
  session: sessionPt,
  setup: setupPt,
  simulator: simulatorPt,
  verdict: verdictPt,
};
