import type { Markup } from './markup.ts';

function script(id: string, html: string): string {
  return `<script type="text/html" id="${id}">${html}</script>`;
}

function questionCell({ select }: Markup): string {
  return `
    <select class="${select}"
            data-bind="questionsSelect: $root.getQuestions('all', false, case_transaction.allow.repeats(), true),
                       value: path,
                       disable: !$parent.hasPrivilege || $data.locked()"></select>
    <p class="help-block" data-bind="visible: required() && !path()">Required</p>
    <p class="help-block" data-bind="visible: !required() && !path() && key()">Not assigned</p>`;
}

const PROPERTY_CELL = `
    <span data-bind="visible: !property.required()">
      <input type="text" class="form-control"
             data-bind="valueDefault: property.key,
                        default: property.defaultKey,
                        disable: isDisabled,
                        casePropertyAutocomplete: suggestedProperties"/>
    </span>
    <span data-bind="visible: property.required()">
      <code data-bind="text: property.key"></code>
    </span>`;

function properties({ heading, title, body, col, danger, pull }: Markup): string {
  return `
  <div class="${heading}">
    <h4 class="${title}">
      <div data-bind="if: searchAndFilter">
        <div class="${pull}" data-bind="visible: case_properties().length">
          <search-box params="value: case_property_query, action: goToPage, immediate: true,
                              placeholder: 'Search properties...'"></search-box>
        </div>
      </div>
      <span data-bind="text: type() === 'case-property' ? 'Save Questions to Case Properties' : 'Save Questions to User Properties'"></span>
    </h4>
  </div>
  <div class="${body}">
    <table class="table table-savecaseprops" data-bind="visible: case_properties().length">
      <thead><tr><th></th><th>Question</th><th></th><th>Case Property
        <span class="hq-help hide"><a href="#"><i class="fa fa-question-circle"></i></a></span></th></tr></thead>
      <tbody data-bind="foreach: visible_case_properties">
      <tr class="form-group case-property-mapping"
          data-bind="css: {
                       'has-error': validate,
                       warning: (!validate() && required() && !path()) || (!validate() && !required() && !path() && key())
                     }">
        <td class="${col}-1 text-center" data-bind="if: $parent.hasPrivilege">
          <!-- ko ifnot: locked -->
          <button class="${danger}" data-bind="click: $parent.removeProperty, visible: !required()">
            <i class="fa fa-remove">×</i>
          </button>
          <!-- /ko -->
          <!-- ko if: locked --><i class="fa fa-lock" title="This question is locked">🔒</i><!-- /ko -->
        </td>
        <td class="${col}-6">
          <div class="full-width-select2" data-bind="template: 'case-config:case-properties:question'"></div>
          <div class="alert alert-warning" data-bind="visible: conflictingDelete">
            <p class="alert-heading">Property mapping concurrently changed and deleted</p>
            <p>Dismiss this alert to keep the mapping.</p>
            <button type="button" class="btn-close" aria-label="Close" data-bind="click: $parent.dismissConflictingDelete"></button>
          </div>
        </td>
        <td class="text-center ${col}-1"><i class="fa fa-arrow-right">→</i></td>
        <td class="${col}-4">
          <div class="full-width-select2"
               data-bind="template: {
                            name: 'case-config:case-properties:property',
                            data: {
                              property: $data,
                              suggestedProperties: case_transaction.suggestedSaveProperties,
                              'isDisabled': !$parent.hasPrivilege || locked()
                            },
                            afterRender: $root.makePopover
                          }"></div>
          <p class="help-block" data-bind="html: validate, visible: validate"></p>
          <inline-edit params="value: description, placeholder: 'Click here to add a description'"></inline-edit>
        </td>
        <td class="text-center" data-bind="if: $parent.saveOnlyEditedFormFieldsEnabled">
          <input type="checkbox" data-bind="click: $parent.switchSaveOnlyIfEdited, checked: $data.save_only_if_edited">
        </td>
      </tr>
      </tbody>
    </table>
    <div data-bind="if: searchAndFilter">
      <div class="${pull}" data-bind="visible: filtered_case_properties().length > per_page()">
        <pagination params="goToPage: goToPage, perPage: per_page, totalItems: total_case_properties"></pagination>
      </div>
    </div>
    <div class="alert alert-info" data-bind="visible: !case_properties().length">No properties will be saved</div>
    <div class="add-property">
      <button class="btn btn-primary" data-bind="click: addProperty">
        <i class="fa fa-plus">+</i>
        <span data-bind="text: type() === 'case-property' ? 'Add Case Property' : 'Add User Property'"></span>
      </button>
    </div>
  </div>`;
}

