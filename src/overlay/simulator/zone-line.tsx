import { useEffect, useState } from 'preact/hooks';
import { clockElsewhere } from '../../assist/simulator/simulate-time.ts';
import { zoneClock } from '../../assist/simulator/simulate-zone.ts';
import type { CoreOutcome } from '../../contact/outcome/outcome-types.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';

const MINUTE_MS = 60_000;

export interface ZoneLineProps {
  readonly zone: CoreOutcome['timeZone'];
  readonly project: ProjectFacts;
  readonly sendAt: string;
  onSendAt(time: string): void;
}

/** The time in the zone now, and when a planned message is sent. */
export function ZoneLine({ zone: { zone, from }, project, sendAt, onSendAt }: ZoneLineProps) {
  const { layer, now } = useEnv();
  const { zone: text } = layer.simulator;
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);
  const entry = zoneClock(zone, time);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const yours = clockElsewhere(sendAt, zone, own, time);
  const projects =
    from === 'contact' && project.defaultTimeZone !== zone
      ? clockElsewhere(sendAt, zone, project.defaultTimeZone ?? '', time)
      : null;
  return (
    <>
      {entry && (
        <p class="muted">
          <RichText text={text.clock(zone, entry.time, entry.offsetText)} />
        </p>
      )}
      <p class="send">
        <label>
          {text.sendAt}{' '}
          <input type="time" value={sendAt} onInput={(event) => onSendAt(event.currentTarget.value)} />
        </label>{' '}
        {yours && text.yours(yours.time, yours.day)} {projects && text.projects(projects.time, projects.day)}
      </p>
    </>
  );
}
