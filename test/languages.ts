import { loadLanguage } from '../src/catalogues/load.ts';

/** What people are told in, as pages load it. */
export const ENGLISH = await loadLanguage('en');
export const FRENCH = await loadLanguage('fr');
