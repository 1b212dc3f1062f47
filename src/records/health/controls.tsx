/** What a person may press, and how far the reading is. */
import { progressText } from '../../health/pace.ts';
import type { HealthView } from './view-state.ts';
import type { HealthWords } from './words.ts';

export interface ControlActions {
  onRead(): void;
  onStop(): void;
  onForget(): void;
}

interface Props extends ControlActions {
  readonly view: HealthView;
  readonly words: HealthWords;
}

export function Controls({ view, words, onRead, onStop, onForget }: Props) {
  const { page } = words;
  const { phase, isBegun, result } = view;
  const label = isBegun ? page.readOn : result?.at ? page.readChanges : page.read;
  return (
    <>
      <p class="row">
        {phase === 'reading' ? (
          <button type="button" onClick={onStop}>
            {page.stop}
          </button>
        ) : (
          <button type="button" class="primary" disabled={phase === 'opening'} onClick={onRead}>
            {label}
          </button>
        )}
        {phase === 'idle' && (result !== null || view.stopped === 'broken') && (
          <button type="button" onClick={onForget}>
            {page.forget}
          </button>
        )}
      </p>
      <Reading view={view} words={words} />
      {view.stopped && (
        <p role={view.stopped === 'stopped' ? 'status' : 'alert'} data-stopped={view.stopped}>
          {page.stopped[view.stopped]}
        </p>
      )}
      {phase === 'idle' && isBegun && <p class="quiet">{page.begun}</p>}
    </>
  );
}

function Reading({
  view: { phase, progress, wait },
  words: { page, report },
}: {
  readonly view: HealthView;
  readonly words: HealthWords;
}) {
  const said =
    phase === 'opening'
      ? page.opening
      : phase === 'idle'
        ? ''
        : wait
          ? page.waits[wait.why](wait.seconds)
          : progress
            ? progressText(progress, report)
            : page.starting;
  const isKnown = progress !== null && progress.total !== null;
  return (
    <>
      {phase === 'reading' && (
        <progress
          aria-label={page.read}
          {...(isKnown ? { max: progress.total ?? 1, value: progress.done } : {})}
        />
      )}
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}
