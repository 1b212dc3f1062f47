import { LANGUAGES } from '../../language/codes.ts';
import type { Preferences } from '../preferences.ts';
import type { PagesTexts } from './texts/en.ts';
import type { ChangePreferences } from './use-preferences.ts';

/** The language by its own name, as people look for it. */
const nameOf = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

interface Props {
  readonly preferences: Preferences;
  readonly text: PagesTexts['language'];
  readonly change: ChangePreferences;
}

export function LanguageChoice({ preferences, text, change }: Props) {
  const choose = (value: string): void => {
    const language = LANGUAGES.find((code) => code === value) ?? null;
    change((now) => ({ ...now, language }));
  };
  return (
    <label>
      {text.title}
      <select
        name="language"
        value={preferences.language ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{text.browser}</option>
        {LANGUAGES.map((code) => (
          <option key={code} value={code} lang={code}>
            {nameOf(code)}
          </option>
        ))}
      </select>
    </label>
  );
}
