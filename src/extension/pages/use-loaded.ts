import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../preferences.ts';

/** What a person set, else the browser's language, loaded by `load`; null until it is there. The page itself says so, too. */
export function useLoaded<Loaded extends { readonly lang: string; readonly dir: string }>(
  preferences: Preferences | null,
  load: (asked: string) => Promise<Loaded>,
): Loaded | null {
  const [language, setLanguage] = useState<Loaded | null>(null);
  const asked = preferences && (preferences.language ?? navigator.language);
  useEffect(() => {
    if (asked === null) return;
    let isWanted = true;
    void load(asked).then((loaded) => {
      if (!isWanted) return;
      document.documentElement.lang = loaded.lang;
      document.documentElement.dir = loaded.dir;
      setLanguage(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return language;
}
