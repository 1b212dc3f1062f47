/** HQ's importer of cases, isolated world: the document is enough, and the chosen file is read here. */
import * as v from 'valibot';
import { troubles } from '../../../guard/troubles.ts';
import { KeptSheetSchema, type SheetMemory } from '../../../records/importer/kept-sheet.ts';
import { startImporter } from '../../../records/importer/start.ts';
import { loadRecordTexts } from '../../../records/texts/load.ts';
import { createBackgroundDesk } from '../../background/background-desk.ts';
import { browser } from '../../browser.ts';
import type { Request } from '../../messages.ts';
import { deliberateIn } from '../deliberate-in.ts';
import { sayHello } from '../hello.ts';
import { answerReports } from '../page-report.ts';

const memory: SheetMemory = {
  async keep(sheet) {
    await browser.runtime.sendMessage({ type: 'keep-sheet', sheet } satisfies Request);
  },
  async recall() {
    const answer: unknown = await browser.runtime.sendMessage({ type: 'kept-sheet' } satisfies Request);
    const parsed = v.safeParse(KeptSheetSchema, answer);
    return parsed.success ? parsed.output : null;
  },
};

export async function start(): Promise<void> {
  const visit = await sayHello('importer');
  if (!visit) return;
  const { address, language, signal, shadow } = visit;
  answerReports(
    () => ({
      kind: 'importer',
      address,
      findings: null,
      state: 'idle',
      degradations: [],
      troubles: [...troubles()],
    }),
    signal,
  );
  const { importer, sheet } = await loadRecordTexts(language.asked);
  await startImporter(
    {
      document,
      desk: createBackgroundDesk(),
      signal,
      mode: shadow,
      language,
      now: () => new Date(),
      deliberateIn,
      memory,
      texts: importer,
      sheet,
    },
    location.pathname,
  );
}
