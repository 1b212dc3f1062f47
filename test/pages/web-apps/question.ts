import { entryOf } from './entries.ts';
import { ko } from './knockout.ts';

/** A node of Formplayer's tree, as the page gets it. */
export interface Bean {
  readonly type: string;
  readonly ix: string;
  readonly binding?: string;
  readonly caption: string;
  readonly datatype: string;
  readonly style?: { readonly raw?: string };
  readonly choices?: readonly string[] | null;
  readonly answer: unknown;
  readonly required?: number;
  readonly exists?: string;
  readonly 'add-choice'?: string;
  readonly children?: readonly Bean[];
}

/** What questions and rows need of the form around them. */
export interface FormLink {
  readonly onPhone: boolean;
  answered(question: Question): void;
  newRow(ix: string): void;
  deleteRow(ix: string): void;
}

const THROTTLE_MS = 200;

/** HQ keeps every field of Formplayer's node as an observable of that name; here those that are read. */
export class Question {
  readonly type = ko.observable('question');
  readonly binding;
  readonly ix: string;
  readonly rel_ix;
  readonly datatype: string;
  readonly style: { readonly raw: ko.Observable<string> };
  readonly onPhone: boolean;
  readonly caption = ko.observable('');
  readonly choices = ko.observableArray<string>([]);
  readonly answer = ko.observable<unknown>(null);
  readonly required = ko.observable(false);
  readonly error = ko.observable<string | null>(null);
  readonly serverError = ko.observable<string | null>(null);
  readonly pending = ko.observable(false);
  readonly hasError = ko.computed(() => Boolean((this.error() || this.serverError()) && !this.pending()));
  readonly entry;
  #reconciling = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #again = false;

  constructor(bean: Bean, link: FormLink) {
    this.ix = bean.ix;
    this.rel_ix = ko.observable(bean.ix);
    this.datatype = bean.datatype;
    this.binding = ko.observable(bean.binding ?? '');
    this.style = { raw: ko.observable(bean.style?.raw ?? '') };
    this.onPhone = link.onPhone;
    this.reconcile(bean);
    this.entry = entryOf(this);
    this.answer.subscribe(() => {
      if (this.#reconciling) return;
      this.pending(true);
      // Throttled as on HQ: the first at once, what follows soon after together.
      if (this.#timer === undefined) link.answered(this);
      else this.#again = true;
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        if (this.#again) link.answered(this);
        this.#again = false;
      }, THROTTLE_MS);
    });
  }

  entryTemplate = (): string => `${this.entry.templateType}-entry-ko-template`;

  /** HQ joins the observable itself and not its value, so the text holds `[object Object]`. */
  ixInfo = ({ rel_ix, ix }: Question): string =>
    `${rel_ix as unknown as string}${(rel_ix as unknown) !== ix ? ` :: ${ix}` : ''}`;

  isValid(): boolean {
    return this.error() === null && this.serverError() === null;
  }

  navigateTo = (): void => document.getElementById(`${this.entry.entryId}-label`)?.scrollIntoView();

  reconcile(bean: Bean): void {
    this.#reconciling = true;
    this.caption(bean.caption);
    this.required(bean.required === 1);
    if (JSON.stringify(this.choices()) !== JSON.stringify(bean.choices ?? []))
      this.choices([...(bean.choices ?? [])]);
    // What was changed while the answer was under way stays as it is.
    if (!this.pending() && JSON.stringify(this.answer()) !== JSON.stringify(bean.answer))
      this.answer(bean.answer);
    this.#reconciling = false;
  }
}

export type Node = Question | Group;

/** A group, a row of a repeat, or the place where a row can be added. */
export class Group {
  readonly type = ko.observable('sub-group');
  readonly ix: string;
  readonly caption = ko.observable('');
  readonly children = ko.observableArray<Node>([]);
  readonly isDummy: boolean;
  readonly showDelete: boolean;
  readonly addChoice: string;
  readonly #link: FormLink;

  constructor(bean: Bean, link: FormLink) {
    this.ix = bean.ix;
    this.#link = link;
    this.isDummy = bean.exists === 'false';
    this.showDelete = bean.exists === 'true';
    this.addChoice = bean['add-choice'] ?? '';
    this.reconcile(bean);
  }

  childTemplate = (child: Node): string => `${child.type()}-fullform-ko-template`;
  newRepeat = (): void => this.#link.newRow(this.ix);
  deleteRepeat = (): void => this.#link.deleteRow(this.ix);

  reconcile(bean: Bean): void {
    this.caption(bean.caption);
    reconcile(this.children, bean.children ?? [], this.#link);
  }
}

/** A row that does not exist yet is another thing than the row of the same index. */
const keyOf = ({ ix }: { readonly ix: string }, isDummy: boolean): string => `${ix}${isDummy ? '_d' : ''}`;

/** Keeps the nodes that are still there, so that what is typed in them stays. */
export function reconcile(
  nodes: ReturnType<typeof ko.observableArray<Node>>,
  beans: readonly Bean[],
  link: FormLink,
): void {
  const known = new Map(nodes().map((node) => [keyOf(node, node instanceof Group && node.isDummy), node]));
  const next = beans.map((bean) => {
    const node = known.get(keyOf(bean, bean.exists === 'false'));
    if (!node) return bean.type === 'question' ? new Question(bean, link) : new Group(bean, link);
    node.reconcile(bean);
    return node;
  });
  const same = next.length === nodes().length && next.every((node, index) => node === nodes()[index]);
  if (!same) nodes(next);
}

export function questionsIn(nodes: readonly Node[]): readonly Question[] {
  return nodes.flatMap((node) => (node instanceof Question ? [node] : questionsIn(node.children())));
}
