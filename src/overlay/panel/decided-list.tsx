import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { FindingLine, placeOf } from '../parts/finding-line.tsx';
import { shortName } from '../parts/short-name.ts';
import type { DecidedView, DecidedViews } from '../shell/ui.ts';

export interface DecidedListProps {
  readonly kind: keyof DecidedViews;
  readonly decided: readonly DecidedView[];
  /** Takes a decision back. */
  onUndo(key: string): void;
}

/** What somebody decided about findings, with the reason, folded at the end of the panel. */
export function DecidedList({ kind, decided, onUndo }: DecidedListProps) {
  const { layer } = useEnv();
  const { title, undo, because } = layer.panel.decided[kind];
  if (decided.length === 0) return null;
  // Whoever goes from button to button hears of which question each is.
  const nameOf = (place: string | null) => (place === null ? undefined : layer.named(undo, shortName(place)));
  return (
    <details class={`decided ${kind}`}>
      <summary>{title(decided.length)}</summary>
      {/* Safari forgets that a list without bullets is one. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list">
        {decided.map(({ key, finding, reason, label, whatever }) => (
          <li key={key}>
            <FindingLine finding={finding} label={label} />
            {reason !== '' && (
              <p class="muted" dir="auto">
                {because(reason)}
              </p>
            )}
            {kind === 'ignored' && whatever && <p class="muted">{layer.panel.decidedWhatever}</p>}
            <Button
              look="quiet"
              label={nameOf(label ?? placeOf(finding.site?.path ?? null))}
              onAct={() => onUndo(key)}
            >
              {undo}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
