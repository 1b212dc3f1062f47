import type { UiState } from '../shell/state.ts';
import type { Notice } from '../shell/ui.ts';

/** More at once would cover the page; the oldest go. */
const MAX_NOTICES = 3;

export interface NoticeParts {
  state(): UiState;
  update(change: Partial<UiState>): void;
  nextId(): number;
}

/** Showing notices and taking them away. */
export function createNoticeActions({ state, update, nextId }: NoticeParts) {
  function closeNotice(id: number): void {
    update({ notices: state().notices.filter((entry) => entry.id !== id) });
  }

  /** The call takes the notice away again. */
  function notify(notice: Notice): () => void {
    const id = nextId();
    const others = state().notices.filter((entry) => entry.notice.text !== notice.text);
    update({ notices: [...others, { id, notice }].slice(-MAX_NOTICES) });
    return () => closeNotice(id);
  }

  return { notify, closeNotice };
}
