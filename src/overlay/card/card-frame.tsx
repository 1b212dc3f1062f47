import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { Icon } from '../parts/icon.tsx';

export interface CardFrameProps {
  readonly kind: 'card' | 'card widget';
  readonly frame: RefObject<HTMLElement | null>;
  /** Ids of what it is called and of what explains it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Changes each time a person asks for it: it takes the focus then, and only then. */
  readonly opened: number;
  /** What in it takes the focus; itself when there is no such thing. */
  readonly focus?: string | undefined;
  readonly title: ComponentChildren;
  /** Buttons before the one that closes. */
  readonly controls?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly footer?: ComponentChildren;
  onClose(): void;
  onElement(element: HTMLElement | null): void;
}

/** What stands beside a field: a finding's card or a helper's widget. */
export function CardFrame(props: CardFrameProps) {
  const { kind, frame, opened, focus, onElement } = props;
  const { layer } = useEnv();
  useLayoutEffect(() => {
    onElement(frame.current);
    return () => onElement(null);
  }, [onElement]);
  useLayoutEffect(() => {
    const inner = focus === undefined ? null : frame.current?.querySelector<HTMLElement>(focus);
    (inner ?? frame.current)?.focus({ preventScroll: true });
  }, [opened]);
  return (
    <section
      class={`${kind} surface`}
      role="dialog"
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      tabIndex={-1}
      ref={frame}
    >
      <header>
        {props.title}
        <span class="spring" />
        {props.controls}
        <Button look="icon" label={layer.close} onAct={props.onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div class="body">{props.children}</div>
      {props.footer && <footer>{props.footer}</footer>}
    </section>
  );
}
