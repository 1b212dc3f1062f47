import { $ } from '../jquery.ts';
import type { Mug } from '../model/mug.ts';
import { el, find } from '../ui/dom.ts';
import { showMessages } from '../ui/messages.ts';
import { toolbar } from '../ui/toolbar.ts';
import type { Section, Vellum } from '../vellum.ts';
import { renderProperty } from '../widgets/make-widget.ts';
import type { Widget } from '../widgets/widget.ts';

const QUESTION_SECTIONS: readonly Section[] = [
  {
    slug: 'main',
    displayName: 'Basic',
    properties: ['label', 'labelItext', 'calculateAttr', 'nodeID', 'requiredAttr', 'locked', 'rawControlXML'],
  },
  {
    slug: 'logic',
    displayName: 'Logic',
    isCollapsed: true,
    properties: [
      'relevantAttr',
      'constraintAttr',
      'constraintMsgItext',
      'repeat_count',
      'defaultValue',
      'requiredCondition',
    ],
  },
  { slug: 'content', displayName: 'Media', isCollapsed: true, properties: ['mediaItext'] },
  {
    slug: 'advanced',
    displayName: 'Advanced',
    isCollapsed: true,
    properties: ['dataValue', 'xmlnsAttr', 'hintLabel', 'appearance', 'comment', 'hintItext', 'helpItext'],
  },
];
const CASE_SECTION: Section = {
  slug: 'caseManagement',
  displayName: 'Case Management',
  properties: ['caseProperty'],
};

function actionSections({ p }: Mug): Section[] {
  const section = (
    slug: string,
    displayName: string,
    properties: readonly string[],
    used: unknown,
  ): Section => {
    return { slug, displayName, properties, isCollapsed: !used };
  };
  return [
    {
      slug: 'main',
      displayName: 'Basic',
      properties: ['nodeID', 'caseActions', 'case_type', 'caseTypeXPath', 'case_id', 'locked'],
    },
    section('advanced', 'Advanced', ['date_modified', 'user_id'], false),
    section(
      'create',
      'Create',
      ['openCaseCondition', 'caseName', 'ownerId', 'ownerIdCondition', 'createProperty'],
      p.useCreate,
    ),
    section('update', 'Update', ['updateProperty'], p.useUpdate),
    section('close', 'Close', ['closeCondition'], p.useClose),
    section('index', 'Link / Unlink', ['indexProperty'], p.useIndex),
  ];
}

function isUnderRepeat(mug: Mug): boolean {
  return Boolean(mug.parentMug?.isInRepeat());
}

function shownProperties(mug: Mug, section: Section): string[] {
  return section.properties.filter((name) => name in mug.spec && mug.isVisible(name));
}

