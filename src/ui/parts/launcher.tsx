import { worst } from '../severity.ts';
import type { FindingView, StatusView } from '../ui.ts';
import { Button } from './button.tsx';
import { useEnv } from './env.ts';
import { Icon, SeverityIcon } from './icon.tsx';

export interface LauncherProps {
  readonly findings: readonly FindingView[];
  readonly state: StatusView['state'];
  onOpen(): void;
}

/** The small button in the corner: how many findings the form has, and the way to the panel. */
export function Launcher({ findings, state, onOpen }: LauncherProps) {
  const { messages } = useEnv();
  return (
    <div class={`launcher surface ${state}`}>
      <Button
        look="quiet"
        label={messages.panel.open(findings.length)}
        expanded={false}
        keepsFocus
        onAct={onOpen}
      >
        {findings.length === 0 ? (
          state === 'off' ? (
            <SeverityIcon severity="incomplete" />
          ) : (
            <Icon name="check" />
          )
        ) : (
          <>
            <SeverityIcon severity={worst(findings.map((view) => view.finding))} />
            <span>{findings.length}</span>
          </>
        )}
      </Button>
    </div>
  );
}
