import type { ComponentChildren } from 'preact';
import type { Insertion } from '../../assist/recipes/insertion.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';

export interface InsertRowProps {
  readonly insertion: Insertion | null;
  readonly property: ContactProperty;
  /** Nothing may be inserted that was not seen to work. */
  readonly proven: boolean;
  readonly busy: boolean;
  onInsert(): void;
  readonly children?: ComponentChildren;
}

/** What inserting will change, and the button; without the button where it must not or cannot be. */
export function InsertRow({ insertion, property, proven, busy, onInsert, children }: InsertRowProps) {
  const { helpers: widgets } = useEnv().layer;
  if (!proven) return <p class="warning">{widgets.notProven}</p>;
  if (!insertion) return <p class="muted">{widgets.nowhere}</p>;
  return (
    <div class="insert">
      <p class="muted">
        <RichText text={widgets.how[insertion.how](insertion.name, property)} />
      </p>
      <Button look="primary" busy={busy} onAct={onInsert}>
        <span dir="auto">{children ?? widgets.insert}</span>
      </Button>
    </div>
  );
}

export interface OfferedExpressionProps extends Pick<InsertRowProps, 'property' | 'busy'> {
  readonly offer: Pick<InsertRowProps, 'insertion' | 'proven'> & { readonly calculate: string };
  onInsert(edits: Insertion['edits'], stay: boolean): void;
}

/** An expression that a helper offers, for who wants to read or copy it, with what inserting will change. */
export function OfferedExpression({ offer, property, busy, onInsert }: OfferedExpressionProps) {
  const { helpers: widgets } = useEnv().layer;
  const { insertion, proven, calculate } = offer;
  return (
    <>
      <details class="expression">
        <summary>{widgets.expression}</summary>
        <pre>
          <code>{calculate}</code>
        </pre>
      </details>
      <InsertRow
        insertion={insertion}
        property={property}
        proven={proven}
        busy={busy}
        onInsert={() => insertion && onInsert(insertion.edits, false)}
      />
    </>
  );
}
