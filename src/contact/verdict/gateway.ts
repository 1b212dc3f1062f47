import { lineOfForm, worstOf } from './lines.ts';
import type { FactsOf } from './types.ts';
import { VerdictLine } from './verdict-line.ts';

const BY_NUMBER = new VerdictLine('ok', 'gateway-by-number', ({ gateway }) => gateway.standard());

/** Through which gateway HQ sends. An unknown name means that nothing is sent. */
export function judgeGateway(facts: FactsOf<'gateway'>): VerdictLine {
  const byForm = lineOfForm(facts, ['contact_backend_id']);
  if (byForm) return byForm;
  const { status, name } = facts.core.gateway;
  if (status === 'default' || name === null) return BY_NUMBER;
  const advice = worstOf(facts, 'contact_backend_id');
  if (advice)
    return new VerdictLine('fails', advice.code, ({ gateway }, _show, words) =>
      gateway.fails(advice.say(words).what),
    );
  if (status === 'GATEWAY_NOT_FOUND')
    return new VerdictLine('fails', 'gateway-unknown', ({ gateway }) => gateway.notFound(name));
  return status === 'unknown'
    ? new VerdictLine('unknown', 'gateway-not-known', ({ gateway }) => gateway.notKnown(name))
    : new VerdictLine('ok', 'gateway-found', ({ gateway }) => gateway.found(name));
}
