import { useState } from 'preact/hooks';
import type { WelcomeTexts } from './texts/en.ts';

const PROPERTY = 'contact_phone_number';
const MISSPELT = 'contact_phone';

/** A picture that moves: a mistake is marked, explained and mended. It can be stopped, and rests where motion is unwanted. */
export function Scene({ text }: { readonly text: WelcomeTexts }) {
  const [isStill, setStill] = useState(false);
  const [before = '', code = '', after = ''] = text.scene.wrong.split('`');
  return (
    <figure>
      <div class={`scene ${isStill ? 'still' : ''}`} role="img" aria-label={text.picture}>
        <div aria-hidden="true">
          <div class="name">{text.scene.property}</div>
          <div class="box">
            <span class="values" dir="ltr">
              <code class="wrong">{MISSPELT}</code>
              <code class="right">{PROPERTY}</code>
            </span>
            <span class="mark">!</span>
          </div>
          <div class="card">
            <p>
              {before}
              <code dir="ltr">{code}</code>
              {after}
            </p>
            <span class="fix">{text.scene.fix}</span>
          </div>
          <div class="done" dir="auto">
            {text.scene.done}
          </div>
          <svg class="pointer" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 1v12l3.2-3 2 4.6 2.3-1-2-4.5H12z" />
          </svg>
        </div>
      </div>
      <button type="button" onClick={() => setStill(!isStill)}>
        {isStill ? text.play : text.pause}
      </button>
    </figure>
  );
}
