import type { GateAnswer, GateQuestion } from '../../guard/decision.ts';
import type { Diagnostic } from '../../lint/finding.ts';
import type { DoneView } from '../done/done-view.ts';
import type { DrawerCallbacks, DrawerView } from '../drawer/drawer-view.ts';
import type { Language } from '../texts/language.ts';
import type { Theme } from './theme.ts';
import type { ToolCallbacks, Tools } from './tools.ts';

/** One finding as the person sees it now. */
export interface FindingView {
  /** What the callbacks name it by (`findingKey` in a form's design); unique in a list. */
  readonly key: string;
  readonly finding: Diagnostic;
  /** The element beside which its marker and card stand; null while it is not on the screen. */
  readonly anchor: Element | null;
  /** The anchor is only on the way to the place, which is brought on the screen with the card. */
  readonly leads?: boolean | undefined;
  /** What the page calls the question, when that says more than its path. */
  readonly label?: string | undefined;
  /** The designer may not change the question: no fix is offered. */
  readonly locked?: boolean | undefined;
  /** It was in the form when it was opened: Save does not ask about it. */
  readonly old?: boolean | undefined;
  /** It cannot be mended on this page, but on another (`onElsewhere`). */
  readonly elsewhere?: boolean | undefined;
}

/** A finding about which somebody decided something. */
export interface DecidedView {
  readonly key: string;
  readonly finding: Diagnostic;
  /** In that person's words; empty when nothing was said. */
  readonly reason: string;
  /** The rule is ignored at this place, whatever stands there. */
  readonly whatever?: boolean | undefined;
  readonly label?: string | undefined;
}

export interface DecidedViews {
  /** Left as they are; they no longer count. */
  readonly ignored: readonly DecidedView[];
  /** Saved anyway; they count, but Save does not ask about them. */
  readonly accepted: readonly DecidedView[];
}

/** What the status line of the panel says. */
export interface StatusView {
  /**
   * `signed-out`: of CommCare HQ. `forbidden`: the role may not see owners. `unknown-project`: the check endpoint does not
   * know the project, or not the token. `unsure`: the directory answered, but not about
   * everything. `off`: the page's checks are switched off. `broken`: our own code failed, so what was to be checked was
   * not. `unread`: the page has given no form to check.
   */
  readonly state:
    | 'idle'
    | 'checking'
    | 'offline'
    | 'signed-out'
    | 'forbidden'
    | 'unknown-project'
    | 'unsure'
    | 'off'
    | 'broken'
    | 'unread';
  /** In the person's language; empty for the state's own standard text. */
  readonly text: string;
  /** ISO 8601 instant of the cached owners, when they are what is used. */
  readonly ownersAsOf?: string | null | undefined;
  /** `Degradation.code` of each helper that had to switch itself off; each is listed once. */
  readonly degradations?: readonly string[] | undefined;
}

export interface Notice {
  readonly level: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  readonly action?: { readonly label: string; run(): void } | undefined;
}

/** What a person did. All come from deliberate clicks and keys only (see `host/deliberate.ts`). */
export interface UiCallbacks extends ToolCallbacks, DrawerCallbacks {
  /** The finding's buttons stay busy until the promise settles; afterwards the session sends the new findings. */
  onApplyFix(key: string, fixIndex: number): void | Promise<void>;
  /** Apply every safe fix of the list. */
  onFixAll(): void | Promise<void>;
  /** Take back what was done (`DoneView.id`), as one step. */
  onUndo?(id: number): Promise<void>;
  /** Bring the finding's question on the screen, then send the findings again with its anchor. */
  onReveal(key: string): void;
  /** Open the page where the finding can be mended. */
  onElsewhere?(key: string): void;
  /**
   * @param reason trimmed, at most 200 characters, empty when nothing was said
   * @param whatever the rule is ignored at this place, and not only what stands there now
   */
  onIgnore(key: string, reason: string, whatever: boolean): void;
  /** An ignored finding counts again. */
  onCheckAgain?(key: string): void;
  /** Save asks again about a finding that was saved anyway. */
  onAskAgain?(key: string): void;
  /** A rule's page or an owner's page; always https. */
  onOpenDocs(url: string): void;
  onPanel?(open: boolean): void;
  /**
   * Where a frame shows who holds a number (as HQ stores it), which only this layer asks for; null when that is not known.
   * Left out where there is no origin but the page's: then nobody is named.
   */
  onShowOwner?(number: string): Promise<string | null>;
  /** Elements that findings stand at are gone: the page has drawn them anew, and they are looked for again. */
  onLost?(): void;
  /** The page fought against the layer and it has switched itself off; every later call does nothing. */
  onDisabled?(): void;
}

