import type { Markup } from './markup.ts';

function script(id: string, html: string): string {
  return `<script type="text/html" id="${id}">${html}</script>`;
}

function questionCell({ select }: Markup): string {
  return `
    <select class="${select}"
            data-bind="questionsSelect: $root.getQuestions('all', false, case_transaction.allow.repeats(), true),
                       value: path,
                       disable: !$parent.hasPrivilege"></select>
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
      <thead><tr><th></th><th>Question</th><th></th><th>Case Property</th></tr></thead>
      <tbody data-bind="foreach: visible_case_properties">
      <tr class="form-group case-property-mapping"
          data-bind="css: {
                       'has-error': validate,
                       warning: (!validate() && required() && !path()) || (!validate() && !required() && !path() && key())
                     }">
        <td class="${col}-1 text-center" data-bind="if: $parent.hasPrivilege">
          <button class="${danger}" data-bind="click: $parent.removeProperty, visible: !required()">
            <i class="fa fa-remove">×</i>
          </button>
        </td>
        <td class="${col}-6">
          <div class="full-width-select2" data-bind="template: 'case-config:case-properties:question'"></div>
        </td>
        <td class="text-center ${col}-1"><i class="fa fa-arrow-right">→</i></td>
        <td class="${col}-4">
          <div class="full-width-select2"
               data-bind="template: {
                            name: 'case-config:case-properties:property',
                            data: {
                              property: $data,
                              suggestedProperties: case_transaction.suggestedSaveProperties,
                              'isDisabled': !$parent.hasPrivilege
                            },
                            afterRender: $root.makePopover
                          }"></div>
          <p class="help-block" data-bind="html: validate, visible: validate"></p>
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
    script('case-config:case-transaction', transaction(markup)),
    script('ko-search-box-template', SEARCH),
    script('ko-pagination-template', PAGER),
  ].join('\n');
}
