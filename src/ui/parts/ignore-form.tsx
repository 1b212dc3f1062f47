import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { useEnv } from './env.ts';

export const MAX_REASON = 200;

export interface IgnoreFormProps {
  onIgnore(reason: string): void;
  onCancel(): void;
}

/** Asks for the reason: whoever opens the form next year has to know why the finding was right to ignore. */
export function IgnoreForm({ onIgnore, onCancel }: IgnoreFormProps) {
  const { messages, act } = useEnv();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus({ preventScroll: true }), []);

  const confirm = () => {
    const text = reason.trim();
    setMissing(text === '');
    if (text === '') input.current?.focus();
    else onIgnore(text);
  };
  return (
    <div class="ignore">
      <label for="ignore-reason">{messages.card.ignoreReason}</label>
      <input
        id="ignore-reason"
        type="text"
        dir="auto"
        autocomplete="off"
        maxLength={MAX_REASON}
        required
        aria-invalid={missing}
        value={reason}
        ref={input}
        onInput={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter of an input method ends a word, not the form.
          if (event.key === 'Enter' && !event.isComposing) act(event, event.currentTarget, confirm);
        }}
      />
      <div class="row">
        <Button look="plain" onAct={confirm}>
          {messages.card.ignoreConfirm}
        </Button>
        <Button look="quiet" onAct={onCancel}>
          {messages.card.cancel}
        </Button>
      </div>
    </div>
  );
}
