import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { OwnerText } from '../parts/owner-text.tsx';
import type { DrawerContact } from './drawer-view.ts';

/** Who else holds the number: shown when it is asked for, since others may look at the screen. */
export function Holder({ owner }: { readonly owner: DrawerContact['owner'] }) {
  const { drawer: text } = useEnv().layer;
  const [shown, setShown] = useState(false);
  const answer = owner?.check?.answer;
  if (!answer) return null;
  return (
    <div class="holder" aria-live="polite">
      {shown ? (
        <OwnerText owned={{ ...answer, number: answer.number ?? '' }} />
      ) : (
        <Button look="plain" onAct={() => setShown(true)}>
          {text.showHolder}
        </Button>
      )}
    </div>
  );
}
