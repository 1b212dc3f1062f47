import { useRef } from 'preact/hooks';
import { tabId } from '../panel/panel-tabs.tsx';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';

/** In a form that writes nothing for messaging: the way to one that does. */
export function StartHere({ onStart }: { onStart(): void }) {
  const { setup: text } = useEnv().layer;
  const here = useRef<HTMLDivElement>(null);
  const start = (): void => {
    // The button goes away with the tab: whoever works by key goes on from the tab that opens.
    here.current
      ?.closest('.panel')
      ?.querySelector<HTMLElement>(`#${tabId('setup')}`)
      ?.focus();
    onStart();
  };
  return (
    <div class="empty" ref={here}>
      <p class="what">{text.emptyForm}</p>
      <Button look="primary" onAct={start}>
        {text.start}
      </Button>
    </div>
  );
}
