import { lineOfForm, worstOf } from './lines.ts';
import { gatewayEn } from './texts/gateway-en.ts';
import type { FactsOf } from './types.ts';
import { linesIn, type VerdictLine } from './verdict-line.ts';

const line = linesIn({ gateway: gatewayEn });

const BY_NUMBER = line('ok', 'gateway-by-number', ({ gateway }) => gateway.standard());

/** Through which gateway HQ sends. An unknown name means that nothing is sent. */
export function judgeGateway(facts: FactsOf<'gateway'>): VerdictLine {
  const byForm = lineOfForm(facts, ['contact_backend_id']);
  if (byForm) return byForm;
  const { status, name } = facts.core.gateway;
  if (status === 'default' || name === null) return BY_NUMBER;
  const advice = worstOf(facts, 'contact_backend_id');
  if (advice)
    return line('fails', advice.code, ({ gateway }, _show, words) => gateway.fails(advice.say(words).what));
  if (status === 'GATEWAY_NOT_FOUND')
    return line('fails', 'gateway-unknown', ({ gateway }) => gateway.notFound(name));
  return status === 'unknown'
    ? line('unknown', 'gateway-not-known', ({ gateway }) => gateway.notKnown(name))
    : line('ok', 'gateway-found', ({ gateway }) => gateway.found(name));
}
