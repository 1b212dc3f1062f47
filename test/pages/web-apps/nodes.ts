import { ko } from './knockout.ts';
import { type Bean, type FormLink, Question } from './question.ts';

export type Node = Question | Group;

const STORE = 'collapsedIx';

/** Rows that were folded, by index; HQ remembers them for the session. */
const folded = (): string[] => JSON.parse(sessionStorage.getItem(STORE) ?? '[]');

/** A group, a row of a repeat, or the place where a row can be added. */
export class Group {
  readonly type = ko.observable('sub-group');
  readonly ix: string;
  readonly caption = ko.observable('');
  readonly children = ko.observableArray<Node>([]);
  readonly isDummy: boolean;
  readonly isRepetition: boolean;
  readonly showDelete: boolean;
  readonly showHeader = ko.computed((): boolean => this.caption() !== '' || this.showDelete);
  readonly collapsible: boolean;
  readonly showChildren: ko.Observable<boolean>;
  readonly addChoice: string;
  readonly #link: FormLink;

  constructor(bean: Bean, link: FormLink) {
    // HQ's own view model throws on a group that does not say these.
    for (const name of ['exists', 'required', 'caption_markdown'] as const) {
      if (bean[name] === undefined) throw new TypeError(`self.${name} is not a function`);
    }
    this.ix = bean.ix;
    this.#link = link;
    this.isDummy = bean.exists === 'false';
    this.isRepetition = bean.repeatable === 'true';
    this.showDelete = bean.delete === true;
    this.addChoice = bean['add-choice'] ?? '';
    const style = bean.style?.raw ?? '';
    this.collapsible = this.isRepetition || /\bgroup-collapse\b/.test(style);
    const open = this.isRepetition ? !folded().includes(this.ix) : /\bcollapse-open\b/.test(style);
    this.showChildren = ko.observable(!this.collapsible || open);
    this.reconcile(bean);
  }

  childTemplate = (child: Node): string => `${child.type()}-fullform-ko-template`;
  newRepeat = (): void => this.#link.newRow(this.ix);
  deleteRepeat = (): void => this.#link.deleteRow(this.ix);

  toggleChildren = (): void => {
    if (!this.collapsible) return;
    const others = folded().filter((ix) => ix !== this.ix);
    sessionStorage.setItem(STORE, JSON.stringify(this.showChildren() ? [...others, this.ix] : others));
    this.showChildren(!this.showChildren());
  };

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
