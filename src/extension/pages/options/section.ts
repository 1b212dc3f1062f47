import type { Preferences } from '../../preferences.ts';
import type { ChangePreferences } from '../use-preferences.ts';

/** What each part of the options page is given. */
export interface SectionProps<Texts> {
  readonly preferences: Preferences;
  readonly text: Texts;
  readonly change: ChangePreferences;
}
