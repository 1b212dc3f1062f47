import type { GateAnswer, GateQuestion } from '../../src/guard/decision.ts';
import type { DoneView } from '../../src/overlay/done/done-view.ts';
import type { DrawerView } from '../../src/overlay/drawer/drawer-view.ts';
import type { Tools } from '../../src/overlay/shell/tools.ts';
import type {
  DecidedViews,
  FindingView,
  Notice,
  StatusView,
  Ui,
  UiCallbacks,
  UiOptions,
} from '../../src/overlay/shell/ui.ts';

interface Open {
  readonly question: GateQuestion;
  give(answer: GateAnswer): void;
  fail(error: Error): void;
}

const nameOf = ({ finding: { rule, site } }: Pick<FindingView, 'finding'>): string =>
  `${rule} at ${site?.path ?? 'a value'}`;

/** A layer that draws nothing: it holds what a person would see, and has what a person can do. */
export class FakeUi implements Ui {
  /** How many layers were made. */
  mounted = 0;
  /** How often the list of findings was sent. */
  drawn = 0;
  views: readonly FindingView[] = [];
  /** `findingKey` of the open card. */
  card: string | null = null;
  /** Every notice that ever stood there. */
  readonly said: string[] = [];
  /** Every question before a save. */
  readonly asked: GateQuestion[] = [];
  /** Every state of the status line. */
  readonly states: StatusView['state'][] = [];
  status: StatusView | null = null;
  drawer: DrawerView | null = null;
  /** What was done last. */
  done: DoneView | null = null;
  tools: Tools | null = null;
  /** What the layer leaves free. */
  clear: Element | null = null;
  disposed = false;
  #decided: DecidedViews = { ignored: [], accepted: [] };
  readonly #notices: Notice[] = [];
  #open: Open | null = null;
  #callbacks: UiCallbacks | null = null;

  /** In the place of `mountUi`. */
  readonly mount = ({ callbacks, signal }: UiOptions): Ui => {
    this.mounted += 1;
    this.#callbacks = callbacks;
    signal.addEventListener('abort', () => this.dispose());
    return this;
  };

  // What a person sees.

  /** Each finding as `rule at path`, in the order of the panel. */
  findings(): string[] {
    return this.views.map(nameOf);
  }

  finding(rule: string): FindingView {
    const found = [...this.views, ...this.#decided.ignored].find((view) => view.finding.rule === rule);
    if (!found) throw new Error(`no ${rule}; there is: ${this.findings().join(', ')}`);
    return { anchor: null, ...found };
  }

  decided(): { readonly ignored: string[]; readonly accepted: string[] } {
    return { ignored: this.#decided.ignored.map(nameOf), accepted: this.#decided.accepted.map(nameOf) };
  }

  /** The notices that stand there now. */
  notices(): string[] {
    return this.#notices.map(({ text }) => text);
  }

  /** Null while nothing is asked. */
  question(): GateQuestion | null {
    return this.#open?.question ?? null;
  }

  // What a person does.

  get does(): UiCallbacks {
    if (!this.#callbacks) throw new Error('there is no layer');
    return this.#callbacks;
  }

  async applyFix(rule: string, title: string): Promise<void> {
    const { key, finding } = this.finding(rule);
    const index = finding.fixes.findIndex((fix) => fix.title === title);
    if (index < 0)
      throw new Error(`no fix ${title} among ${finding.fixes.map((fix) => fix.title).join(', ')}`);
    await this.does.onApplyFix(key, index);
  }

  ignore(rule: string, reason: string, whatever = false): void {
    this.does.onIgnore(this.finding(rule).key, reason, whatever);
  }

  /** Answers the open question. */
  answer(choice: GateAnswer['choice'], reason = ''): void {
    const open = this.#open;
    if (!open) throw new Error('nothing is asked');
    this.#open = null;
    open.give(choice === 'save-anyway' ? { choice, reason } : { choice });
  }

  /** Presses *Undo*. */
  async undo(): Promise<void> {
    if (!this.done?.undoable) throw new Error('there is nothing to undo');
    await this.does.onUndo?.(this.done.id);
  }

  /** Presses the button of the newest notice. */
  pressNotice(): void {
    const action = this.#notices.at(-1)?.action;
    if (!action) throw new Error('the newest notice has no button');
    action.run();
  }

  // What a session tells it.

  setFindings(views: readonly FindingView[]): void {
    this.views = views;
    this.drawn += 1;
  }

  together(changes: () => void): void {
    changes();
  }

  setDecided(views: DecidedViews): void {
    this.#decided = views;
  }

  keepClear(element: Element | null): void {
    this.clear = element;
  }

  reposition(): void {}

  openCard(key: string): void {
    if (this.views.some((view) => view.key === key)) this.card = key;
  }

  closeCard(): void {
    this.card = null;
  }

  ask(question: GateQuestion): Promise<GateAnswer> {
    if (this.disposed) return Promise.reject(new DOMException('The layer has ended', 'AbortError'));
    this.#open?.give({ choice: 'cancel' });
    this.asked.push(question);
    return new Promise((give, fail) => {
      this.#open = { question, give, fail };
    });
  }

  notify(notice: Notice): () => void {
    if (this.disposed) return () => {};
    this.#notices.push(notice);
    this.said.push(notice.text);
    return () => {
      const at = this.#notices.indexOf(notice);
      if (at >= 0) this.#notices.splice(at, 1);
    };
  }

  setStatus(status: StatusView): void {
    this.status = status;
    this.states.push(status.state);
  }

  setTools(tools: Tools | null): void {
    this.tools = tools;
  }

  openHelper(): void {}

  setPanel(): void {}

  setDone(view: DoneView | null): void {
    this.done = view;
  }

  setDrawer(view: DrawerView | null): void {
    this.drawer = view;
  }

  dispose(): void {
    this.disposed = true;
    this.views = [];
    this.#notices.splice(0);
    this.#open?.fail(new DOMException('The layer has ended', 'AbortError'));
    this.#open = null;
  }
}
