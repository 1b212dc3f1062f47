import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CONTACT_PROPERTIES, type ContactProperty } from '../../contact/contact.ts';
import { NEXT_FINDING, PREVIOUS_FINDING } from '../keys.ts';
import { ago } from '../messages/time.ts';
import { countBySeverity } from '../severity.ts';
import type { Tab } from '../state.ts';
import type { DecidedViews, FindingView, StatusView } from '../ui.ts';
import { Button } from './button.tsx';
import { DecidedList } from './decided-list.tsx';
import { useEnv } from './env.ts';
import { FindingLine } from './finding-line.tsx';
import { Icon, SeverityIcon } from './icon.tsx';
import { PanelTabs, tabId } from './panel-tabs.tsx';
import { RichText } from './rich-text.tsx';

const MINUTE_MS = 60_000;

export interface PanelProps {
  readonly findings: readonly FindingView[];
  readonly decided: DecidedViews;
  readonly status: StatusView;
  readonly busy: boolean;
  /** Key of the finding whose card is open. */
  readonly current: string | null;
  onChoose(key: string): void;
  onFixAll(): void;
  onCheckAgain(key: string): void;
  onAskAgain(key: string): void;
  onClose(): void;
  onElement(panel: HTMLElement | null): void;
  /** Its parts; a single one has no tab. */
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  onTab(tab: Tab): void;
  /** The helpers or the simulator, when their tab is chosen. */
  readonly tool?: ComponentChildren | undefined;
}

/** The whole form at a glance: findings by property, safe fixes at once, and how far the checks can be trusted. */
export function Panel(props: PanelProps) {
  const { onElement } = props;
  const { messages } = useEnv();
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    onElement(panel.current);
    return () => onElement(null);
  }, [onElement]);

  return (
    <aside class="panel surface" aria-labelledby="panel-title" tabIndex={-1} ref={panel}>
      <header>
        <h2 id="panel-title">{messages.panel.title}</h2>
        <span class="spring" />
        <Button look="icon" label={messages.close} onAct={props.onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <Status status={props.status} />
      {props.tabs.length > 1 && <PanelTabs tabs={props.tabs} tab={props.tab} onTab={props.onTab} />}
      {props.tool !== undefined ? <ToolPart tab={props.tab}>{props.tool}</ToolPart> : <Findings {...props} />}
    </aside>
  );
}

/** Another part of the panel in the place of the findings. */
function ToolPart({ tab, children }: { readonly tab: Tab; readonly children: ComponentChildren }) {
  return (
    <div class="body" id="panel-part" role="tabpanel" aria-labelledby={tabId(tab)} key={tab}>
      {children}
    </div>
  );
}

function Findings({ findings, busy, current, onChoose, ...props }: PanelProps) {
  const { messages } = useEnv();
  const safe = findings.filter(({ finding }) => finding.fixes.some((fix) => fix.kind === 'safe')).length;
  const part =
    props.tabs.length === 1
      ? {}
      : { id: 'panel-part', role: 'tabpanel' as const, 'aria-labelledby': tabId('findings') };
  return (
    <>
      <div class="body" {...part}>
        {findings.length === 0 ? (
          <Empty status={props.status} />
        ) : (
          byProperty(findings).map(([property, views]) => (
            <section key={property ?? ''}>
              <h3>
                {property ? <code>{property}</code> : messages.panel.noProperty}
                <Counts views={views} />
              </h3>
              {/* Safari forgets that a list without bullets is one. */}
              {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
              <ul role="list">
                {views.map((view) => (
                  <li key={view.key} class={view.key === current ? 'current' : undefined}>
                    <Button look="row" onAct={() => onChoose(view.key)}>
                      <FindingLine finding={view.finding} label={view.label} />
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          ))
        )}
        <Old findings={findings} />
        <DecidedList kind="accepted" decided={props.decided.accepted} onUndo={props.onAskAgain} />
        <DecidedList kind="ignored" decided={props.decided.ignored} onUndo={props.onCheckAgain} />
        <Degradations codes={props.status.degradations ?? []} />
      </div>
      <footer>
        {safe > 0 && (
          <Button look="primary" busy={busy} onAct={props.onFixAll}>
            {messages.panel.fixAll(safe)}
          </Button>
        )}
        <p class="muted keys">
          <RichText text={messages.panel.keys(NEXT_FINDING.label, PREVIOUS_FINDING.label)} />
        </p>
      </footer>
    </>
  );
}

/** Errors that the designer found in the form: nobody is stopped for somebody else's mistakes. */
function Old({ findings }: { readonly findings: readonly FindingView[] }) {
  const { messages } = useEnv();
  const count = findings.filter(({ finding, old }) => old && finding.severity === 'error').length;
  return count > 0 ? <p class="muted old">{messages.panel.old(count)}</p> : null;
}

/** Says that all is well only when everything was checked. */
function Empty({ status }: { readonly status: StatusView }) {
  const { messages } = useEnv();
  if (status.state === 'checking' || status.state === 'off') return null;
  const whole = status.state === 'idle' && !status.degradations?.length;
  return (
    <div class="empty">
      {whole && <Icon name="check" />}
      <p class="what">{messages.panel.empty}</p>
      {whole && <p class="muted">{messages.panel.emptyHint}</p>}
    </div>
  );
}

function Counts({ views }: { readonly views: readonly FindingView[] }) {
  const { messages } = useEnv();
  return (
    <span class="counts">
      {countBySeverity(views.map((view) => view.finding)).map(([severity, count]) => (
        <span key={severity}>
          <SeverityIcon severity={severity} />
          <span aria-hidden="true">{count}</span>
          <span class="hidden">{messages.count[severity](count)}</span>
        </span>
      ))}
    </span>
  );
}

function Status({ status }: { readonly status: StatusView }) {
  const { messages, locale, now } = useEnv();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), MINUTE_MS);
    return () => clearInterval(timer);
  }, [now]);
  const age = status.ownersAsOf ? ago(status.ownersAsOf, Math.max(time, now()), locale) : null;
  return (
    <div class={`status ${status.state}`}>
      <span class="dot" aria-hidden="true" />
      <div>
        <p>
          <RichText text={status.text || messages.panel.status[status.state]} />
        </p>
        {age !== null && <p class="muted">{messages.panel.ownersAsOf(age)}</p>}
      </div>
    </div>
  );
}

function Degradations({ codes }: { readonly codes: readonly string[] }) {
  const { messages } = useEnv();
  const { degraded, degradation, unknownDegradation } = messages.panel;
  if (codes.length === 0) return null;
  return (
    <section class="degraded">
      <h3>{degraded}</h3>
      <ul>
        {[...new Set(codes)].map((code) => (
          <li key={code}>
            <RichText
              text={Object.hasOwn(degradation, code) ? (degradation[code] ?? '') : unknownDegradation(code)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type PropertyGroup = readonly [ContactProperty | null, readonly FindingView[]];

/** In the order of the six properties, what belongs to none last. */
export function byProperty(findings: readonly FindingView[]): PropertyGroup[] {
  return [...CONTACT_PROPERTIES, null]
    .map(
      (property): PropertyGroup => [
        property,
        findings.filter(({ finding }) => finding.property === property),
      ],
    )
    .filter(([, views]) => views.length > 0);
}
