import { $ } from '../jquery.ts';
import type { Mug } from '../model/mug.ts';
import type { Position } from '../model/tree.ts';
import { el } from './dom.ts';

/** One node, as `jstree('get_node', id)` answers it. */
export interface TreeNode {
  readonly id: string;
  text: string;
  type: string;
  parent: string;
  readonly children: string[];
  readonly state: { opened: boolean; selected: boolean };
  readonly data: {
    mug: Mug;
    errors?: string | null;
    extraIcons?: Record<string, string | null>;
    canAddChoices?: boolean;
  };
}

export function isTreeNode(node: unknown): node is TreeNode {
  return typeof node === 'object' && node !== null && 'data' in node;
}

interface NewNode {
  readonly text: string;
  readonly type: string;
  readonly data: { mug: Mug };
  readonly li_attr: { readonly id: string; readonly rel: string };
}

/** The tree of questions: the commands and events of jstree that a form builder and its guests use. */
export class TreeView {
  readonly #nodes = new Map<string, TreeNode>();
  readonly #roots: string[] = [];
  readonly #list = el('ul', { class: 'jstree-container-ul jstree-children', role: 'tree' });

  constructor(
    readonly element: HTMLElement,
    private readonly mayActivate: () => boolean,
    private readonly addChoice: (mug: Mug) => void,
  ) {
    element.classList.add('jstree', 'jstree-default');
    element.append(this.#list);
    element.addEventListener('click', (event) => this.#click(event));
  }

  #trigger(type: string, data: object): void {
    $(this.element).triggerHandler(`${type}.jstree`, { ...data, instance: this });
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof HTMLElement)) return;
    const id = event.target.closest('li')?.id ?? '';
    event.preventDefault();
    if (event.target.closest('.add_choice')) {
      const node = this.#find(id);
      if (node) this.addChoice(node.data.mug);
    } else if (event.target.closest('.jstree-ocl')) {
      const node = this.#find(id);
      if (node) this.#setOpened(node, !node.state.opened);
    } else if (event.target.closest('.jstree-anchor') && this.mayActivate()) {
      this.deselect_all(true);
      this.select_node(id);
    }
  }

  #id(target: unknown): string {
    if (typeof target === 'string') return target.replace(/^#(?=.)/, '');
    if (target instanceof Element) return target.closest('li')?.id ?? '';
    if (typeof target === 'object' && target && 'id' in target) return String(target.id);
    return '';
  }

  #find(target: unknown): TreeNode | undefined {
    return this.#nodes.get(this.#id(target));
  }
  get_node(target: unknown): TreeNode | false {
    return this.#find(target) ?? false;
  }
  get_selected(): string[] {
    return [...this.#nodes.values()].filter(({ state }) => state.selected).map(({ id }) => id);
  }
  get_text(target: unknown): string | false {
    return this.#find(target)?.text ?? false;
  }
  is_closed(target: unknown): boolean {
    const node = this.#find(target);
    return node !== undefined && node.children.length > 0 && !node.state.opened;
  }
  get_prev_dom(target: unknown): Element | false {
    const anchors = [...this.element.querySelectorAll('.jstree-anchor')];
    const at = anchors.findIndex((anchor) => anchor.parentElement?.id === this.#id(target));
    return anchors[at - 1]?.parentElement ?? false;
  }

  create_node(reference: unknown, made: NewNode, position: Position): string {
    const near = this.#find(reference);
    const beside = near !== undefined && (position === 'before' || position === 'after');
    const parent = beside ? near.parent : near ? near.id : '#';
    const siblings = this.#childrenOf(parent);
    const offset = beside ? siblings.indexOf(near.id) + (position === 'after' ? 1 : 0) : siblings.length;
    const { id } = made.li_attr;
    siblings.splice(position === 'first' ? 0 : offset, 0, id);
    const state = { opened: true, selected: false };
    const node: TreeNode = {
      id,
      text: made.text,
      type: made.type,
      parent,
      children: [],
      state,
      data: made.data,
    };
    this.#nodes.set(id, node);
    this.#draw(parent);
    this.#trigger('create_node', { node, parent });
    return id;
  }
  delete_node(target: unknown): boolean {
    const node = this.#find(target);
    if (!node) return false;
    for (const child of [...node.children]) this.delete_node(child);
    const siblings = this.#childrenOf(node.parent);
    siblings.splice(siblings.indexOf(node.id), 1);
    this.#nodes.delete(node.id);
    this.#draw(node.parent);
    this.#trigger('delete_node', { node, parent: node.parent });
    if (node.state.selected)
      this.#trigger('changed', { action: 'delete_node', node, selected: this.get_selected() });
    return true;
  }
  rename_node(target: unknown, text: string): void {
    const node = this.#find(target);
    if (!node) return;
    const old = node.text;
    node.text = text;
    this.redraw_node(node);
    this.#trigger('rename_node', { node, text, old });
  }
  set_type(target: unknown, type: string): void {
    const node = this.#find(target);
    if (!node) return;
    node.type = type;
    this.redraw_node(node);
  }
  set_icon(target: unknown): void {
    this.redraw_node(target);
  }

  select_node(target: unknown): void {
    const node = this.#find(target);
    if (!node || node.state.selected) return;
    node.state.selected = true;
    this.#openTo(node);
    this.redraw_node(node);
    this.#trigger('select_node', { node, selected: this.get_selected() });
    this.#trigger('changed', { action: 'select_node', node, selected: this.get_selected() });
  }
  deselect_all(silent = false): void {
    for (const id of this.get_selected()) {
      const node = this.#find(id);
      if (node) node.state.selected = false;
      this.redraw_node(id);
    }
    if (silent) return;
    this.#trigger('deselect_all', { node: [] });
    this.#trigger('changed', { action: 'deselect_all', selected: [] });
  }
  deselect_node(target: unknown): void {
    const node = this.#find(target);
    if (!node?.state.selected) return;
    node.state.selected = false;
    this.redraw_node(node);
    this.#trigger('deselect_node', { node, selected: this.get_selected() });
    this.#trigger('changed', { action: 'deselect_node', node, selected: this.get_selected() });
  }
  open_node(target: unknown): void {
    this.#setOpened(target, true);
  }
  close_node(target: unknown): void {
    this.#setOpened(target, false);
  }
  open_all(): void {
    for (const id of this.#nodes.keys()) this.open_node(id);
  }
  close_all(): void {
    for (const id of this.#nodes.keys()) this.close_node(id);
  }
  hover_node(target: unknown): void {
    this.element.querySelector('.jstree-hovered')?.classList.remove('jstree-hovered');
    this.#anchor(this.#id(target))?.classList.add('jstree-hovered');
  }
  _open_to(target: unknown): void {
    const node = this.#find(target);
    if (node) this.#openTo(node);
  }

  #setOpened(target: unknown, opened: boolean): void {
    const node = this.#find(target);
    if (!node || node.state.opened === opened || node.children.length === 0) return;
    node.state.opened = opened;
    this.redraw_node(node);
    this.#trigger(opened ? 'open_node' : 'close_node', { node });
  }
  #openTo(node: TreeNode): void {
    const parent = this.#find(node.parent);
    if (!parent) return;
    this.open_node(parent);
    this.#openTo(parent);
  }
  #childrenOf(id: string): string[] {
    return this.#nodes.get(id)?.children ?? this.#roots;
  }
  #anchor(id: string): Element | null {
    return this.element.querySelector(`li[id="${id}"] > .jstree-anchor`);
  }

  /** Draws one node anew, with what was put into its data. */
  redraw_node(target: unknown): void {
    const node = this.#find(target);
    const old = node && document.getElementById(node.id);
    if (node && old) old.replaceWith(this.#item(node));
  }
  #draw(parent: string): void {
    if (this.#nodes.has(parent)) this.redraw_node(parent);
    else this.#list.replaceChildren(...this.#items(this.#roots));
  }
  #items(ids: readonly string[]): HTMLElement[] {
    return ids.flatMap((id) => {
      const node = this.#nodes.get(id);
      return node ? [this.#item(node)] : [];
    });
  }
  #item(node: TreeNode): HTMLElement {
    const { id, data, state } = node;
    // The sign is drawn by the style sheet: the anchor's text is the question's name and nothing else.
    const sign = { 'data-icon': data.mug.getIcon() };
    const icon = el('i', { class: 'jstree-icon jstree-themeicon', role: 'presentation', ...sign });
    const classes = `jstree-anchor${state.selected ? ' jstree-clicked' : ''}`;
    const anchor = el(
      'a',
      { class: classes, href: '#', id: `${id}_anchor`, role: 'treeitem', tabindex: '-1' },
      icon,
    );
    for (const html of Object.values(data.extraIcons ?? {}))
      if (html) icon.insertAdjacentHTML('afterend', html);
    if (data.errors) icon.insertAdjacentHTML('afterend', data.errors);
    anchor.insertAdjacentHTML('beforeend', node.text);
    const shape = node.children.length === 0 ? 'leaf' : state.opened ? 'open' : 'closed';
    const toggle = el('i', { class: 'jstree-icon jstree-ocl', role: 'presentation' });
    const item = el(
      'li',
      { id, rel: node.type, class: `jstree-node jstree-${shape}`, role: 'none' },
      toggle,
      anchor,
    );
    if (data.canAddChoices)
      item.append(el('button', { type: 'button', class: 'add_choice btn-link' }, '+ Add Choice'));
    if (shape === 'open')
      item.append(el('ul', { class: 'jstree-children', role: 'group' }, ...this.#items(node.children)));
    return item;
  }
}

/** Makes `$(tree).jstree('command', …)` work; without arguments it answers the view itself. */
export function installJstree(view: TreeView): void {
  $.fn.jstree = (command?: unknown, ...args: readonly unknown[]) => {
    if (typeof command !== 'string') return view;
    const method: unknown = Reflect.get(view, command);
    return typeof method === 'function' ? Reflect.apply(method, view, args) : undefined;
  };
}
