import { isAbsent } from '../../contact/verdict/absent.ts';
import type { VerdictLine } from '../../contact/verdict/verdict-line.ts';
import type { Severity } from '../../lint/finding.ts';
import { Icon, SeverityIcon } from './icon.tsx';

/** How a line of a verdict ends, for signs and for ears: what was not given is no failure. */
export function soundOf({ tone, cause }: VerdictLine): VerdictLine['tone'] | 'absent' {
  return tone === 'fails' && isAbsent(cause) ? 'absent' : tone;
}

const SEVERITIES = {
  late: 'warning',
  doubtful: 'warning',
  fails: 'error',
  absent: 'info',
  unknown: 'incomplete',
} as const;

/** The sign of a line, as its icon shows it; null: all is well. */
export function severityOfLine(line: VerdictLine): Severity | null {
  const sound = soundOf(line);
  return sound === 'ok' ? null : SEVERITIES[sound];
}

export function VerdictIcon({ line }: { readonly line: VerdictLine }) {
  return <ToneIcon tone={soundOf(line)} />;
}

export function ToneIcon({ tone: sound }: { readonly tone: ReturnType<typeof soundOf> }) {
  return sound === 'ok' ? <Icon name="check" /> : <SeverityIcon severity={SEVERITIES[sound]} />;
}
