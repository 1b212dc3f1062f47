import { useEffect, useState } from 'preact/hooks';
import type { Severity } from '../../lint/finding.ts';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { Icon, SeverityIcon } from '../parts/icon.tsx';
import { RichText } from '../parts/rich-text.tsx';
import type { NoticeEntry } from '../shell/state.ts';
import type { Notice } from '../shell/ui.ts';

/** Good news leaves by itself; what asks for a decision stays until it is closed. */
const LEAVES_AFTER_MS = 8_000;

export interface NoticesProps {
  readonly notices: readonly NoticeEntry[];
  /** While a dialog is open nobody can reach the notices: they wait. */
  readonly waiting: boolean;
  onClose(id: number): void;
}

/** Always in the document, so that screen readers hear what is put into it. */
export function Notices({ notices, waiting, onClose }: NoticesProps) {
  return (
    <div class="notices" role="status">
      {notices.map(({ id, notice }) => (
        <NoticeBox key={id} notice={notice} waiting={waiting} onClose={() => onClose(id)} />
      ))}
    </div>
  );
}

interface NoticeBoxProps {
  readonly notice: Notice;
  readonly waiting: boolean;
  onClose(): void;
}

function NoticeBox({ notice, waiting, onClose }: NoticeBoxProps) {
  const { layer } = useEnv();
  const { level, text, action } = notice;
  const [held, setHeld] = useState(false);
  const leaves = (level === 'info' || level === 'success') && !action && !held && !waiting;
  useEffect(() => {
    if (!leaves) return undefined;
    const timer = setTimeout(onClose, LEAVES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [leaves]);

  return (
    <div
      class="notice surface"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <NoticeIcon level={level} />
      <p>
        <RichText text={text} />
      </p>
      {action && (
        <Button
          look="quiet"
          onAct={() => {
            onClose();
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button look="icon" label={layer.close} onAct={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

function NoticeIcon({ level }: { readonly level: Severity | 'success' }) {
  return level === 'success' ? <Icon name="check" /> : <SeverityIcon severity={level} />;
}
