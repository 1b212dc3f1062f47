import { cardEn } from '../card/texts/en.ts';
import { doneEn } from '../done/texts/en.ts';
import { drawerEn } from '../drawer/texts/en.ts';
import { helpersEn } from '../helpers/texts/en.ts';
import { sessionEn } from '../notices/texts/en.ts';
import { panelEn } from '../panel/texts/en.ts';
import { ownerEn } from '../parts/texts/en.ts';
import { saveDialogEn } from '../save-dialog/texts/en.ts';
import { setupEn } from '../setup/texts/en.ts';
import { shellEn } from '../shell/texts/en.ts';
import { simulatorEn } from '../simulator/texts/en.ts';
import { verdictEn } from '../verdict/texts/en.ts';

/** Every text of the layer in English; what it says of contacts stands in `contact/texts`, findings bring their own. */
export const layerEn = {
  ...shellEn,
  card: cardEn,
  done: doneEn,
  drawer: drawerEn,
  helpers: helpersEn,
  panel: panelEn,
  owner: ownerEn,
  dialog: saveDialogEn,
  session: sessionEn,
  setup: setupEn,
  simulator: simulatorEn,
  verdict: verdictEn,
};

/** What another language has to say. Backquotes mark code. */
export type LayerTexts = typeof layerEn;
