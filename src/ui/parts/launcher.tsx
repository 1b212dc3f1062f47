import { useRef } from 'preact/hooks';
import { worst } from '../severity.ts';
import type { FindingView } from '../ui.ts';
import { Button } from './button.tsx';
import { useEnv } from './env.ts';
import { Icon, SeverityIcon } from './icon.tsx';

export interface LauncherProps {
  readonly findings: readonly FindingView[];
  readonly checking: boolean;
  onOpen(): void;
}

/** The small button in the corner: how many findings the form has, and the way to the panel. */
export function Launcher({ findings, checking, onOpen }: LauncherProps) {
  const { messages } = useEnv();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class={`launcher surface ${checking ? 'checking' : ''}`}>
      <Button
        look="quiet"
        label={messages.panel.open(findings.length)}
        expanded={false}
        keepsFocus
        buttonRef={button}
        onAct={onOpen}
      >
        {findings.length === 0 ? (
          <Icon name="check" />
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