/** What an advanced action loads into questions: no write, although its fields are those of writes. */
function preload({ heading, title, body }: Markup): string {
  return `
  <div class="${heading}"><h4 class="${title}">Load the following properties into the form questions</h4></div>
  <div class="${body}">
    <table class="table table-savecaseprops" data-bind="visible: case_preload().length">
      <thead><tr><th></th><th>Property</th><th></th><th>Question</th></tr></thead>
      <tbody data-bind="foreach: case_preload">
      <tr class="form-group">
        <td><button class="btn btn-danger" data-bind="click: $parent.removePreload">×</button></td>
        <td>
          <div class="full-width-select2"
               data-bind="template: {
                            name: 'case-config:case-properties:property',
                            data: {property: $data, suggestedProperties: case_transaction.suggestedSaveProperties, 'isDisabled': false}
                          }"></div>
        </td>
        <td><i class="fa fa-arrow-right">→</i></td>
        <td><div class="full-width-select2" data-bind="template: 'case-config:case-properties:question'"></div></td>
      </tr>
      </tbody>
    </table>
  </div>`;
}

/** HQ's question before an action goes; it stands outside of the tab. */
function removal(what: string, remove: string): string {
  return `
  <div class="modal-dialog"><div class="modal-content">
    <div class="modal-header"><h4 class="modal-title">Remove ${what}?</h4></div>
    <div class="modal-body"><p>Are you sure you want to remove this ${what}?</p></div>
    <div class="modal-footer">
      <a href="#" class="btn btn-default" data-bind="click: close">Cancel</a>
      <a href="#" class="btn btn-danger" data-bind="click: function () { ${remove}($data); close(); }">Remove ${what}</a>
    </div>
  </div></div>`;
}

const INLINE_EDIT = `
  <div class="inline-edit">
    <div class="read-only" data-bind="visible: !isEditing(), click: edit">
      <span class="property-description" data-bind="text: value() || placeholder"></span>
    </div>
    <div class="read-write form-group" data-bind="visible: isEditing">
      <textarea class="form-control" rows="3" cols="30" data-bind="value: text"></textarea>
      <button class="btn btn-primary" data-bind="click: save">✓</button>
      <button class="btn btn-danger" data-bind="click: cancel">×</button>
    </div>
  </div>`;

const SEARCH = `
  <div class="input-group">
    <input type="text" class="form-control" data-bind="textInput: value, attr: {placeholder: placeholder}"/>
    <button class="btn btn-default" data-bind="click: clearQuery">×</button>
  </div>`;

const PAGER = `
  <nav><ul class="pagination">
    <li class="page-item"><a class="page-link" href="#" data-bind="click: previousPage">Previous</a></li>
    <!-- ko foreach: pagesShown -->
    <li class="page-item" data-bind="css: {active: $data === $parent.currentPage()}">
      <a class="page-link" href="#" data-bind="text: $data, click: $parent.goToPage"></a>
    </li>
    <!-- /ko -->
    <li class="page-item"><a class="page-link" href="#" data-bind="click: nextPage">Next</a></li>
  </ul></nav>`;

function transaction({ panel }: Markup): string {
  return `<div class="${panel} case-properties wide-select2s"
               data-bind='template: { name: "case-config:case-transaction:case-properties" }'></div>`;
}

export function templates(markup: Markup): string {
  return [
    script('case-config:case-properties:question', questionCell(markup)),
    script('case-config:case-properties:property', PROPERTY_CELL),
    script('case-config:case-transaction:case-properties', properties(markup)),
    script('case-config:case-transaction:case-preload', preload(markup)),
    script('remove-subcase-modal-template', removal('Child Case', '$parent.removeSubCase')),
    script('remove-action-modal-template', removal('Action', '$parent.removeFormAction')),
    script('ko-inline-edit-template', INLINE_EDIT),
    script('case-config:case-transaction', transaction(markup)),
    script('ko-search-box-template', SEARCH),
    script('ko-pagination-template', PAGER),
  ].join('\n');
}
