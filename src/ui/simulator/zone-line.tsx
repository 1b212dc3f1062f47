import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../contact/outcome-types.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import { clockElsewhere } from '../../lint/simulate-time.ts';
import { zoneClock } from '../../lint/simulate-zone.ts';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';

const MINUTE_MS = 60_000;

export interface ZoneLineProps {
  readonly zone: Outcome['timeZone'];
  /** As it is saved. */
  readonly given: string;
  readonly project: ProjectFacts;
  readonly sendAt: string;
  onSendAt(time: string): void;
}

/** The zone, the time there now, and when a planned message is sent. */
export function ZoneLine({ zone: { zone, from }, given, project, sendAt, onSendAt }: ZoneLineProps) {
  const { messages, now } = useEnv();
  const { zone: text } = messages.simulator;
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
      {given !== '' && from === 'project' && <p class="error">{text.fallback}</p>}
      {entry && (
        <p>
          <RichText text={text[from](zone, entry.time, entry.offsetText)} />
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
