import { useEffect, useState } from 'preact/hooks';
import { ago } from '../../language/time.ts';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';
import type { StatusView } from '../shell/ui.ts';
import { isPartly, leavesUnread } from './whole.ts';

const MINUTE_MS = 60_000;

/** How far the checks can be trusted. */
export function Status({ status }: { readonly status: StatusView }) {
  const { layer, locale, now } = useEnv();
  const isKnown = useKnown();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);
  const age = status.ownersAsOf ? ago(status.ownersAsOf, Math.max(time, now()), locale) : null;
  const partly = isPartly(status, isKnown);
  // What was not read comes before everything else that may be said, and "Checked" is not said beside it.
  const text = status.text || (partly && status.state === 'idle' ? '' : layer.panel.status[status.state]);
  return (
    <div class={`status ${status.state} ${partly ? 'partly' : ''}`}>
      <span class="dot" aria-hidden="true" />
      <div>
        {partly && <p>{layer.panel.partly}</p>}
        {text !== '' && (
          <p>
            <RichText text={text} />
          </p>
        )}
        {age !== null && <p class="muted">{layer.panel.ownersAsOf(age)}</p>}
      </div>
    </div>
  );
}

/** Whether there is a text for a degradation. */
function useKnown(): (code: string) => boolean {
  const { degradation } = useEnv().layer.panel;
  return (code) => Object.hasOwn(degradation, code);
}

/** What of the form was not read: before any list, for a list that is short because of it looks like good news. */
export function Unread({ codes }: { readonly codes: readonly string[] }) {
  const isKnown = useKnown();
  const { unread } = useEnv().layer.panel;
  return <Degradations title={unread} codes={codes.filter((code) => leavesUnread(code, isKnown))} />;
}

/** What else does not work on this page. */
export function SwitchedOff({ codes }: { readonly codes: readonly string[] }) {
  const isKnown = useKnown();
  const { degraded } = useEnv().layer.panel;
  return <Degradations title={degraded} codes={codes.filter((code) => !leavesUnread(code, isKnown))} />;
}

interface DegradationsProps {
  readonly title: string;
  readonly codes: readonly string[];
}

function Degradations({ title, codes }: DegradationsProps) {
  const { degradation, unknownDegradation } = useEnv().layer.panel;
  const isKnown = (code: string): code is keyof typeof degradation => Object.hasOwn(degradation, code);
  if (codes.length === 0) return null;
  return (
    <section class="degraded">
      <h3>{title}</h3>
      <ul>
        {[...new Set(codes)].map((code) => (
          <li key={code}>
            <RichText text={isKnown(code) ? degradation[code] : unknownDegradation(code)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
