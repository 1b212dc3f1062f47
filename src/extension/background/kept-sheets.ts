/** What was found in the file of an import, for each tab: in the memory of the browser, never on its disk. */
import * as v from 'valibot';
import { type KeptSheet, KeptSheetSchema } from '../../records/importer/kept-sheet.ts';
import type { PageAddress } from '../page-kind.ts';
import { session } from './storage.ts';

type Project = Pick<PageAddress, 'origin' | 'project'>;

const EntrySchema = v.object({ origin: v.string(), project: v.string(), sheet: KeptSheetSchema });

const keyOf = (tabId: number): string => `sheet ${tabId}`;

export async function keepSheet(
  tabId: number,
  { origin, project }: Project,
  sheet: KeptSheet,
): Promise<void> {
  await session.set({ [keyOf(tabId)]: { origin, project, sheet } });
}

/** Null when no file was chosen in this tab for this project. */
export async function recallSheet(tabId: number, { origin, project }: Project): Promise<KeptSheet | null> {
  const key = keyOf(tabId);
  const stored = await session.get(key);
  const entry = v.safeParse(EntrySchema, stored[key]);
  if (!entry.success || entry.output.origin !== origin || entry.output.project !== project) return null;
  return entry.output.sheet;
}

export async function forgetSheet(tabId: number): Promise<void> {
  await session.remove(keyOf(tabId));
}
