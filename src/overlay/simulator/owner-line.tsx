import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { OwnerText } from '../parts/owner-text.tsx';
import type { OwnerCheck } from '../shell/tools.ts';
import type { OwnerState } from './use-owner.ts';

/** Who holds the number, when the person asked for it. */
export function OwnerLine({ owner }: { readonly owner: OwnerState }) {
  const { owner: text } = useEnv().layer.simulator;
  const { check, asking } = owner;
  return (
    <div class="owner-check">
      <div aria-live="polite">
        {asking ? <span class="muted">{text.checking}</span> : check && <Known check={check} />}
      </div>
      <Button look="plain" busy={asking} onAct={owner.ask}>
        {check ? text.again : text.check}
      </Button>
    </div>
  );
}

function Known({ check: { answer, failure } }: { readonly check: OwnerCheck }) {
  const { owner: text } = useEnv().layer.simulator;
  const status = answer?.answer.status;
  return (
    <>
      {failure && (
        <p class="muted">{failure.reason === 'not-configured' ? text.notConfigured : text.failed}</p>
      )}
      {answer && (status === 'free_here' || status === 'self') && (
        <p>{status === 'self' ? text.self : text.free}</p>
      )}
      {answer && status !== 'free_here' && status !== 'self' && (!failure || status !== 'unknown') && (
        <OwnerText owned={{ ...answer, number: answer.number ?? '' }} />
      )}
    </>
  );
}
