/** The page that opens once, after Caseline was installed: what it does, in a minute. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askForHq, mayWorkOnHq } from '../../background/hosts.ts';
import { browser } from '../../browser.ts';
import { LanguageChoice } from '../language-choice.tsx';
import { useLoaded } from '../use-loaded.ts';
import { usePreferences } from '../use-preferences.ts';
import { Scene } from './scene.tsx';
import type { WelcomeTexts } from './texts/en.ts';
import { loadWelcome } from './texts/load.ts';

const DOCS = 'https://github.com/caseline/caseline/blob/main/docs/';

/** Chromium gives the permission when Caseline is installed, Firefox only when it is asked for. */
function Permission({ text }: { readonly text: WelcomeTexts['permission'] }) {
  const [state, setState] = useState<'given' | 'needed' | 'refused' | null>(null);
  useEffect(() => void mayWorkOnHq().then((may) => setState(may ? 'given' : 'needed')), []);
  const ask = async (): Promise<void> => setState((await askForHq()) ? 'given' : 'refused');
  if (state === null) return null;
  return (
    <section aria-labelledby="permission">
      <h2 id="permission">{text.title}</h2>
      <p role="status" class={state === 'given' ? 'given' : undefined}>
        {text[state]}
      </p>
      {state !== 'given' && (
        <button type="button" class="primary" onClick={() => void ask()}>
          {text.allow}
        </button>
      )}
    </section>
  );
}

function Next({ text }: { readonly text: WelcomeTexts['next'] }) {
  const links = [
    ['extension.md', text.guide],
    ['set-up-messaging.md', text.setup],
    ['privacy.md', text.privacy],
  ] as const;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{text.title}</h2>
      <ul>
        {links.map(([file, label]) => (
          <li key={file}>
            <a href={DOCS + file} target="_blank" rel="noreferrer">
              {label}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
        {text.options}
      </button>
    </section>
  );
}

function Welcome() {
  const { preferences, change } = usePreferences();
  const language = useLoaded(preferences, loadWelcome);
  if (!preferences || !language) return null;
  const { texts } = language;
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      <div class="welcome-top">
        <ol>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <Scene text={texts} />
      </div>
      <Permission text={texts.permission} />
      <p class="quiet">{texts.promise}</p>
      <Next text={texts.next} />
      <div class="welcome-language">
        <LanguageChoice preferences={preferences} text={texts.language} change={change} />
      </div>
    </>
  );
}

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
