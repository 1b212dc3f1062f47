import { advisePhone } from '../../contact/advise-phone.ts';
import { adviseVerified } from '../../contact/advise-verified.ts';
import { coreOutcome } from '../../contact/core-outcome.ts';
import type { Owner } from '../../contact/owner.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { SimulationResult } from '../../lint/simulate.ts';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';
import type { OwnerCheck } from '../tools.ts';
import { type Tone, ToneIcon } from '../widgets/example-table.tsx';
import type { ToolActions } from '../widgets/tool-actions.ts';
import { LanguageLine } from './language-line.tsx';
import { OwnerLine } from './owner-line.tsx';
import { useOwner } from './use-owner.ts';
import { ZoneLine } from './zone-line.tsx';

export interface HqSectionProps {
  readonly result: SimulationResult;
  readonly project: ProjectFacts;
  readonly sendAt: string;
  onSendAt(time: string): void;
  readonly checkOwner: ToolActions['checkOwner'];
}

/** What HQ does with the contact, line by line; a line says so when what it needs is not known. */
export function HqSection({ result, project, sendAt, onSendAt, checkOwner }: HqSectionProps) {
  const { simulator: text } = useEnv().messages;
  const { contact, properties } = result;
  const owner = useOwner(contact, checkOwner);
  const known = { project, owners: ownersOf(owner.check) };
  const made = coreOutcome(contact, known);
  const { sms, twoWay, email, gateway } = made;
  const lost = (...names: (keyof typeof properties)[]) =>
    names.some((name) => properties[name].type === 'unknown' || properties[name].type === 'error');
  // The other properties' lines say themselves what is wrong with them.
  const advice = [...advisePhone(contact, known), ...adviseVerified(contact)];

  return (
    <section>
      <h3>{text.hq}</h3>
      <dl class="hq">
        <HqLine
          label={text.sms.label}
          unknown={lost('contact_phone_number')}
          tone={sms.status === 'yes' ? 'good' : 'bad'}
        >
          {sms.reason ? text.reason[sms.reason] : text.sms.yes(isolated(`+${sms.number ?? ''}`))}
        </HqLine>
        <HqLine
          label={text.twoWay.label}
          unknown={lost('contact_phone_number', 'contact_phone_number_is_verified')}
          tone={twoWay.status === 'yes' ? 'good' : twoWay.status === 'no' ? 'note' : 'unknown'}
        >
          {twoWay.reason
            ? text.reason[twoWay.reason]
            : twoWay.status === 'yes'
              ? text.twoWay.yes
              : text.twoWay.unknown}
          {sms.status === 'yes' && checkOwner && <OwnerLine owner={owner} />}
        </HqLine>
        <HqLine
          label={text.email.label}
          unknown={lost('commcare_email_address')}
          tone={email.status === 'yes' ? 'good' : email.reason === 'NO_EMAIL_ADDRESS' ? 'note' : 'bad'}
        >
          {email.reason ? text.reason[email.reason] : text.email.yes}
        </HqLine>
        <HqLine label={text.zone.label} unknown={lost('time_zone')} tone={zoneTone()}>
          <ZoneLine
            zone={made.timeZone}
            given={contact.time_zone ?? ''}
            project={project}
            sendAt={sendAt}
            onSendAt={onSendAt}
          />
        </HqLine>
        <HqLine label={text.language.label} unknown={lost('language_code')} tone={languageTone()}>
          <LanguageLine code={contact.language_code ?? ''} project={project} />
        </HqLine>
        <HqLine
          label={text.gateway.label}
          unknown={lost('contact_backend_id')}
          tone={
            gateway.status === 'GATEWAY_NOT_FOUND' ? 'bad' : gateway.status === 'unknown' ? 'unknown' : 'good'
          }
        >
          <RichText text={gatewayText()} />
        </HqLine>
      </dl>
      {advice.length > 0 && (
        <>
          <h3>{text.advice}</h3>
          <ul class="advice" lang="en">
            {advice.map(({ property, code, severity, message }) => (
              <li key={`${property} ${code}`}>
                <ToneIcon tone={severity === 'info' ? 'note' : 'bad'} />
                <span>
                  <code>{property}</code>: <RichText text={message} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );

  function zoneTone(): Tone {
    return contact.time_zone && made.timeZone.from === 'project' ? 'bad' : 'good';
  }

  function languageTone(): Tone {
    const code = contact.language_code;
    return code && project.languages && !project.languages.includes(code) ? 'bad' : 'good';
  }

  function gatewayText(): string {
    const name = gateway.name ?? '';
    if (gateway.status === 'GATEWAY_NOT_FOUND') return text.reason.GATEWAY_NOT_FOUND;
    if (gateway.status === 'unknown') return text.gateway.unknown(name);
    return gateway.status === 'found' ? `\`${name}\`` : text.gateway.default;
  }
}

/** A number would be turned round in a right-to-left text. */
function isolated(number: string): string {
  return `\u2066${number}\u2069`;
}

interface HqLineProps {
  readonly label: string;
  readonly unknown: boolean;
  readonly tone: Tone;
  readonly children: preact.ComponentChildren;
}

function HqLine({ label, unknown, tone, children }: HqLineProps) {
  const { simulator: text } = useEnv().messages;
  return (
    <div>
      <dt>
        <ToneIcon tone={unknown ? 'unknown' : tone} />
        {label}
      </dt>
      <dd>{unknown ? <span class="muted">{text.cannotBeKnown}</span> : children}</dd>
    </div>
  );
}

/** What the check says, as the core's owners; undefined while nobody was asked. */
function ownersOf(check: OwnerCheck | null): readonly Owner[] | undefined {
  const found = check?.answer;
  if (!found?.number) return undefined;
  const { status, owner } = found.answer;
  if (status === 'unknown') return undefined;
  if (status === 'free_here' || status === 'self') return [];
  return [{ phone: found.number, kind: owner?.kind ?? 'case', id: owner?.id ?? '', name: owner?.name }];
}
