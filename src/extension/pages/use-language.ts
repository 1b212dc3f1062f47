import type { Preferences } from '../preferences.ts';
import { loadPagesLanguage, type PagesLanguage } from './texts/load.ts';
import { useLoaded } from './use-loaded.ts';

/** The words of the popup and of the options page. */
export function useLanguage(preferences: Preferences | null): PagesLanguage | null {
  return useLoaded(preferences, loadPagesLanguage);
}
