/** The options page: servers, what is known of projects, rules, language, and what is kept in this browser. */
import { render } from 'preact';
import { LanguageChoice } from '../language-choice.tsx';
import { useLanguage } from '../use-language.ts';
import { usePreferences } from '../use-preferences.ts';
import { Facts } from './facts.tsx';
import { KeptData } from './kept-data.tsx';
import { OffPlaces } from './off-places.tsx';
import { Rules } from './rules.tsx';
import { Servers } from './servers.tsx';
import { SettingsFile } from './settings-file.tsx';

function Options() {
  const { preferences, change, isLost } = usePreferences();
  const language = useLanguage(preferences);
  if (!preferences || !language) return null;
  const { texts } = language;
  const text = texts.options;
  const shared = { preferences, change };
  return (
    <>
      <h1>{text.title}</h1>
      <p class="quiet">{text.intro}</p>
      {isLost && (
        <p role="alert" class="lost">
          {texts.notKept}
        </p>
      )}
      <Servers text={text.servers} />
      <Facts {...shared} text={text.facts} />
      <Rules {...shared} text={text.rules} />
      <section aria-label={texts.language.title}>
        <LanguageChoice {...shared} text={texts.language} />
      </section>
      <OffPlaces {...shared} text={text.off} />
      <KeptData texts={texts} locale={language.locale} />
      <SettingsFile {...shared} text={text.file} />
    </>
  );
}

const root = document.getElementById('root');
if (root) render(<Options />, root);
