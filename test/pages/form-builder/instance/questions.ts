import { moveMappings } from '../case/case-mappings.ts';
import type { Form } from '../model/form.ts';
import type { Mug } from '../model/mug.ts';
import type { Position } from '../model/tree.ts';
import { el } from '../ui/dom.ts';
import { isTreeNode } from '../ui/tree-view.ts';
import { loadedForm, type Vellum } from '../vellum.ts';

const GROUPS: ReadonlySet<string> = new Set(['Group', 'Repeat', 'FieldList']);

/** Hidden values hold nothing, so what stands under one (a case block written by hand) is not in the tree. */
function mayHold(parent: Mug | null, type: string): boolean {
  const isChoice = type === 'Choice' || type === 'Itemset';
  if (parent && /^M?Select$/.test(parent.__className)) return type === 'Choice';
  if (parent && /^M?SelectDynamic$/.test(parent.__className)) return type === 'Itemset';
  return !isChoice && (parent === null || GROUPS.has(parent.__className));
}

/** Into the question, else after it, else after one of those around it. */
function placeFor(mug: Mug | null, type: string): { reference: Mug | null; position: Position } {
  if (mug && mayHold(mug, type)) return { reference: mug, position: 'last' };
  for (let at = mug; at; at = at.parentMug) {
    if (mayHold(at.parentMug, type)) return { reference: at, position: 'after' };
  }
  if (!mayHold(null, type)) throw new Error(`cannot add ${type} at the current position`);
  return { reference: null, position: 'last' };
}

function hasLockedInside(mug: Mug): boolean {
  return mug.form.getChildren(mug).some((child) => child.p.locked || hasLockedInside(child));
}

export const questions = {
  /** False, with a dialog, while the expression editor has changes. Gives a question without an id one. */
  ensureCurrentMugIsSaved(this: Vellum, callback: () => void = () => {}): boolean {
    if (this.data.core.hasXPathEditorChanged) {
      this.alert(
        'Unsaved Changes in Editor',
        'You have UNSAVED changes in the Expression Editor. Please save changes before continuing.',
      );
      return false;
    }
    const mug = this.getCurrentlySelectedMug();
    if (mug && !mug.p.nodeID) mug.p.nodeID = this.nodeIDFromLabel(mug);
    callback();
    return true;
  },

  nodeIDFromLabel(this: Vellum, mug: Mug): string {
    const label = el('div');
    label.innerHTML = this.getMugDisplayName(mug);
    const id = (label.textContent ?? '')
      .toLowerCase()
      .trim()
      .replace(/\s+/g, '_')
      .replace(/[^\w-]/g, '')
      .replace(/^[^a-z]*/i, '')
      .replace(/_*$/g, '')
      .substring(0, 75);
    return mug.form.generate_question_id(id, mug);
  },

  /** Adds a question and selects it; undefined when unsaved changes of the expression editor stand in the way. */
  addQuestion(
    this: Vellum,
    type: string,
    position?: Position,
    reference: Mug | null = null,
  ): Mug | undefined {
    let mug: Mug | undefined;
    this.ensureCurrentMugIsSaved(() => {
      const current = this.getCurrentlySelectedMug();
      const place = position ? { reference, position } : placeFor(current, type);
      mug = loadedForm(this).createQuestion(place.reference, place.position, type);
      this.scrollTreeTo(mug.ufid);
      this.$f.find('.fd-question-properties .form-control')[0]?.focus();
    });
    return mug;
  },

  isInsertAllowed(this: Vellum, type: string, position: Position, reference: Mug | null = null): boolean {
    const beside = position === 'before' || position === 'after';
    return mayHold(beside ? (reference?.parentMug ?? null) : reference, type);
  },

  changeMugType(this: Vellum, mug: Mug, type: string): void {
    mug.form.changeMugType(mug, type);
    this.setTreeActions(mug);
  },

  isMugRemoveable(this: Vellum, mug: Mug): boolean {
    return mug.options.isRemoveable && this.isMugPathMoveable(mug);
  },
  isMugTypeChangeable(this: Vellum, mug: Mug): boolean {
    return mug.options.isTypeChangeable && !mug.p.locked;
  },
  isMugPathMoveable(this: Vellum, mug: Mug): boolean {
    return !mug.p.locked && !hasLockedInside(mug);
  },

  isPropertyLocked(this: Vellum, mug: Mug, property: string): boolean {
    if (!this.isPluginEnabled('lock')) return false;
    if (mug.p.locked) return property !== 'locked';
    if (property !== 'nodeID') return false;
    const free = this.isMugPathMoveable(mug);
    mug.addMessage('nodeID', {
      key: 'mug-has-locked-children',
      level: 'info',
      message: free
        ? ''
        : 'This group contains locked questions and cannot be moved or deleted from the form.',
    });
    return !free;
  },

  handleMugRename(
    this: Vellum,
    form: Form,
    _mug: Mug,
    _newId: string | undefined,
    _oldId: string | undefined,
    _newPath: string | null,
    _oldPath: string | null,
    moved: ReadonlyArray<readonly [Mug, string | null]>,
  ): Array<readonly [string, string]> {
    const moves = form.handleMugRename(moved);
    const data = this.data.caseManagement;
    const absolute = (path: string): string => path.replace(/^#form\//, form.getBasePath());
    for (const [from, to] of data ? moves : [])
      if (data) moveMappings(form, data, absolute(from), absolute(to));
    return moves;
  },

  setTreeActions(this: Vellum, mug: Mug): void {
    if (/^M?Select$/.test(mug.__className)) mug.options.canAddChoices = !mug.p.locked;
    const node = this.jstree('get_node', mug.ufid);
    if (!isTreeNode(node) || (node.data.canAddChoices ?? false) === (mug.options.canAddChoices ?? false))
      return;
    node.data.canAddChoices = mug.options.canAddChoices ?? false;
    this.jstree('redraw_node', node);
  },

  setTreeExtraIcons(this: Vellum, mug: Mug): void {
    const node = this.jstree('get_node', mug.ufid);
    if (!isTreeNode(node)) return;
    const { data } = node;
    const title = 'Only a user with permission can edit this question.';
    const icon =
      mug.p.locked && !mug.options.isControlOnly ? `<i class="fa fa-lock" title="${title}"></i>` : null;
    if ((data.extraIcons?.lock ?? null) === icon) return;
    data.extraIcons = { ...data.extraIcons, lock: icon };
    this.jstree('redraw_node', node);
  },
};
