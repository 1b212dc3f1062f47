import type { FocusMemory } from '../shell/host/focus-memory.ts';
import { deepActive } from '../shell/host/keep-focus.ts';
import type { Placer } from '../shell/place/placer.ts';
import { stepFrom, type UiState } from '../shell/state.ts';

export interface CardActions {
  /** Opens the finding's card, which takes the focus. Nothing happens when the key is unknown. */
  openCard(key: string): void;
  /** The same once its place is on the screen, which took time: when the person went on meanwhile, their card stays. */
  arriveAt(key: string): void;
  closeCard(): void;
  /** To the next finding (1) or the one before (-1), beginning where the person is; false when there is none. */
  step(by: 1 | -1): boolean;
}

export interface CardParts {
  readonly document: Document;
  readonly placer: Placer;
  readonly focus: FocusMemory;
  state(): UiState;
  update(change: Partial<UiState>): void;
  nextId(): number;
  focusInside(): boolean;
  /** Bring the finding's place on the screen. */
  reveal(key: string): void;
}

/** Opening, closing and walking through the cards of findings. */
export function createCardActions(parts: CardParts): CardActions {
  const { document, placer, focus, state, update } = parts;

  function openCard(key: string): void {
    const { findings, question } = state();
    if (question || !findings.some((candidate) => candidate.key === key)) return;
    focus.remember();
    update({ card: { key, opened: parts.nextId() }, widget: null });
  }

  function currentMarker(): HTMLElement | null {
    const { anchor } = placer;
    return (anchor && placer.markers.get(anchor)?.querySelector('button')) ?? null;
  }

  return {
    openCard,
    arriveAt(key) {
      const { findings, card } = state();
      if (card && card.key !== key && findings.some((view) => view.key === card.key)) return;
      openCard(key);
    },
    closeCard() {
      if (!state().card) return;
      const inside = parts.focusInside();
      const marker = currentMarker();
      update({ card: null });
      if (inside) focus.giveBack(marker);
    },
    step(by) {
      const { findings, card, question } = state();
      if (question) return false;
      const active = deepActive(document);
      const here = findings.findIndex((entry) => active && entry.anchor?.contains(active));
      const start = here >= 0 ? here : by === 1 ? 0 : -1;
      const next = stepFrom(findings, card?.key ?? null, by, start);
      if (!next) return false;
      openCard(next.key);
      if (!next.anchor || placer.markers.get(next.anchor)?.classList.contains('away')) parts.reveal(next.key);
      return true;
    },
  };
}
