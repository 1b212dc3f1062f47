import type { OwnedNumber } from '../../guard/decision.ts';
import { ago } from '../../language/time.ts';
import { useEnv } from './env.ts';
import { OwnerFrame } from './owner-frame.tsx';

/**
 * Who holds a number, as far as the page may know it: a script of the page can find text in any shadow root, so a name
 * is drawn in a frame of our own origin, where there is one, and nowhere else.
 */
export function OwnerText({
  owned,
}: {
  readonly owned: Pick<OwnedNumber, 'number' | 'answer' | 'asOf' | 'from'>;
}) {
  const { layer, locale, now } = useEnv();
  const { owner: text } = layer;
  const { status, owner } = owned.answer;
  const age = owned.from === 'cache' ? ago(owned.asOf, now(), locale) : null;
  const details = [owner?.pending && text.pending, age !== null && text.fromList(age)].filter(
    (detail) => typeof detail === 'string',
  );
  return (
    <span class="owner">
      <span dir="auto">{held()}</span>
      {details.length > 0 && <span class="muted"> · {details.join(' · ')}</span>}
      {owner && status !== 'owned_elsewhere' && <OwnerFrame number={owned.number} />}
    </span>
  );

  function held(): string {
    if (status === 'owned_here') return owner ? text.hereKind[owner.kind] : text.hereUnnamed;
    if (status === 'owned_elsewhere') return text.elsewhere;
    if (status === 'shared_allowed') return text.shared;
    return text.unknown;
  }
}
