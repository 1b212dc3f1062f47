import { $ } from '../jquery.ts';
import type { Mug } from '../model/mug.ts';
import type { Position } from '../model/tree.ts';
import { find } from '../ui/dom.ts';
import { installJstree, isTreeNode, TreeView } from '../ui/tree-view.ts';
import { loadedForm, type Vellum } from '../vellum.ts';
import { labelHtml } from '../widgets/bubbles.ts';
import { escapeText } from '../xml/writer.ts';

/** Makes the tree and shows the panel of what is selected in it. */
export function createTree(vellum: Vellum): ReturnType<typeof $> {
  const element = find(vellum.$f[0] ?? document, '.fd-question-tree');
  const addChoice = (mug: Mug): void => {
    vellum.ensureCurrentMugIsSaved(() => {
      vellum.setCurrentMug(mug);
      vellum.addQuestion('Choice');
    });
  };
  installJstree(new TreeView(element, () => vellum.ensureCurrentMugIsSaved(), addChoice));
  return $(element).on('select_node.jstree deselect_node.jstree', () => {
    const mug = vellum.getCurrentlySelectedMug();
    if (!mug) {
      vellum.hideQuestionProperties();
      return;
    }
    vellum.displayMugProperties(mug);
    vellum._setURLHash(mug);
  });
}

function selectedMug(this: Vellum, multiple: true): Mug[];
function selectedMug(this: Vellum, multiple?: false): Mug | null;
function selectedMug(this: Vellum, multiple = false): Mug[] | Mug | null {
  const ids = this.jstree('get_selected') as string[];
  const mugs = ids.flatMap((id) => this.data.core.form?.getMugByUFID(id) ?? []);
  return multiple ? mugs : (mugs[0] ?? null);
}

export const selection = {
  jstree(this: Vellum, command: string, ...args: readonly unknown[]): unknown {
    return this.data.core.$tree.jstree(command, ...args);
  },

  /** Adds a node; false where none may stand. */
  createQuestion(this: Vellum, mug: Mug, reference: Mug | null, position: Position): boolean {
    const { core } = this.data;
    const inTree = reference === null || this.jstree('get_node', reference.ufid) !== false;
    mug.on('messages-changed', () => this.setTreeValidationIcon(mug), null, null, core);
    if (!inTree || !this.isInsertAllowed(mug.__className, position, reference)) return false;
    const text = this.getMugDisplayName(mug);
    const made = {
      text,
      type: mug.__className,
      data: { mug },
      li_attr: { id: mug.ufid, rel: mug.__className },
    };
    this.jstree('create_node', reference ? `#${reference.ufid}` : '#', made, position);
    return true;
  },

  getCurrentlySelectedMug: selectedMug,

  setCurrentMug(this: Vellum, mug: Mug): void {
    this.jstree('deselect_all', true);
    this.jstree('select_node', mug.ufid);
  },

  scrollTreeTo(this: Vellum, ufid: string): void {
    this.jstree('_open_to', ufid);
    this.jstree('hover_node', ufid);
    this.$f.find('.jstree-hovered')[0]?.scrollIntoView({ block: 'nearest' });
  },

  selectSomethingOrHideProperties(this: Vellum, forceDeselect = false, path = ''): boolean {
    if (forceDeselect) this.jstree('deselect_all');
    if ((this.jstree('get_selected') as string[]).length > 0) return true;
    const form = loadedForm(this);
    const wanted = path.length > 1 ? form.getMugByPath(decodeURIComponent(path)) : undefined;
    const mug = wanted ?? form.getMugList()[0];
    if (mug) {
      this.jstree('select_node', mug.ufid);
      this.scrollTreeTo(mug.ufid);
      return true;
    }
    this.jstree('deselect_all');
    this.hideQuestionProperties();
    this.$f.find('.fd-default-panel').removeClass('hide');
    return false;
  },

  getMugDisplayName(this: Vellum, mug: Mug): string {
    const name = mug.getDisplayName(this.data.core.currentItextDisplayLanguage);
    return mug.form.richText ? labelHtml(mug.form, name).replace(/^<p>|<\/p>$/g, '') : escapeText(name);
  },

  refreshMugName(this: Vellum, mug: Mug): void {
    const name = this.getMugDisplayName(mug);
    if (name !== this.jstree('get_text', mug.ufid)) this.jstree('rename_node', mug.ufid, name);
    if (this.getCurrentlySelectedMug() === mug)
      this.$f.find('.fd-question-properties .fd-head h2').html(name);
  },

  /** The language of the names in the tree; `_ids`: the IDs. Only what has a label is written anew. */
  _changeTreeDisplayLanguage(this: Vellum, language: string): void {
    this.data.core.currentItextDisplayLanguage = language;
    for (const mug of loadedForm(this).getMugList()) this.refreshMugName(mug);
  },

  setTreeValidationIcon(this: Vellum, mug: Mug): void {
    const node = this.jstree('get_node', mug.ufid);
    if (!isTreeNode(node)) return;
    const title = escapeText(mug.getErrors().join('\n'));
    node.data.errors = title ? `<i class="fd-valid-alert-icon fa fa-warning" title="${title}"></i>` : null;
    this.jstree('redraw_node', node);
  },

  _setURLHash(this: Vellum, mug: Mug | null): void {
    const hash = mug?.p.nodeID !== undefined ? (mug.hashtagPath ?? '') : '';
    // A choice has no path: the hash is taken off then. `replaceState` fires no hashchange.
    history.replaceState(null, '', hash.startsWith('#') && !hash.endsWith('/') ? hash : ' ');
  },
};
