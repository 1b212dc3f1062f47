import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Diagnostic } from '../../lint/finding.ts';
import { CardHelpers } from '../helpers/card-helpers.tsx';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { placeOf } from '../parts/finding-line.tsx';
import { Icon, SeverityIcon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { shortName } from '../parts/short-name.ts';
import type { HelperView } from '../shell/tools.ts';
import type { FindingView } from '../shell/ui.ts';
import { CardFrame } from './card-frame.tsx';
import { firstSentence } from './first-sentence.ts';
import { IgnoreForm } from './ignore-form.tsx';

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

/** One finding beside its field: what is wrong, how to mend it with the fixes at once, then why. */
export function Card(props: CardProps) {
  const { view, views, helpers, busy, opened, onShow, onFix, onHelper, onClose, onElement } = props;
  const { layer, callbacks } = useEnv();
  const [ignoring, setIgnoring] = useState(false);
  const card = useRef<HTMLElement>(null);
  const { finding, key } = view;
  const { severity, message, property } = finding;
  const index = views.indexOf(view);
  const place = view.label ?? placeOf(finding.site?.path ?? null);
  const hasPlace = finding.site ? finding.site.path !== null : view.label !== undefined;

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
      <Button look="icon" label={layer.card.previous} onAct={() => step(-1)}>
        <Icon name="previous" />
      </Button>
      <span aria-live="polite">{layer.card.position(index + 1, views.length)}</span>
      <Button look="icon" label={layer.card.next} onAct={() => step(1)}>
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
          <span class={`word ${severity}`}>{layer.severity[severity]}</span>
          {property && <code class="property">{property}</code>}
        </>
      }
      controls={pager}
      footer={
        !ignoring && (
          <>
            {(!view.anchor || view.leads) && hasPlace && (
              <Button look="quiet" onAct={() => callbacks.onReveal(key)}>
                {place === null ? layer.card.goTo : layer.named(layer.card.goTo, shortName(place))}
              </Button>
            )}
            <Button look="quiet" onAct={() => setIgnoring(true)}>
              {layer.card.ignore}
            </Button>
            <span class="spring" />
            <Link href={finding.helpUrl}>{layer.card.docs}</Link>
          </>
        )
      }
      onClose={onClose}
      onElement={onElement}
    >
      <p class="what" id="card-what">
        <RichText text={message.what} />
      </p>
      {message.how !== '' && (
        <p class="how" id="card-how">
          <RichText text={message.how} />
        </p>
      )}
      {view.locked ? (
        <p class="muted">{layer.card.locked}</p>
      ) : (
        <Fixes key={key} fixes={finding.fixes} busy={busy} onFix={(fix) => onFix(key, fix)} />
      )}
      {view.elsewhere && (
        <div class="fixes">
          <Button onAct={() => callbacks.onElsewhere?.(key)}>{layer.card.elsewhere}</Button>
        </div>
      )}
      {!ignoring && !view.locked && <CardHelpers helpers={helpers} onOpen={onHelper} />}
      <Why text={message.why} note={view.old && severity === 'error' ? layer.card.old : null} />
      {ignoring && (
        <IgnoreForm
          onIgnore={(reason, whatever) => callbacks.onIgnore(key, reason, whatever)}
          onCancel={() => setIgnoring(false)}
        />
      )}
    </CardFrame>
  );
}

interface WhyProps {
  readonly text: string;
  /** What else is to be known about it; null for nothing. */
  readonly note: string | null;
}

/** One line of why; the rest is there for whoever asks. */
function Why({ text, note }: WhyProps) {
  const { layer, lang } = useEnv();
  const [first, rest] = firstSentence(text, lang);
  return (
    <>
      {first !== '' && (
        <p class="why">
          <RichText text={first} />
        </p>
      )}
      {(rest !== '' || note !== null) && (
        <details class="more">
          <summary>{layer.card.why}</summary>
          {rest !== '' && (
            <p class="why">
              <RichText text={rest} />
            </p>
          )}
          {note !== null && <p class="muted">{note}</p>}
        </details>
      )}
    </>
  );
}

interface FixesProps {
  readonly fixes: Diagnostic['fixes'];
  readonly busy: boolean;
  onFix(index: number): void;
}

/** Safe fixes stand out; suggestions stand under a line that says that a person has to judge them. */
function Fixes({ fixes, busy, onFix }: FixesProps) {
  const { layer, lang } = useEnv();
  if (fixes.length === 0) return null;
  const numbered = fixes.map((fix, index) => ({ fix, index }));
  const safe = numbered.filter(({ fix }) => fix.kind === 'safe');
  const suggestions = numbered.filter(({ fix }) => fix.kind === 'suggestion');
  return (
    <div class="fixes">
      {safe.map(({ fix, index }) => (
        <Button key={index} look="primary" busy={busy} onAct={() => onFix(index)}>
          <span dir="auto">
            <RichText text={fix.title} />
          </span>
        </Button>
      ))}
      {suggestions.length > 0 && (
        <p class="label" lang={lang}>
          {layer.card.suggestions}
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
