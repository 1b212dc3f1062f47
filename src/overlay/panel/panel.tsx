import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FormVerdict } from '../../assist/verdict/form-verdict.ts';
import { CONTACT_PROPERTIES, type ContactProperty } from '../../contact/contact.ts';
import { Button } from '../parts/button.tsx';
import { causesOf } from '../parts/cause.ts';
import { useEnv } from '../parts/env.ts';
import { Icon, SeverityIcon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { RichText } from '../parts/rich-text.tsx';
import { countBySeverity } from '../parts/severity.ts';
import { Troubles } from '../parts/troubles.tsx';
import { StartHere } from '../setup/start-here.tsx';
import { NEXT_FINDING, PREVIOUS_FINDING } from '../shell/keys.ts';
import type { Tab } from '../shell/state.ts';
import type { DecidedViews, FindingView, StatusView } from '../shell/ui.ts';
import { FormVerdictLine } from '../verdict/form-verdict.tsx';
import { CauseRow } from './cause-row.tsx';
import { DecidedList } from './decided-list.tsx';
import { Status, SwitchedOff, Unread } from './panel-status.tsx';
import { PanelTabs, tabId } from './panel-tabs.tsx';
import { isChecked } from './whole.ts';
import { WillDo } from './will-do.tsx';

/** Everything that is written for people, from the readme on. */
const HELP = 'https://github.com/caseline/caseline#readme';

export interface PanelProps {
  readonly findings: readonly FindingView[];
  readonly decided: DecidedViews;
  readonly status: StatusView;
  /** What the form comes to; null while there is none. */
  readonly verdict: FormVerdict | null;
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
  /** The form writes nothing for messaging. */
  readonly unwritten?: boolean | undefined;
  /** The helpers or the simulator, when their tab is chosen. */
  readonly tool?: ComponentChildren | undefined;
}

/** The whole form at a glance: findings by property, safe fixes at once, and how far the checks can be trusted. */
export function Panel(props: PanelProps) {
  const { onElement } = props;
  const { layer } = useEnv();
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    onElement(panel.current);
    return () => onElement(null);
  }, [onElement]);

  return (
    <aside class="panel surface" aria-labelledby="panel-title" tabIndex={-1} ref={panel}>
      <span class="measure" aria-hidden="true" />
      <header>
        <h2 id="panel-title">{layer.panel.title}</h2>
        <span class="brand muted">{layer.panel.brand}</span>
        <span class="spring" />
        <Link href={HELP}>{layer.panel.help}</Link>
        <Button look="icon" label={layer.close} onAct={props.onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <Status status={props.status} />
      {props.verdict && <FormVerdictLine verdict={props.verdict} />}
      <Unread codes={props.status.degradations ?? []} />
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
  const { layer } = useEnv();
  const safe = findings.flatMap(({ key, finding, label }) => {
    const fix = finding.fixes.find(({ kind }) => kind === 'safe');
    return fix ? [{ key, label, title: fix.title }] : [];
  });
  const part =
    props.tabs.length === 1
      ? {}
      : { id: 'panel-part', role: 'tabpanel' as const, 'aria-labelledby': tabId('findings') };
  return (
    <>
      <div class="body" {...part}>
        {findings.length === 0 && props.unwritten ? (
          <StartHere onStart={() => props.onTab('setup')} />
        ) : findings.length === 0 ? (
          <Empty status={props.status} />
        ) : (
          byProperty(findings).map(([property, views]) => (
            <section key={property ?? ''}>
              <h3>
                {property ? <code>{property}</code> : layer.panel.noProperty}
                <Counts views={views} />
              </h3>
              {/* Safari forgets that a list without bullets is one. */}
              {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
              <ul role="list">
                {causesOf(views, ({ finding }) => finding).map((cause) => (
                  <CauseRow key={cause.main.key} cause={cause} current={current} onChoose={onChoose} />
                ))}
              </ul>
            </section>
          ))
        )}
        <Old findings={findings} />
        <DecidedList kind="accepted" decided={props.decided.accepted} onUndo={props.onAskAgain} />
        <DecidedList kind="ignored" decided={props.decided.ignored} onUndo={props.onCheckAgain} />
        <SwitchedOff codes={props.status.degradations ?? []} />
        <Troubles />
      </div>
      <footer>
        {safe.length > 0 && (
          <Button look="primary" busy={busy} onAct={props.onFixAll}>
            {layer.panel.fixAll(safe.length)}
          </Button>
        )}
        {safe.length > 0 && <WillDo fixes={safe} />}
        <p class="muted keys">
          <RichText text={layer.panel.keys(NEXT_FINDING.label, PREVIOUS_FINDING.label)} />
        </p>
      </footer>
    </>
  );
}

/** Errors that the designer found in the form: nobody is stopped for somebody else's mistakes. */
function Old({ findings }: { readonly findings: readonly FindingView[] }) {
  const { layer } = useEnv();
  const count = findings.filter(({ finding, old }) => old && finding.severity === 'error').length;
  return count > 0 ? <p class="muted old">{layer.panel.old(count)}</p> : null;
}

/** Says that all is well only when everything was checked. */
function Empty({ status }: { readonly status: StatusView }) {
  const { layer } = useEnv();
  if (!isChecked(status)) return null;
  const whole = status.state === 'idle' && !status.degradations?.length;
  return (
    <div class="empty">
      {whole && <Icon name="check" />}
      <p class="what">{layer.panel.empty}</p>
      {whole && <p class="muted">{layer.panel.emptyHint}</p>}
    </div>
  );
}

function Counts({ views }: { readonly views: readonly FindingView[] }) {
  const { layer } = useEnv();
  return (
    <span class="counts">
      {countBySeverity(views.map((view) => view.finding)).map(([severity, count]) => (
        <span key={severity}>
          <SeverityIcon severity={severity} />
          <span aria-hidden="true">{count}</span>
          <span class="hidden">{layer.count[severity](count)}</span>
        </span>
      ))}
    </span>
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
