import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';

export const MAX_REASON = 200;

export interface IgnoreFormProps {
  /** @param whatever the rule at this place, and not only what stands there now */
  onIgnore(reason: string, whatever: boolean): void;
  onCancel(): void;
}

/** Asks why, as the question before a save does, and how far: what stands there now, or the rule at this place. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const { layer, act } = useEnv();
  const [reason, setReason] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);

  const ignore = (whatever: boolean) => onIgnore(reason.trim(), whatever);
  return (
    <div class="ignore">
      <label for="ignore-reason">{layer.card.ignoreReason}</label>
      <input
        id="ignore-reason"
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={MAX_REASON}
        value={reason}
        ref={input}
        onInput={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter of an input method ends a word, not the form.
          if (event.key === 'Enter' && !event.isComposing)
            act(event, event.currentTarget, () => ignore(false));
        }}
      />
      <p class="muted">{layer.card.ignoreHint}</p>
      <div class="row">
        <Button look="plain" onAct={() => ignore(false)}>
          {layer.card.ignoreConfirm}
        </Button>
        <Button look="plain" onAct={() => ignore(true)}>
          {layer.card.ignoreRule}
        </Button>
        <Button look="quiet" onAct={onCancel}>
          {layer.card.cancel}
        </Button>
      </div>
    </div>
  );
}
