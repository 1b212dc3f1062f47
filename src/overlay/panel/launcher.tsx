import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { Icon, SeverityIcon } from '../parts/icon.tsx';
import { countBySeverity, worst } from '../parts/severity.ts';
import type { FindingView, StatusView } from '../shell/ui.ts';
import { isChecked, isPartly } from './whole.ts';

export interface LauncherProps {
  readonly findings: readonly FindingView[];
  readonly status: StatusView;
  onOpen(): void;
  /** The button's box, for whoever places it. */
  onElement(launcher: HTMLElement | null): void;
}

/** The small button in the corner: how many findings the form has, and the way to the panel. */
export function Launcher({ findings, status, onOpen, onElement }: LauncherProps) {
  const { panel, count: counts } = useEnv().layer;
  const { state } = status;
  const partly = isPartly(status, (code) => Object.hasOwn(panel.degradation, code));
  const isUnknown = findings.length === 0 && !isChecked(status);
  const kinds = countBySeverity(findings.map(({ finding }) => finding)).map(([severity, n]) =>
    counts[severity](n),
  );
  const said = isUnknown
    ? panel.openUnchecked(panel.status[state])
    : findings.length === 0
      ? panel.open(0)
      : panel.openCounted(panel.open(findings.length), kinds.join(', '));
  const name = partly && !isUnknown ? panel.openPartly(said) : said;
  return (
    <div class={`launcher surface ${state}`} ref={onElement}>
      <Button look="quiet" label={name} title={name} expanded={false} keepsFocus onAct={onOpen}>
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
