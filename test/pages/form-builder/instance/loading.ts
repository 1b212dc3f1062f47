import { changeMapping, moveMappings, showMapping } from '../case/case-mappings.ts';
import type { PageEvent } from '../events.ts';
import { $ } from '../jquery.ts';
import { completeTexts } from '../load/load-controls.ts';
import { loadForm } from '../load/load-form.ts';
import { finishCreateAction } from '../load/load-save-to-case.ts';
import type { Form } from '../model/form.ts';
import { Mug } from '../model/mug.ts';
import type { Position } from '../model/tree.ts';
import { hidePageSpinner, showPageSpinner } from '../ui/spinner.ts';
import { showUndo } from '../ui/undo-alert.ts';
import { loadedForm, type Vellum } from '../vellum.ts';

let lastSubmissionsCheck = 0;

export const loading = {
  loadXFormOrError(this: Vellum, xml: string, done: () => void = () => {}, updateSaveButton = false): void {
    const { core } = this.opts();
    (core.formLoadingCallback ?? showPageSpinner)();
    const finish = core.formLoadedCallback ?? hidePageSpinner;
    setTimeout(() => {
      const { data } = this;
      data.core.formLoadingFailed = false;
      try {
        this.loadXML(xml);
        const form = loadedForm(this);
        form.fire('form-load-finished');
        if (xml && updateSaveButton) data.core.saveButton.fire('change');
        this.$f.find('.fd-tree .fd-head-text').text(form.formName);
        finish();
      } catch (error) {
        const said = String(error);
        const text = said.includes('Invalid XML')
          ? 'Parsing Error. Please check that your form is valid XML.'
          : said;
        this.hideQuestionProperties();
        const modal = this.generateNewModal('Error', [], 'OK', 'fa fa-warning');
        modal.find('.modal-body').text(text);
        modal.modal('show');
        data.core.formLoadingFailed = true;
        data.core.failedLoadXML = xml;
        finish();
        throw error;
      }
      done();
    }, core.loadDelay);
  },

  /** Replaces `data.core.form`. Whoever listens on the old form is left behind. */
  loadXML(this: Vellum, xml: string): void {
    const selected = window.location.hash;
    const { core } = this.data;
    for (const id of core.form?.tree.getRootChildren().map(({ ufid }) => ufid) ?? [])
      this.jstree('delete_node', id);
    const form = loadForm(this, xml);
    core.form = form;
    this.onXFormLoaded(form);
    if (xml) populateTree(this, form, selected);
    listen(this, form);
  },

  onXFormLoaded(this: Vellum, form: Form): void {
    form.submissionUrl = this.opts().core.hasSubmissionsUrl;
  },

  handleMugParseFinish(this: Vellum, mug: Mug): void {
    completeTexts(this, mug);
    finishCreateAction(mug);
    // Choices are as locked as their question.
    if (mug.options.isControlOnly && 'locked' in mug.spec) mug.p.set('locked', mug.parentMug?.p.locked);
    const data = this.data.caseManagement;
    if (data) showMapping(mug, data);
  },

  getMugByPath(this: Vellum, path: string): Mug | undefined {
    return loadedForm(this).getMugByPath(path);
  },

  /** Asks HQ, at most every ten seconds, whether the form has submissions: then ids should not change. */
  checkForSubmissions(this: Vellum, form: Form): void {
    const now = Date.now();
    if (form.warnWhenChanged || !form.submissionUrl || now - lastSubmissionsCheck < 10_000) return;
    lastSubmissionsCheck = now;
    $.ajax({
      type: 'GET',
      url: form.submissionUrl,
      dataType: 'json',
      success: (answer) => {
        if (answer && typeof answer === 'object' && Reflect.get(answer, 'form_has_submissions')) {
          form.warnWhenChanged = true;
          form.walkMugs((mug) => mug.validate());
        }
      },
    });
  },

  onFormChange(this: Vellum): void {
    this.data.core.saveButton.fire('change');
  },
};

function populateTree(vellum: Vellum, form: Form, selected: string): void {
  form.walkMugs((mug) => {
    vellum.handleMugParseFinish(mug);
    if (!vellum.createQuestion(mug, mug.parentMug, 'into')) return;
    const changed = mug.validate();
    if (!changed && mug.hasErrors()) vellum.setTreeValidationIcon(mug);
    vellum.setTreeExtraIcons(mug);
    vellum.setTreeActions(mug);
  });
  vellum.selectSomethingOrHideProperties(true, selected);
}

const mugOf = (event: PageEvent, field = 'mug'): Mug | null => {
  const mug = event[field];
  return mug instanceof Mug ? mug : null;
};

function listen(vellum: Vellum, form: Form): void {
  const refreshParent = (mug: Mug): void => {
    const current = vellum.getCurrentlySelectedMug();
    if (mug.parentMug && mug.parentMug === current) vellum.displayMugProperties(current);
  };
  form.on('question-type-change', (event) => {
    const mug = mugOf(event);
    vellum.jstree('set_type', mug?.ufid, event.qType);
    if (mug === vellum.getCurrentlySelectedMug()) vellum.refreshCurrentMug();
  });
  form.on('parent-question-type-change', (event) => {
    vellum.jstree('set_icon', mugOf(event, 'childMug')?.ufid);
  });
  form.on('question-remove', (event) => {
    const mug = mugOf(event);
    if (!mug) return;
    if (mug === vellum._propertiesMug) {
      mug.teardownProperties();
      vellum._propertiesMug = null;
    }
    if (!event.isInternal) {
      const before = vellum.jstree('get_prev_dom', mug.ufid);
      vellum.jstree('delete_node', mug.ufid);
      if (before) vellum.jstree('select_node', before);
      else vellum.selectSomethingOrHideProperties();
    }
  });
  form.on('question-create', (event) => {
    const mug = mugOf(event);
    if (!mug) return;
    vellum.createQuestion(mug, mugOf(event, 'refMug'), event.position as Position);
    completeTexts(vellum, mug);
    vellum.setTreeActions(mug);
    refreshParent(mug);
    if (!event.isInternal) vellum.setCurrentMug(mug);
  });
  form.on('change', (event) => vellum.onFormChange(event.mug));
  for (const type of ['question-label-text-change', 'mug-property-change']) {
    form.on(type, (event) => {
      const mug = mugOf(event);
      if (!mug) return;
      vellum.refreshMugName(mug);
      vellum.toggleConstraintItext(mug);
    });
  }
  form.on('change-display-language', () => {
    const mug = vellum.getCurrentlySelectedMug();
    if (mug) vellum.refreshMugName(mug);
  });
  form.undomanager.on('set', () => showUndo(vellum, form));
  form.undomanager.on('reset', () => showUndo(vellum, form));
  const data = vellum.data.caseManagement;
  if (data) listenForMappings(data, form);
}

function listenForMappings(data: NonNullable<Vellum['data']['caseManagement']>, form: Form): void {
  form.on('question-remove', (event) => {
    if (typeof event.absolutePath === 'string') moveMappings(form, data, event.absolutePath, null);
  });
  // A deletion that is undone brings its mapping back.
  form.on('question-create', (event) => {
    const mug = mugOf(event);
    if (mug?.p.caseProperty && mug.absolutePath)
      changeMapping(form, data, mug.absolutePath, null, mug.p.caseProperty);
  });
}
