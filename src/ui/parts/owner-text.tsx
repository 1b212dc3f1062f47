import type { OwnershipFinding } from '../../gate/decision.ts';
import { ago, day } from '../messages/time.ts';
import { useEnv } from './env.ts';
import { Link } from './link.tsx';

/** Who holds a number: named when it is of this project, never when it is of another. */
export function OwnerText({ owned }: { readonly owned: Pick<OwnershipFinding, 'answer' | 'asOf' | 'from'> }) {
  const { messages, locale, now } = useEnv();
  const { owner: text } = messages;
  const { status, owner } = owned.answer;
  const since = owner?.since === undefined ? null : day(owner.since, locale);
  const age = owned.from === 'cache' ? ago(owned.asOf, now(), locale) : null;
  const details = [
    owner?.pending && text.pending,
    since !== null && text.since(since),
    age !== null && text.fromList(age),
  ].filter((detail) => typeof detail === 'string');
  const named = status === 'owned_here' && owner?.name !== undefined;
  return (
    <span class="owner">
      <span dir="auto">{named ? text.here(text.kind[owner.kind], owner.name ?? '') : unnamed(status)}</span>
      {details.length > 0 && <span class="muted"> · {details.join(' · ')}</span>}
      {named && owner.url !== undefined && (
        <>
          {' '}
          <Link href={owner.url}>{text.open}</Link>
        </>
      )}
    </span>
  );

  function unnamed(of: typeof status): string {
    if (of === 'owned_here') return text.hereUnnamed;
    if (of === 'owned_elsewhere') return text.elsewhere;
    if (of === 'shared_allowed') return text.shared;
    return text.unknown;
  }
}
