import type { IgnoredView } from '../ui.ts';
import { Button } from './button.tsx';
import { useEnv } from './env.ts';
import { FindingLine } from './finding-line.tsx';

export interface IgnoredListProps {
  readonly ignored: readonly IgnoredView[];
  onCheckAgain(key: string): void;
}

/** What somebody decided to leave as it is, with the reason, folded at the end of the panel. */
export function IgnoredList({ ignored, onCheckAgain }: IgnoredListProps) {
  const { messages } = useEnv();
  if (ignored.length === 0) return null;
  return (
    <details class="ignored">
      <summary>{messages.panel.ignored(ignored.length)}</summary>
      {/* Safari forgets that a list without bullets is one. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list">
        {ignored.map(({ key, finding, reason, label }) => (
          <li key={key}>
            <FindingLine finding={finding} label={label} />
            <p class="muted" dir="auto">
              {messages.panel.ignoredBecause(reason)}
            </p>
            <Button look="quiet" onAct={() => onCheckAgain(key)}>
              {messages.panel.checkAgain}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
