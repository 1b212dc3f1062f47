import { useEffect, useState } from 'preact/hooks';
import type { Preferences } from '../preferences.ts';
import { loadPagesLanguage, type PagesLanguage } from './texts/load.ts';

/** What a person set, else the browser's language; null until it is there. The page itself says so, too. */
export function useLanguage(preferences: Preferences | null): PagesLanguage | null {
  const [language, setLanguage] = useState<PagesLanguage | null>(null);
  const asked = preferences && (preferences.language ?? navigator.language);
  useEffect(() => {
    if (asked === null) return;
    let isWanted = true;
    void loadPagesLanguage(asked).then((loaded) => {
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
