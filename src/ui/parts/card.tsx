import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fix } from '../../lint/finding.ts';
import type { HelperView } from '../tools.ts';
import type { FindingView } from '../ui.ts';
import { CardHelpers } from '../widgets/card-helpers.tsx';
import { Button } from './button.tsx';
import { CardFrame } from './card-frame.tsx';
import { useEnv } from './env.ts';
import { Icon, SeverityIcon } from './icon.tsx';
import { IgnoreForm } from './ignore-form.tsx';
import { Link } from './link.tsx';
import { RichText } from './rich-text.tsx';

export interface CardProps {
  readonly view: FindingView;
  /** All findings of the place, `view` among them. */
  readonly views: readonly FindingView[];
  readonly helpers: readonly HelperView[];
  readonly busy: boolean;
  /** Changes each time a person asks for the card: it takes the focus then, and only then. */
  readonly opened: number;
  onShow(key: string): void;
  onFix(key: string, index: number): void;
  onHelper(key: string): void;
  onClose(): void;
  onElement(card: HTMLElement | null): void;
}

/** One finding beside its field: what, why, how, and what a person can do about it. */
export function Card(props: CardProps) {
  const { view, views, helpers, busy, opened, onShow, onFix, onHelper, onClose, onElement } = props;
  const { messages, callbacks } = useEnv();
  const [ignoring, setIgnoring] = useState(false);
  const card = useRef<HTMLElement>(null);
  const { finding, key } = view;
  const { severity, message, property } = finding;
  const index = views.indexOf(view);

  useLayoutEffect(() => setIgnoring(false), [key]);
  // When the next finding or the end of the ignore form took the focused button away, the card itself gets the focus:
  // a second Enter must not apply a fix that nobody has read.
  useLayoutEffect(() => {
    const { activeElement, body } = card.current?.ownerDocument ?? document;
    if (activeElement === null || activeElement === body) card.current?.focus({ preventScroll: true });
  }, [key, ignoring]);

  const step = (by: number) => onShow(views[(index + by + views.length) % views.length]?.key ?? key);
  const pager = views.length > 1 && (
    <span class="pager">
      <Button look="icon" label={messages.card.previous} onAct={() => step(-1)}>
        <Icon name="previous" />
      </Button>
      <span aria-live="polite">{messages.card.position(index + 1, views.length)}</span>
      <Button look="icon" label={messages.card.next} onAct={() => step(1)}>
        <Icon name="next" />
      </Button>
    </span>
  );
  return (
    <CardFrame
      kind="card"
      frame={card}
      labelledBy="card-what"
      describedBy="card-how"
      opened={opened}
      // To its first fix, so that Enter applies it.
      focus=".fixes button"
      title={
        <>
          <SeverityIcon severity={severity} />
          <span class={`word ${severity}`}>{messages.severity[severity]}</span>
          {property && <code class="property">{property}</code>}
        </>
      }
      controls={pager}
      footer={
        !ignoring && (
          <>
            {!view.anchor && finding.site.path !== null && (
              <Button look="quiet" onAct={() => callbacks.onReveal(key)}>
                {messages.card.goTo}
              </Button>
            )}
            <Button look="quiet" onAct={() => setIgnoring(true)}>
              {messages.card.ignore}
            </Button>
            <span class="spring" />
            <Link href={finding.helpUrl}>{messages.card.docs}</Link>
          </>
        )
      }
      onClose={onClose}
      onElement={onElement}
    >
      <p class="what" id="card-what" lang="en">
        <RichText text={message.what} />
      </p>
      {message.why !== '' && (
        <p class="why" lang="en">
          <RichText text={message.why} />
        </p>
      )}
      {message.how !== '' && (
        <p class="how" id="card-how" lang="en">
          <RichText text={message.how} />
        </p>
      )}
      {view.old && severity === 'error' && <p class="muted">{messages.card.old}</p>}
      <Fixes key={key} fixes={finding.fixes} busy={busy} onFix={(fix) => onFix(key, fix)} />
      {view.elsewhere && (
        <div class="fixes">
          <Button onAct={() => callbacks.onElsewhere?.(key)}>{messages.card.elsewhere}</Button>
        </div>
      )}
      {!ignoring && <CardHelpers helpers={helpers} onOpen={onHelper} />}
      {ignoring && (
        <IgnoreForm
          onIgnore={(reason) => callbacks.onIgnore(key, reason)}
          onCancel={() => setIgnoring(false)}
        />
      )}
    </CardFrame>
  );
}

interface FixesProps {
  readonly fixes: readonly Fix[];
  readonly busy: boolean;
  onFix(index: number): void;
}

/** Safe fixes stand out; suggestions stand under a line that says that a person has to judge them. */
function Fixes({ fixes, busy, onFix }: FixesProps) {
  const { messages } = useEnv();
  if (fixes.length === 0) return null;
  const numbered = fixes.map((fix, index) => ({ fix, index }));
  const safe = numbered.filter(({ fix }) => fix.kind === 'safe');
  const suggestions = numbered.filter(({ fix }) => fix.kind === 'suggestion');
  return (
    <div class="fixes" lang="en">
      {safe.map(({ fix, index }) => (
        <Button key={index} look="primary" busy={busy} onAct={() => onFix(index)}>
          <span dir="auto">
            <RichText text={fix.title} />
          </span>
        </Button>
      ))}
      {suggestions.length > 0 && (
        <p class="label" lang={messages.locale}>
          {messages.card.suggestions}
        </p>
      )}
      {suggestions.map(({ fix, index }) => (
        <Button key={index} look="plain" class="suggestion" busy={busy} onAct={() => onFix(index)}>
          <span dir="auto">
            <RichText text={fix.title} />
          </span>
        </Button>
      ))}
    </div>
  );
}
