import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { Icon } from '../parts/icon.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { doneSentences } from './done-sentence.ts';
import type { DoneView } from './done-view.ts';

/** So many are named one by one. */
const MOST_NAMED = 3;

export interface DoneLineProps {
  readonly done: DoneView;
  /** Findings that are left. */
  readonly left: number;
  readonly busy: boolean;
  onUndo(id: number): void;
  onClose(): void;
}

/** What was just done to the form, and the way back; it stays until something else is done or it is closed. */
export function DoneLine({ done, left, busy, onUndo, onClose }: DoneLineProps) {
  const { layer, lang } = useEnv();
  const { title, more, undo, undoOf } = layer.done;
  const sentences = doneSentences(done, layer.done);
  const name = title(done.items.length);
  return (
    <section class="done surface" aria-label={name}>
      <Icon name="check" />
      <div class="text">
        {sentences.slice(0, MOST_NAMED).map((sentence, index) => (
          <p key={index} lang={lang} dir="auto">
            <RichText text={sentence} />
          </p>
        ))}
        {sentences.length > MOST_NAMED && <p>{more(sentences.length - MOST_NAMED)}</p>}
        <p class="muted">{layer.done.left(left)}</p>
      </div>
      {done.undoable && (
        <Button look="quiet" busy={busy} label={undoOf(undo, name)} onAct={() => onUndo(done.id)}>
          {undo}
        </Button>
      )}
      <Button look="icon" label={layer.close} onAct={onClose}>
        <Icon name="close" />
      </Button>
    </section>
  );
}
