import type { Host } from './host/create-host.ts';
import type { FocusMemory } from './host/focus-memory.ts';
import type { Placer } from './place/placer.ts';
import type { UiState } from './state.ts';
import type { UiCallbacks } from './ui.ts';

export interface OpeningParts {
  readonly host: Host;
  readonly focus: FocusMemory;
  readonly placer: Placer;
  readonly callbacks: Pick<UiCallbacks, 'onPanel'>;
  state(): UiState;
  update(change: Partial<UiState>): void;
}

export interface Openings {
  focusedIn(part: '.card' | '.panel' | '.widget' | '.drawer' | '.done'): boolean;
  /** @param byPerson it takes the focus */
  setPanel(open: boolean, byPerson?: boolean): void;
  setDrawer(open: boolean): void;
  /** The drawer as it is drawn now. */
  drawn(drawer: HTMLElement | null): void;
  /** The focus to where the person was, else to what of ours is open. */
  giveBack(): void;
}

/** Opens and closes panel and drawer: a person who opens one is in it, and is back where they were when it closes. */
export function createOpenings(parts: OpeningParts): Openings {
  const { host, focus, placer, callbacks, state, update } = parts;
  let drawer: HTMLElement | null = null;
  const launcher = () => host.root.querySelector<HTMLElement>('.launcher button');
  const focusedIn: Openings['focusedIn'] = (part) => Boolean(host.root.activeElement?.closest(part));
  return {
    focusedIn,
    setPanel(open, byPerson = false) {
      if (open === state().panel) return;
      if (open && byPerson) focus.remember();
      const inside = focusedIn('.panel');
      update({ panel: open });
      if (open && byPerson) placer.panel?.focus({ preventScroll: true });
      if (!open && inside) focus.giveBack(launcher());
      callbacks.onPanel?.(open);
    },
    setDrawer(open) {
      if (open) focus.remember();
      const inside = focusedIn('.drawer');
      update({ drawerState: { ...state().drawerState, open } });
      if (open) drawer?.focus({ preventScroll: true });
      else if (inside) focus.giveBack(drawer?.querySelector('button') ?? null);
    },
    drawn(element) {
      drawer = element;
    },
    giveBack: () => focus.giveBack(placer.panel ?? launcher()),
  };
}
