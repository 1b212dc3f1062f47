import type { HqReason } from '../../contact/outcome-types.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { reasonText } from '../../contact/reasons.ts';
import type { SimulationResult } from '../../lint/simulate.ts';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';
import { ToneIcon } from '../widgets/example-table.tsx';
import type { Tone } from '../widgets/tone.ts';
import { hqOutcome } from './hq-outcome.ts';
import { LanguageLine } from './language-line.tsx';
import { OwnerLine } from './owner-line.tsx';
import type { OwnerState } from './use-owner.ts';
import { ZoneLine } from './zone-line.tsx';

export interface HqSectionProps {
  readonly result: SimulationResult;
  /** Whether the form makes the case. */
  readonly creates: boolean;
  readonly project: ProjectFacts;
  readonly sendAt: string;
  onSendAt(time: string): void;
  /** Null where nobody can be asked. */
  readonly owner: OwnerState | null;
  /** Say of each code of HQ's reports what it means. */
  readonly explain?: boolean | undefined;
}

/** What HQ does with the contact, line by line; a line says so when what it needs is not known. */
export function HqSection({
  result,
  creates,
  project,
  sendAt,
  onSendAt,
  owner,
  explain = false,
}: HqSectionProps) {
  const { simulator: text } = useEnv().messages;
  const { contact } = result;
  const { made, lost, tones, advice } = hqOutcome(result, creates, project, owner?.check ?? null);
  const { sms, twoWay, email, gateway } = made;
  const code = (reason: HqReason | null) => explain && reason && <Code reason={reason} />;

  return (
    <section>
      <h3>{text.hq}</h3>
      <dl class="hq">
        <HqLine label={text.sms.label} lost={lost.sms} tone={tones.sms}>
          {sms.reason ? text.reason[sms.reason] : text.sms.yes(isolated(`+${sms.number ?? ''}`))}
          {code(sms.reason)}
        </HqLine>
        <HqLine label={text.twoWay.label} lost={lost.twoWay} tone={tones.twoWay}>
          {twoWay.reason
            ? text.reason[twoWay.reason]
            : twoWay.status === 'yes'
              ? text.twoWay.yes
              : text.twoWay.unknown}
          {twoWay.reason !== sms.reason && code(twoWay.reason)}
          {sms.status === 'yes' && owner && <OwnerLine owner={owner} />}
        </HqLine>
        <HqLine label={text.email.label} lost={lost.email} tone={tones.email}>
          {email.reason ? text.reason[email.reason] : text.email.yes}
          {code(email.reason)}
        </HqLine>
        <HqLine label={text.zone.label} lost={lost.zone} tone={tones.zone}>
          <ZoneLine
            zone={made.timeZone}
            given={contact.time_zone ?? ''}
            project={project}
            sendAt={sendAt}
            onSendAt={onSendAt}
          />
        </HqLine>
        <HqLine label={text.language.label} lost={lost.language} tone={tones.language}>
          <LanguageLine code={contact.language_code ?? ''} project={project} />
        </HqLine>
        <HqLine label={text.gateway.label} lost={lost.gateway} tone={tones.gateway}>
          <RichText text={gatewayText()} />
          {code(gateway.status === 'GATEWAY_NOT_FOUND' ? gateway.status : null)}
        </HqLine>
      </dl>
      {advice.length > 0 && (
        <>
          <h3>{text.advice}</h3>
          <ul class="advice" lang="en">
            {advice.map(({ property, code: name, severity, message }) => (
              <li key={`${property} ${name}`}>
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

/** A code of HQ's messaging reports, folded: who meets it there later knows it then. */
function Code({ reason }: { readonly reason: HqReason }) {
  const known = reasonText(reason);
  return (
    <details class="code">
      <summary>
        <code>{reason}</code>
      </summary>
      {known && (
        <p class="muted" lang="en">
          “{known.hq}” {known.explanation}
        </p>
      )}
    </details>
  );
}

interface HqLineProps {
  readonly label: string;
  readonly lost: 'case' | 'form' | null;
  readonly tone: Tone;
  readonly children: preact.ComponentChildren;
}

function HqLine({ label, lost, tone, children }: HqLineProps) {
  const { simulator: text } = useEnv().messages;
  return (
    <div>
      <dt>
        <ToneIcon tone={tone} />
        {label}
      </dt>
      <dd>
        {lost ? (
          <span class="muted">{lost === 'case' ? text.dependsOnCase : text.cannotBeKnown}</span>
        ) : (
          children
        )}
      </dd>
    </div>
  );
}
