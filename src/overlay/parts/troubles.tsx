import { useEffect, useRef, useState } from 'preact/hooks';
import { onTrouble, type Trouble } from '../../guard/trouble.ts';
import { troubles } from '../../guard/troubles.ts';
import { Button } from './button.tsx';
import { useEnv } from './env.ts';

const textOf = (list: readonly Trouble[]): string =>
  list
    .map(({ where, error, at, times }) =>
      [where, error, at, times > 1 && `×${times}`].filter(Boolean).join(' · '),
    )
    .join('\n');

/** Copies; where the page has no clipboard for us (no HTTPS) it selects the text for the person's own keys. */
async function copy(text: string, shown: Element): Promise<'copied' | 'selected'> {
  const view = shown.ownerDocument.defaultView;
  try {
    await view?.navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    view?.getSelection()?.selectAllChildren(shown);
    return 'selected';
  }
}

/** What went wrong in our own code, folded, for a report. Nothing while nothing did. */
export function Troubles() {
  const text = useEnv().layer.troubles;
  const [list, setList] = useState(troubles);
  const [done, setDone] = useState<'copied' | 'selected' | null>(null);
  const shown = useRef<HTMLPreElement>(null);
  useEffect(() => {
    const life = new AbortController();
    const look = (): void => {
      setList(troubles());
      setDone(null);
    };
    // Not in the middle of what went wrong already.
    onTrouble(() => queueMicrotask(look), life.signal);
    return () => life.abort();
  }, []);
  if (list.length === 0) return null;
  const lines = textOf(list);
  const onCopy = async (): Promise<void> => {
    if (shown.current) setDone(await copy(lines, shown.current));
  };
  return (
    <details class="troubles">
      <summary>{text.title(list.length)}</summary>
      <p class="muted">{text.hint}</p>
      {/* Names of our own source. */}
      <pre dir="ltr" lang="en" ref={shown}>
        {lines}
      </pre>
      <Button look="plain" onAct={() => void onCopy()}>
        {text.copy}
      </Button>
      <span class="muted" role="status">
        {done && text[done]}
      </span>
    </details>
  );
}
