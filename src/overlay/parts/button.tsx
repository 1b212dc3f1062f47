import type { ComponentChildren, RefObject, TargetedMouseEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useEnv } from './env.ts';

export interface ButtonProps {
  readonly look?: 'primary' | 'plain' | 'quiet' | 'icon' | 'row' | undefined;
  readonly label?: string | undefined;
  /** For eyes, where the button shows a number or a sign alone. */
  readonly title?: string | undefined;
  readonly busy?: boolean | undefined;
  readonly class?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly opens?: 'dialog' | undefined;
  /** Leaves focus and caret in the page until the action moves them. */
  readonly keepsFocus?: boolean | undefined;
  readonly onAct: () => void;
  readonly buttonRef?: RefObject<HTMLButtonElement | null> | undefined;
  readonly children: ComponentChildren;
}

/** The only kind of button here: it acts on deliberate clicks alone. */
export function Button({ look = 'plain', label, busy = false, keepsFocus, onAct, ...rest }: ButtonProps) {
  const env = useEnv();
  const own = useRef<HTMLButtonElement>(null);
  const button = rest.buttonRef ?? own;
  useLayoutEffect(() => (button.current ? env.watch(button.current) : undefined), []);
  const onClick = (event: TargetedMouseEvent<HTMLButtonElement>) => {
    // The second click of a double click is meant for what stood here before (the page's Save, the last finding's fix).
    const stray = event.detail > 1 && (look === 'primary' || look === 'plain');
    if (!busy && !stray) env.act(event, event.currentTarget, onAct);
  };
  return (
    <button
      type="button"
      class={`button ${look} ${rest.class ?? ''}`}
      aria-label={label}
      title={rest.title}
      aria-disabled={busy || undefined}
      aria-expanded={rest.expanded}
      aria-haspopup={rest.opens}
      ref={button}
      onClick={onClick}
      {...(keepsFocus && { onMouseDown: (event: Event) => event.preventDefault() })}
    >
      {rest.children}
    </button>
  );
}
