import { useRef } from 'preact/hooks';
import { CardFrame } from '../card/card-frame.tsx';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';
import { ConsentWidget } from './consent-widget.tsx';
import { ExamplesWidget } from './examples-widget.tsx';
import { NumberWidget } from './number-widget.tsx';
import { PickWidget } from './pick-widget.tsx';
import type { WidgetProps } from './widget-props.ts';

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
  const { layer } = useEnv();
  const frame = useRef<HTMLElement>(null);
  const { helper, key, property } = props.view.helper;
  const Part = WIDGETS[helper];
  return (
    <CardFrame
      kind="card widget"
      frame={frame}
      labelledBy="widget-title"
      describedBy="widget-intro"
      opened={opened}
      title={
        <>
          <h2 id="widget-title">{layer.helpers.open[helper]}</h2>
          <code class="property">{property}</code>
        </>
      }
      onClose={onClose}
      onElement={onElement}
    >
      <p class="why" id="widget-intro">
        <RichText text={layer.helpers.intro[helper]} />
      </p>
      <Part key={key} {...props} />
    </CardFrame>
  );
}
