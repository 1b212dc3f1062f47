import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Fix } from '../../lint/finding.ts';
import type { Workbench } from '../../lint/recipes/workbench.ts';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { Icon } from '../parts/icon.tsx';
import { RichText } from '../parts/rich-text.tsx';
import type { HelperView } from '../tools.ts';
import { ConsentWidget } from './consent-widget.tsx';
import { ExamplesWidget } from './examples-widget.tsx';
import { NumberWidget } from './number-widget.tsx';
import { PickWidget } from './pick-widget.tsx';

/** What each helper's part of a widget is given. */
export interface WidgetProps {
  readonly view: HelperView;
  readonly workbench: Workbench;
  readonly busy: boolean;
  onInsert(edits: Fix['edits'], stay: boolean): void;
}

export interface WidgetShellProps extends WidgetProps {
  /** Changes each time a person asks for the widget: it takes the focus then, and only then. */
  readonly opened: number;
  onClose(): void;
  onElement(widget: HTMLElement | null): void;
}

const WIDGETS = {
  number: NumberWidget,
  consent: ConsentWidget,
  zone: PickWidget,
  language: PickWidget,
  gateway: PickWidget,
  examples: ExamplesWidget,
} as const;

/** A helper beside its field. It stays while the designer works in the page, and follows the form. */
export function Widget({ opened, onClose, onElement, ...props }: WidgetShellProps) {
  const { messages } = useEnv();
  const element = useRef<HTMLElement>(null);
  const { helper, key, property } = props.view.helper;
  const Part = WIDGETS[helper];

  useLayoutEffect(() => {
    onElement(element.current);
    return () => onElement(null);
  }, [onElement]);
  useLayoutEffect(() => element.current?.focus({ preventScroll: true }), [opened]);

  return (
    <section
      class="card widget surface"
      role="dialog"
      aria-labelledby="widget-title"
      aria-describedby="widget-intro"
      tabIndex={-1}
      ref={element}
    >
      <header>
        <h2 id="widget-title">{messages.widgets.title[helper]}</h2>
        <code class="property">{property}</code>
        <span class="spring" />
        <Button look="icon" label={messages.close} onAct={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div class="body">
        <p class="why" id="widget-intro">
          <RichText text={messages.widgets.intro[helper]} />
        </p>
        <Part key={key} {...props} />
      </div>
    </section>
  );
}
