import type { DirectoryFailure } from '../../gate/desk.ts';
import type { Severity } from '../../lint/finding.ts';
import type { StatusView } from '../ui.ts';
import type { DrawerMessages } from './drawer.ts';
import type { FieldMessages } from './fields.ts';
import type { SimulatorMessages } from './simulator.ts';
import type { WidgetMessages } from './widgets.ts';

/**
 * Every text but those of rules, which bring their own, in English. A language is one file that fills this interface,
 * complete. Backquotes mark code. Counts come as numbers: use `plural`.
 */
export interface Messages {
  /** BCP 47: the language the texts are in. */
  readonly locale: string;
  /** Name of the landmark around everything, for screen readers. */
  readonly layer: string;
  /** One word each, shown beside the icon. */
  readonly severity: Readonly<Record<Severity, string>>;
  readonly count: Readonly<Record<Severity, (n: number) => string>>;
  readonly close: string;
  /** Screen-reader name of a marker: severity and first finding, and how many there are at the place. */
  readonly marker: (severity: string, what: string, n: number) => string;
  readonly card: {
    readonly position: (index: number, total: number) => string;
    readonly previous: string;
    readonly next: string;
    /** Above fixes that a person has to judge. */
    readonly suggestions: string;
    readonly goTo: string;
    /** Opens the page where a finding can be mended that this page only shows. */
    readonly elsewhere: string;
    readonly ignore: string;
    readonly ignoreReason: string;
    readonly ignoreConfirm: string;
    readonly cancel: string;
    readonly docs: string;
    /** At an error that was in the form when it was opened. */
    readonly old: string;
    /** Said after a fix has taken a finding away. */
    readonly fixed: (left: number) => string;
  };
  readonly panel: {
    readonly title: string;
    readonly tabs: Readonly<Record<'findings' | 'helpers' | 'simulator', string>>;
    /** Screen-reader name of the floating button. */
    readonly open: (n: number) => string;
    readonly fixAll: (n: number) => string;
    readonly empty: string;
    /** Only when everything could be checked. */
    readonly emptyHint: string;
    /** Heading of findings that belong to no single property. */
    readonly noProperty: string;
    /** Errors that were in the form when it was opened. */
    readonly old: (n: number) => string;
    /** What a person decided about findings: heading, reason, and the button that takes it back. */
    readonly decided: Readonly<
      Record<
        'ignored' | 'accepted',
        {
          readonly title: (n: number) => string;
          readonly because: (reason: string) => string;
          readonly undo: string;
        }
      >
    >;
    readonly degraded: string;
    /** By `Degradation.code`. */
    readonly degradation: Readonly<Record<string, string>>;
    readonly unknownDegradation: (code: string) => string;
    readonly status: Readonly<Record<StatusView['state'], string>>;
    /** `age` is a relative time, e.g. "3 hours ago". */
    readonly ownersAsOf: (age: string) => string;
    readonly keys: (next: string, previous: string) => string;
  };
  readonly dialog: {
    readonly title: string;
    readonly errors: (n: number) => string;
    readonly owned: (n: number) => string;
    readonly ownedWhy: string;
    readonly more: (n: number) => string;
    /** Above the buttons, when the owners of numbers could not be asked. */
    readonly unasked: string;
    readonly goTo: string;
    /** Above a field that may stay empty. */
    readonly reason: string;
    readonly saveAnyway: string;
    readonly cancel: string;
  };
  readonly owner: {
    readonly kind: Readonly<Record<'case' | 'mobile-worker', string>>;
    readonly here: (kind: string, name: string) => string;
    readonly hereUnnamed: string;
    /** HQ never names an owner of another project. */
    readonly elsewhere: string;
    readonly shared: string;
    readonly unknown: string;
    readonly pending: string;
    readonly since: (date: string) => string;
    readonly open: string;
    readonly fromList: (age: string) => string;
  };
  readonly refused: Readonly<Record<'faded' | 'covered', string>>;
  /** What the session says in notices and in the status line. */
  readonly session: SessionMessages;
  /** What the fields of contacts say. */
  readonly fields: FieldMessages;
  /** The helper widgets. */
  readonly widgets: WidgetMessages;
  /** The contact simulator. */
  readonly simulator: SimulatorMessages;
  /** The drawer beside a form that is being filled in. */
  readonly drawer: DrawerMessages;
}

export interface SessionMessages {
  readonly goTo: string;
  readonly notConfigured: string;
  readonly notRevealed: string;
  /** The finding has no place on this page, but in the form builder. */
  readonly notHere: string;
  readonly elsewhere: string;
  /** A rule of ours broke off; the others went on. */
  readonly ruleFailed: string;
  readonly notApplied: Readonly<Record<'locked' | 'gone' | 'unsupported' | 'failed' | 'changed', string>>;
  /** Why the owners could not be asked before the form was saved. */
  readonly savedUnchecked: (reason: DirectoryFailure['reason']) => string;
  /** A check that was repeated after the save found an owner. */
  readonly foundLater: (question: string) => string;
}
