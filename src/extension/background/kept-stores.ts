/** What the background keeps beside the extension's storage: the copy of the owners, and checks that wait. */
import { trouble } from '../../guard/trouble.ts';
import { type Owners, openOwners } from '../../owners/store.ts';
import { createLaterQueue } from './later-queue.ts';
import { createOwnerKeys } from './owner-keys.ts';
import { session } from './storage.ts';

/** Checks that wait for the network. */
export const laterQueue = createLaterQueue(session, Date.now);

/** Names that frames have not taken yet. */
export const ownerKeys = createOwnerKeys(session, Date.now);

let opening: Promise<Owners> | null = null;

/** Opened once per life of the background, which may be short. */
export function owners(): Promise<Owners> {
  opening ??= openOwners(undefined, undefined, trouble);
  return opening;
}