export interface UiOptions {
  readonly document: Document;
  /** Its abort removes everything, as `dispose` does. */
  readonly signal: AbortSignal;
  /** `open` only in development builds and tests: a page could look into it. */
  readonly mode: 'open' | 'closed';
  /** Texts, numbers and direction. */
  readonly language: Language;
  /** Light, dark, colours and type of a host's own; the person's light or dark preference without it. */
  readonly theme?: Theme | undefined;
  /** False: no button for the panel, for pages where only cards, notices and questions are wanted. */
  readonly launcher?: boolean | undefined;
  readonly callbacks: UiCallbacks;
  /** Milliseconds since the epoch, for the age of cached owners and the self-repair limit. */
  readonly now?: (() => number) | undefined;
  /** Only for tests in simulated documents, which cannot make trusted clicks. */
  readonly isDeliberate?: DeliberateCheck | undefined;
}

/** Why a click is not taken; null when it is. */
export type ClickRefusal = 'untrusted' | 'faded' | 'covered' | 'outside';
export type DeliberateCheck = (event: Event, control: Element) => ClickRefusal | null;

/** What a session tells the layer. Plain data in; nothing is read back from the page. */
export interface Ui {
  /** Replaces the whole list, in the order in which next/previous walks it. */
  setFindings(list: readonly FindingView[]): void;
  /** Several changes that are drawn once, at the end. */
  together(changes: () => void): void;
  /** Replaces what was decided about findings; the panel shows it folded. */
  setDecided(views: DecidedViews): void;
  /** An element of the page that panel and cards must not cover: its Save button. */
  keepClear(element: Element | null): void;
  /** The page moved in a way that no scroll or resize event tells. */
  reposition(): void;
  /**
   * Opens the finding's card and moves the focus into it. Nothing happens when the key is unknown, or when the person has
   * opened another card while the page was bringing this one's place on the screen.
   */
  openCard(key: string): void;
  closeCard(): void;
  /**
   * Asks before a save. A second question closes the first as `cancel`. With `reason` there is a field for why errors
   * are saved anyway: for pages that keep it.
   * Rejects with an `AbortError` when the layer ends or is switched off: nobody was asked, so the save goes on.
   */
  ask(question: GateQuestion, options?: { readonly reason?: boolean }): Promise<GateAnswer>;
  /** Says something politely; the answer takes the notice away. */
  notify(notice: Notice): () => void;
  setStatus(status: StatusView): void;
  /** The form of this moment, for helper widgets and the simulator; null while there is none. */
  setTools(tools: Tools | null): void;
  /** Opens a helper's widget and moves the focus into it. Nothing happens when the key is unknown. */
  openHelper(key: string): void;
  setPanel(open: boolean): void;
  /** What was done last to the form; null takes the line away. */
  setDone(view: DoneView | null): void;
  /** What becomes of the contact of a form that is being filled in; null while there is none. */
  setDrawer(view: DrawerView | null): void;
  /** Ends the layer. Also called by the signal. */
  dispose(): void;
}

export type { GateAnswer, GateQuestion };
