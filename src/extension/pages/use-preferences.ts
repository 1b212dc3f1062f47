import { useEffect, useState } from 'preact/hooks';
import { changePreferences, loadPreferences } from '../background/stored-preferences.ts';
import type { Preferences } from '../preferences.ts';

/** On top of what is stored by then. False: it could not be kept, which `isLost` says, too. */
export type ChangePreferences = (next: (now: Preferences) => Preferences) => Promise<boolean>;

/** What is set, as the popup and the options page show and change it. */
export function usePreferences(): {
  /** Null while they are read. */
  readonly preferences: Preferences | null;
  readonly change: ChangePreferences;
  /** The last change was not kept: the disk is full, or the storage is damaged. */
  readonly isLost: boolean;
} {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(() => void loadPreferences().then(setPreferences), []);
  const change: ChangePreferences = (next) =>
    changePreferences(next).then(
      (kept) => {
        setPreferences(kept);
        setLost(false);
        return true;
      },
      () => {
        setLost(true);
        return false;
      },
    );
  return { preferences, change, isLost };
}
