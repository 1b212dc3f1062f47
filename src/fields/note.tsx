import { render } from 'preact';
import type { Severity } from '../lint/finding.ts';
import { SeverityIcon } from '../overlay/parts/icon.tsx';
import { adopt } from './adopt.ts';
import { Suggestions } from './suggestions.tsx';
import type { FieldLanguage } from './texts/language.ts';

export interface NoteView {
  readonly severity: Severity;
  /** Values that a person may want instead, best first. */
  readonly suggestions: readonly string[];
  readonly onUse: (value: string) => void;
}

export interface NoteLook {
  readonly language: FieldLanguage;
  /** The style sheet, in the host's look. */
  readonly css: string;
}

/** Makes the shadow root of a message beside an input; its text stays in the page's tree, in the slot. */
export function prepareNote(host: HTMLElement, { css }: NoteLook): void {
  if (!host.shadowRoot) adopt(host.attachShadow({ mode: 'open' }), css);
}

export function drawNote(host: HTMLElement, view: NoteView, look: NoteLook): void {
  if (host.shadowRoot) render(<Note {...view} {...look} />, host.shadowRoot);
}

export function clearNote(host: HTMLElement): void {
  if (host.shadowRoot) render(null, host.shadowRoot);
}

function Note({ severity, suggestions, onUse, language }: NoteView & NoteLook) {
  const { layer, lang, dir } = language;
  return (
    <div class={`layer note ${severity}`} dir={dir} lang={lang}>
      <SeverityIcon severity={severity} />
      <span class="words">
        <span class="hidden">{layer.severity[severity]}: </span>
        <slot />
      </span>
      <Suggestions values={suggestions} onUse={onUse} language={language} />
    </div>
  );
}
