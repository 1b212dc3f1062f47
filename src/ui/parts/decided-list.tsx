import type { DecidedView, DecidedViews } from '../ui.ts';
import { Button } from './button.tsx';
import { useEnv } from './env.ts';
import { FindingLine } from './finding-line.tsx';

export interface DecidedListProps {
  readonly kind: keyof DecidedViews;
  readonly decided: readonly DecidedView[];
  /** Takes a decision back. */
  onUndo(key: string): void;
}

/** What somebody decided about findings, with the reason, folded at the end of the panel. */
export function DecidedList({ kind, decided, onUndo }: DecidedListProps) {
  const { messages } = useEnv();
  const { title, undo, because } = messages.panel.decided[kind];
  if (decided.length === 0) return null;
  return (
    <details class={`decided ${kind}`}>
      <summary>{title(decided.length)}</summary>
      {/* Safari forgets that a list without bullets is one. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list">
        {decided.map(({ key, finding, reason, label }) => (
          <li key={key}>
            <FindingLine finding={finding} label={label} />
            {reason !== '' && (
              <p class="muted" dir="auto">
                {because(reason)}
              </p>
            )}
            <Button look="quiet" onAct={() => onUndo(key)}>
              {undo}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
