import type { ComponentChildren } from 'preact';
import type { ContactProperty } from '../../contact/contact.ts';
import type { Insertion } from '../../lint/recipes/insertion.ts';
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
  const { widgets } = useEnv().messages;
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

/** The expression itself, for who wants to read or copy it. */
export function ExpressionText({ text }: { readonly text: string }) {
  const { widgets } = useEnv().messages;
  return (
    <details class="expression">
      <summary>{widgets.expression}</summary>
      <pre>
        <code>{text}</code>
      </pre>
    </details>
  );
}