export const panel = {
  getSections(this: Vellum, mug: Mug): Section[] {
    const sections = mug.__className === 'SaveToCase' ? actionSections(mug) : [...QUESTION_SECTIONS];
    if (this.isPluginEnabled('caseManagement')) sections.splice(1, 0, CASE_SECTION);
    return sections;
  },

  sectionIsCollapsed(this: Vellum, section: Section): boolean {
    if (section.slug === 'main') return false;
    const stored = localStorage.getItem(`collapse-${section.slug}`);
    return stored === null ? Boolean(section.isCollapsed) : stored !== '';
  },

  /** Closes or opens a section of the shown panel, and of every panel from now on. */
  collapseSection(this: Vellum, slug: string, shouldCollapse: boolean): void {
    for (const fieldset of document.querySelectorAll(`.fd-question-fieldset[data-slug="${slug}"]`)) {
      fieldset.classList.toggle('hide', shouldCollapse);
    }
    for (const link of document.querySelectorAll(`.fd-section-changer [data-slug="${slug}"]`)) {
      link.classList.toggle('selected', !shouldCollapse);
    }
    localStorage.setItem(`collapse-${slug}`, shouldCollapse ? '1' : '');
  },

  displayMugProperties(this: Vellum, mug: Mug): void {
    const root = this.$f[0] ?? document;
    const properties = find(root, '.fd-question-properties');
    const content = find(root, '.fd-props-content');
    properties.classList.add('hide');
    this._setPropertiesMug(mug);
    find(root, '.fd-props-toolbar').replaceChildren(...toolbar(this, mug));
    const sections: HTMLElement[] = [];
    // By jQuery: it takes the listeners off first, so that a field that loses its focus by going says nothing.
    $(content).empty();
    for (const section of this.getSections(mug)) {
      if (shownProperties(mug, section).length === 0) continue;
      const fieldset = this.getSectionDisplay(mug, section);
      if (fieldset) {
        sections.push(fieldset);
        content.append(fieldset);
      }
    }
    const messages = el('div', { class: 'messages' });
    if (sections[0]) sections[0].after(messages);
    else content.append(messages);
    const refresh = (): void => showMessages(messages, mug, null, false);
    mug.on('messages-changed', refresh, null, 'teardown-mug-properties');
    refresh();
    for (const column of root.querySelectorAll('.fd-content-right .fd-column')) column.classList.add('hide');
    properties.classList.remove('hide');
    this.refreshMugName(mug);
    this.toggleConstraintItext(mug);
  },

  /** Ends the panel of the question shown before, and validates that. */
  _setPropertiesMug(this: Vellum, mug: Mug | null): void {
    const old = this._propertiesMug;
    if (old) {
      old.teardownProperties();
      old.validate();
    }
    this._propertiesMug = mug;
  },

  /** One section; null where the case section has no place: under a repeat, HQ's mappings cannot reach. */
  getSectionDisplay(this: Vellum, mug: Mug, section: Section): HTMLElement | null {
    if (section.slug === 'caseManagement' && isUnderRepeat(mug)) return null;
    const inside = el('div', { class: 'fd-fieldset-content' });
    const hidden = this.sectionIsCollapsed(section) ? ' hide' : '';
    const fieldset = el(
      'fieldset',
      { class: `fd-question-fieldset${hidden}`, 'data-slug': section.slug },
      el('legend', {}, section.displayName),
      el('div', { id: `fd-question-edit-${section.slug}` }, inside),
    );
    for (const path of shownProperties(mug, section)) {
      const spec = mug.spec[path];
      if (spec) renderProperty({ vellum: this, mug, path, spec }, inside);
    }
    return fieldset;
  },

  /** The validation message is shown while there is one, or a condition for it. */
  toggleConstraintItext(this: Vellum, mug: Mug): void {
    const current = this.getCurrentlySelectedMug();
    if (current && current !== mug) return;
    const text = mug.p.constraintMsgItext;
    const shown = text && (!text.isEmpty() || mug.p.constraintAttr);
    for (const block of document.querySelectorAll('.itext-block-constraintMsg'))
      block.classList.toggle('hide', !shown);
  },

  refreshCurrentMug(this: Vellum): void {
    const mug = this.getCurrentlySelectedMug();
    if (mug) this.displayMugProperties(mug);
  },

  refreshVisibleData(this: Vellum): void {
    this.data.core.form?.walkMugs((mug) => this.refreshMugName(mug));
    this.refreshCurrentMug();
  },

  hideQuestionProperties(this: Vellum): void {
    this.$f.find('.fd-question-properties').addClass('hide');
  },

  /** The expression editor. While it has changes nothing else can be selected and nothing is saved. */
  displayXPathEditor(this: Vellum, widget: Widget): void {
    const root = this.$f[0] ?? document;
    const editor = find(root, '.fd-xpath-editor');
    const { core } = this.data;
    const textarea = el('textarea', {
      class: 'form-control fd-xpath-textarea',
      rows: '6',
      'aria-label': 'Expression',
    });
    textarea.value = String(widget.getValue() ?? '');
    textarea.addEventListener('input', () => {
      core.hasXPathEditorChanged = true;
    });
    const close = (save: boolean): void => {
      const changed = core.hasXPathEditorChanged;
      core.hasXPathEditorChanged = false;
      editor.classList.add('hide');
      find(root, '.fd-question-properties').classList.remove('hide');
      if (!save || !changed) return;
      widget.setValue(textarea.value);
      widget.handleChange();
      this.refreshCurrentMug();
    };
    const save = el(
      'button',
      { type: 'button', class: 'btn btn-primary fd-xpath-save-button' },
      'Save to Form',
    );
    const cancel = el(
      'button',
      { type: 'button', class: 'btn btn-default fd-xpath-cancel-button' },
      'Cancel',
    );
    save.addEventListener('click', () => close(true));
    cancel.addEventListener('click', () => close(false));
    find(root, '.fd-xpath-editor-content').replaceChildren(textarea, save, cancel);
    this.hideQuestionProperties();
    editor.classList.remove('hide');
  },
};
