import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiCallbacks } from '../shell/ui.ts';
import type { Language } from '../texts/language.ts';

/** What every part may need: texts, time, and the one way to act. */
export interface Env extends Language {
  readonly now: () => number;
  readonly callbacks: UiCallbacks;
  /** Whether the button for the panel is drawn. */
  readonly launcher: boolean;
  /** Adds the styles of a part that came later, before it is drawn. */
  dress(css: string): void;
  /** Runs `action` when the click on `control` was deliberate, else says why not. */
  act(event: Event, control: Element, action: () => void): void;
  /** Follows whether a control of a dialog is seen, until the result is called. */
  watch(control: Element): () => void;
  /** Opens a dialog as the only thing that a person can reach, until the result is called. */
  hold(dialog: HTMLDialogElement, first: HTMLElement, onEscape: () => void): () => void;
}

const EnvContext = createContext<Env | null>(null);
export const EnvProvider = EnvContext.Provider;

export function useEnv(): Env {
  const env = useContext(EnvContext);
  if (!env) throw new Error('A part of the layer was drawn outside of it');
  return env;
}
