/** HQ's page Bulk Edit Case Data, isolated world: the document is enough. */
import { mountUi } from '../../../overlay/shell/mount-ui.tsx';
import { startBulkEdit } from '../../../records/bulk-edit/start.ts';
import { loadRecordTexts } from '../../../records/texts/load.ts';
import { createBackgroundDesk } from '../../background/background-desk.ts';
import { deliberateIn } from '../deliberate-in.ts';
import { sayHello } from '../hello.ts';
import { reportPage } from '../page-report.ts';

export async function start(): Promise<void> {
  const visit = await sayHello('bulk-edit');
  if (!visit) return;
  const { language, signal, shadow, gestures } = visit;
  const { bulkEdit } = await loadRecordTexts(language.asked);
  startBulkEdit({
    document,
    desk: createBackgroundDesk(),
    signal,
    mode: shadow,
    language,
    now: () => new Date(),
    deliberateIn,
    texts: bulkEdit,
    mount: reportPage('bulk-edit', visit)(mountUi),
    mayAsk: () => gestures.take(),
  });
}
