import { saysTheSame } from '../../lint/causes.ts';
import { Button } from '../parts/button.tsx';
import type { Cause } from '../parts/cause.ts';
import { useEnv } from '../parts/env.ts';
import { FindingLine, placeOf } from '../parts/finding-line.tsx';
import { shortName } from '../parts/short-name.ts';
import type { FindingView } from '../shell/ui.ts';

/** More names than that say no more. */
const MAX_NAMED = 3;

export interface CauseRowProps {
  readonly cause: Cause<FindingView>;
  /** Key of the finding whose card is open. */
  readonly current: string | null;
  onChoose(key: string): void;
}

/** Findings of one cause: the worst of them, and behind it the others, each of which leads to its own place. */
export function CauseRow({ cause: { main, others }, current, onChoose }: CauseRowProps) {
  return (
    <li class={main.key === current ? 'current' : undefined}>
      <Button look="row" onAct={() => onChoose(main.key)}>
        <FindingLine finding={main.finding} label={main.label} />
      </Button>
      {others.length > 0 && <Others main={main} others={others} current={current} onChoose={onChoose} />}
    </li>
  );
}

interface OthersProps extends Pick<CauseRowProps, 'current' | 'onChoose'> {
  readonly main: FindingView;
  readonly others: readonly FindingView[];
}

function Others({ main, others, current, onChoose }: OthersProps) {
  const { layer } = useEnv();
  const nameOf = ({ label, finding }: FindingView) => label ?? placeOf(finding.site?.path ?? null) ?? '';
  const names = [...new Set(others.map(nameOf))].filter((name) => name !== '' && name !== nameOf(main));
  return (
    <details class="others">
      <summary>
        {layer.panel.sameCause(others.length)}
        {names.slice(0, MAX_NAMED).map((name, index) => (
          <span key={name}>
            {index === 0 ? ': ' : ', '}
            <bdi>{shortName(name)}</bdi>
          </span>
        ))}
        {names.length > MAX_NAMED && '…'}
      </summary>
      {/* Safari forgets that a list without bullets is one. */}
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <ul role="list">
        {others.map((view) => (
          <li key={view.key} class={view.key === current ? 'current' : undefined}>
            <Button look="row" onAct={() => onChoose(view.key)}>
              <FindingLine
                finding={view.finding}
                label={view.label}
                brief={saysTheSame(main.finding, view.finding)}
              />
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
