import type { SimulationResult } from '../../assist/simulator/simulate.ts';
import { textOf } from '../../contact/advice/advice-text.ts';
import type { ContactProperty } from '../../contact/contact.ts';
import type { HqReason } from '../../contact/outcome/outcome-types.ts';
import { reasonText } from '../../contact/outcome/reasons.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { Channel } from '../../contact/verdict/types.ts';
import { ToneIcon } from '../helpers/example-table.tsx';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';
import { VerdictIcon } from '../parts/verdict-icon.tsx';
import { type HqOutcome, hqOutcome } from './hq-outcome.ts';
import { LanguageLine } from './language-line.tsx';
import { OwnerLine } from './owner-line.tsx';
import { shownIn } from './shown-in.ts';
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
  /** Properties whose answers the form or its page does not take. */
  readonly refused?: readonly ContactProperty[] | undefined;
  /** Say of each code of HQ's reports what it means, at once or when it is opened. */
  readonly explain?: 'open' | 'folded' | undefined;
}

/** The verdict on a contact, line by line, and what can be said beside it. */
export function HqSection({
  result,
  creates,
  project,
  sendAt,
  onSendAt,
  owner,
  refused,
  explain,
}: HqSectionProps) {
  const { layer, contact } = useEnv();
  const { simulator: text } = layer;
  const words = contact.verdict;
  const made = hqOutcome(result, creates, project, owner?.check ?? null, refused);
  const { sms, twoWay, email, gateway, verdict, advice } = made;
  const code = (reason: HqReason | null) =>
    explain && reason && <Code reason={reason} open={explain === 'open'} />;

  return (
    <section>
      <h3>{text.hq}</h3>
      <dl class="hq">
        <HqLine made={made} channel="sms">
          {code(sms.reason)}
        </HqLine>
        <HqLine made={made} channel="replies">
          {twoWay.reason !== sms.reason && code(twoWay.reason)}
          {sms.status === 'yes' && owner && <OwnerLine owner={owner} />}
        </HqLine>
        <HqLine made={made} channel="email">
          {code(email.reason)}
        </HqLine>
        <HqLine made={made} channel="timeZone">
          {verdict.timeZone.tone !== 'unknown' && (
            <ZoneLine zone={made.timeZone} project={project} sendAt={sendAt} onSendAt={onSendAt} />
          )}
        </HqLine>
        <HqLine made={made} channel="language">
          <LanguageLine code={result.contact.language_code ?? ''} project={project} />
        </HqLine>
        <HqLine made={made} channel="gateway">
          {code(gateway.status === 'GATEWAY_NOT_FOUND' ? gateway.status : null)}
        </HqLine>
      </dl>
      {advice.length > 0 && (
        <>
          <h3>{text.advice}</h3>
          <ul class="advice">
            {advice.map((one) => (
              <li key={`${one.property} ${one.code}`}>
                <ToneIcon tone={one.severity === 'info' ? 'note' : 'bad'} />
                <span>
                  <code>{one.property}</code>: <RichText text={textOf(one.say(contact.advice))} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <details class="later">
        <summary>{words.later.title}</summary>
        <ul>
          {words.later.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** A code of HQ's messaging reports, folded: who meets it there later knows it then. */
function Code({ reason, open }: { readonly reason: HqReason; readonly open: boolean }) {
  const { reasons, lang } = useEnv();
  const known = reasonText(reason, reasons);
  return (
    <details class="code" open={open}>
      <summary>
        <code>{reason}</code>
      </summary>
      {known && (
        <p class="muted" lang={lang}>
          <q lang="en">{known.hq}</q> {known.explanation}
        </p>
      )}
    </details>
  );
}

interface HqLineProps {
  readonly made: HqOutcome;
  readonly channel: Channel;
  /** What can be said beside the sentence. */
  readonly children?: preact.ComponentChildren;
}

function HqLine({ made, channel, children }: HqLineProps) {
  const { layer, contact, locale } = useEnv();
  const line = made.verdict[channel];
  return (
    <div>
      <dt>
        <VerdictIcon line={line} />
        {layer.simulator.channels[channel]}
      </dt>
      <dd>
        <p dir="auto">{line.say(contact, shownIn(locale))}</p>
        {children}
      </dd>
    </div>
  );
}
