/** Where the preferences stand in this browser: the extension's own pages write them, the background follows them. */
import { createMutex } from '../../guard/mutex.ts';
import { trouble } from '../../guard/trouble.ts';
import { NO_PREFERENCES, type Preferences, readPreferences } from '../preferences.ts';
import { local } from './storage.ts';

const PREFERENCES = 'preferences';

async function stored(): Promise<Preferences> {
  return readPreferences((await local.get(PREFERENCES))[PREFERENCES]);
}

/** A storage that cannot be read must not keep Caseline off every page: nothing counts as set then. */
export async function loadPreferences(): Promise<Preferences> {
  try {
    return await stored();
  } catch (error) {
    trouble('read what is set', error);
    return NO_PREFERENCES;
  }
}

const inTurn = createMutex();

/**
 * On top of what is stored by then: popup and options may be open at once. Rejects when nothing could be kept, and never
 * puts defaults over what could not be read.
 */
export async function changePreferences(change: (now: Preferences) => Preferences): Promise<Preferences> {
  return await inTurn(async () => {
    const next = change(await stored());
    await local.set({ [PREFERENCES]: next });
    return next;
  });
}
