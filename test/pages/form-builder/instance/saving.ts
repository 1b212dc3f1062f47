import { patchMake, patchToText } from 'diff-match-patch-es';
import { compareMappings, formatMappingDiff, type Mappings } from '../case/case-diff.ts';
import { adoptMappings, showMapping } from '../case/case-mappings.ts';
import { sha1 } from '../sha1.ts';
import { el } from '../ui/dom.ts';
import { hidePageSpinner, showPageSpinner } from '../ui/spinner.ts';
import { loadedForm, type Vellum } from '../vellum.ts';
import { parseXml } from '../xml/reader.ts';

/** HQ's answer to a save, as far as it is used. */
interface Answer {
  readonly status?: string;
  readonly sha1?: string;
  readonly xform?: string;
  readonly caseManagement?: { readonly mappings?: Mappings };
}

function isAnswer(data: unknown): data is Answer {
  return typeof data === 'object' && data !== null;
}

export const saving = {
  createXML(this: Vellum, options?: { withCaseMappings?: boolean }): string {
    return loadedForm(this).createXML(options);
  },

  canSerializeXForm(this: Vellum, forAction = '', retry: () => void = () => {}): boolean {
    const conflicts = loadedForm(this).getSerializationWarnings();
    if (conflicts.length === 0) return true;
    const list = el(
      'ul',
      {},
      ...conflicts.map((mug) => el('li', {}, `${mug.p.conflictedNodeId}: the same Question ID twice`)),
    );
    this.alert('There are errors in the form', list, [
      { title: 'Fix Manually', action: () => this.closeModal() },
      {
        title: `Fix Automatically${forAction ? ` and ${forAction}` : ''}`,
        cssClasses: 'btn-primary',
        defaultButton: true,
        action: () => {
          for (const mug of conflicts) mug.p.conflictedNodeId = null;
          this.closeModal();
          retry();
          this.refreshVisibleData();
        },
      },
    ]);
    return false;
  },

  validateAndSaveXForm(this: Vellum, forceFullSave = false): void {
    if (!this.canSerializeXForm('Save', () => this.validateAndSaveXForm(forceFullSave))) return;
    const formText = this.createXML();
    const saveType = forceFullSave ? 'full' : null;
    try {
      parseXml(formText);
    } catch {
      const modal = this.generateNewModal(
        'Form Validation Error',
        [
          {
            title: 'Fix the problem (recommended)',
            cssClasses: 'btn-primary',
            action: () => this.closeModal(),
          },
          {
            title: 'Save anyway',
            cssClasses: 'btn-default',
            action: () => {
              this.closeModal();
              this.send(formText, saveType);
            },
          },
        ],
        false,
        'fa fa-warning',
      );
      modal.find('.modal-body').text('It looks like your form is not valid XML. What would you like to do?');
      modal.modal('show');
      return;
    }
    this.send(formText, saveType);
  },

  /** Posts the form: as a patch with the SHA-1 of what was saved last, or whole where the patch is longer. */
  send(this: Vellum, formText: string, saveType?: 'patch' | 'full' | null): void {
    const { saveUrl, patchUrl, ...core } = this.opts().core;
    const saved = this.data.core.lastSavedXForm;
    const wanted = saveType || core.saveType;
    const mayConflict = wanted === 'patch';
    let type = wanted;
    let data: Record<string, string> = { xform: formText };
    showPageSpinner();
    if (mayConflict) {
      // Encoded first: an emoji would be cut in half otherwise, and counts twice here but once in Python.
      const patch = patchToText(patchMake(encodeURI(saved), encodeURI(formText)));
      if (patch.length > formText.length && saveUrl) type = 'full';
      else data = { patch };
    }
    const form = loadedForm(this);
    data = this.augmentSentData(data, type);
    data.name = form.formName;
    data.comment = form.formComment;
    data.case_references = JSON.stringify(form._logicManager.caseReferences());
    if (mayConflict) data.sha1 = sha1(saved);
    this.data.core.saveButton.ajax({
      type: 'POST',
      url: type === 'patch' ? patchUrl : saveUrl,
      data,
      dataType: 'json',
      error: hidePageSpinner,
      success: (answer) => {
        const reply: Answer = isAnswer(answer) ? answer : {};
        if (mayConflict && reply.status === 'conflict') {
          this.data.core.saveButton.fire('change');
          hidePageSpinner();
          this.showOverwriteWarning(this.send.bind(this), formText, reply.xform ?? '');
          return;
        }
        if (mayConflict && sha1(formText) !== reply.sha1) this.send(formText, 'full');
        hidePageSpinner();
        this.onFormSave(reply);
        this.data.core.lastSavedXForm = formText;
        this._setURLHash(this._propertiesMug);
      },
    });
  },

  /** Adds to what is posted; the mappings are told as the difference to HQ's. */
  augmentSentData(this: Vellum, data: Record<string, string>): Record<string, string> {
    const mappings = this.data.caseManagement;
    if (!mappings) return data;
    const diff = compareMappings(mappings.baseline, mappings.caseMappings ?? {});
    data.case_mapping_diff = JSON.stringify(formatMappingDiff(diff, mappings.is_registration_form));
    return data;
  },

  /** After a save HQ's mappings are taken over; that drops every message on `caseProperty`. */
  onFormSave(this: Vellum, answer: unknown): void {
    this.opts().core.onFormSave?.(answer);
    const data = this.data.caseManagement;
    if (!data) return;
    const mappings = isAnswer(answer) ? answer.caseManagement?.mappings : undefined;
    if (mappings) {
      const form = loadedForm(this);
      adoptMappings(structuredClone(mappings), data, form);
      form.walkMugs((mug) => showMapping(mug, data));
      showCaseProperty(this);
    }
    data.baseline = structuredClone(data.caseMappings ?? {});
  },

  /** Lines of HTML for the box that shows when the pointer rests on Save. */
  preSaveValidation(this: Vellum): string[] {
    const data = this.data.caseManagement;
    const nameless = data?.is_registration_form && !data.caseMappings?.name?.length;
    return nameless && this.data.core.form?.tree.getRootChildren().length
      ? [
          'This registration form is missing a case name. Assign the <code>name</code> property to a question.',
        ]
      : [];
  },

  showOverwriteWarning(
    this: Vellum,
    send: (formText: string, type: 'full') => void,
    formText: string,
    theirs: string,
  ): void {
    const differences = el('div', { id: 'form-differences', style: 'display: none' }, el('pre', {}, theirs));
    const modal = this.generateNewModal(
      'Lost Work Warning',
      [
        {
          title: 'Overwrite their work',
          cssClasses: 'btn-primary',
          defaultButton: true,
          action: () => {
            send(formText, 'full');
            this.closeModal();
          },
        },
        {
          title: 'Show XML Differences',
          cssClasses: 'btn-info',
          action: () => differences.removeAttribute('style'),
        },
      ],
      'Cancel',
      'fa fa-warning',
    );
    const text =
      'Looks like someone else has edited this form since you loaded the page. Are you sure you want to overwrite their work?';
    modal.find('.modal-body').append(el('p', {}, text), differences);
    modal.modal('show');
  },
};

/** Shows the shown question's property as it is after the save, without rendering the panel anew. */
function showCaseProperty(vellum: Vellum): void {
  const mug = vellum.getCurrentlySelectedMug();
  const select = vellum.$f.find('fieldset[data-slug="caseManagement"] select');
  const widget = select.closest('.widget').data('vellum_widget');
  if (!mug || !widget || typeof widget !== 'object' || !('setValue' in widget)) return;
  (widget as { setValue(value: unknown): void }).setValue(mug.p.caseProperty ?? '');
  select.trigger('change.select2');
}
