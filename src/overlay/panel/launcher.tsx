import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { Icon, SeverityIcon } from '../parts/icon.tsx';
import { worst } from '../parts/severity.ts';
import type { FindingView, StatusView } from '../shell/ui.ts';
import { isChecked, isPartly } from './whole.ts';

export interface LauncherProps {
  readonly findings: readonly FindingView[];
  readonly status: StatusView;
  onOpen(): void;
}

/** The small button in the corner: how many findings the form has, and the way to the panel. */
export function Launcher({ findings, status, onOpen }: LauncherProps) {
  const { panel } = useEnv().layer;
  const { state } = status;
  const partly = isPartly(status, (code) => Object.hasOwn(panel.degradation, code));
  const isUnknown = findings.length === 0 && !isChecked(status);
  const count = isUnknown ? panel.openUnchecked(panel.status[state]) : panel.open(findings.length);
  return (
    <div class={`launcher surface ${state}`}>
      <Button
        look="quiet"
        label={partly && !isUnknown ? panel.openPartly(count) : count}
        expanded={false}
        keepsFocus
        onAct={onOpen}
      >
        {findings.length === 0 ? (
          isUnknown || partly ? (
            <SeverityIcon severity="incomplete" />
          ) : (
            <Icon name="check" />
          )
        ) : (
          <>
            <SeverityIcon severity={worst(findings.map((view) => view.finding))} />
            <span>{findings.length}</span>
            {partly && <SeverityIcon severity="incomplete" />}
          </>
        )}
      </Button>
    </div>
  );
}
