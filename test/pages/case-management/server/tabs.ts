import type { Markup } from './markup.ts';

/** The Case Management tab of a basic module. */
export function basicTab({ panel, heading, title, body, select }: Markup): string {
  return `
<div id="case-config-ko">
  <div data-bind="saveButton: saveButton"></div>
  <div data-bind="with: caseConfigViewModel">
    <div class="${panel}"><div class="${heading}"><h4 class="${title}">Cases</h4></div><div class="${body}">
      <select class="form-control" id="case-action-select"
              data-bind="optstr: [
                           {value: 'open', label: 'Registration: This form opens a new case'},
                           {value: 'update', label: 'Followup: This form loads a case and may then update or close it'}
                         ],
                         value: actionType"></select>
    </div></div>
    <!--ko if: actionType() === 'update' -->
    <div data-bind="template: {name: 'case-config:case-transaction', data: case_transaction}"></div>
    <!--/ko-->
    <!--ko if: actionType() === 'open' -->
    <div data-bind="template: {name: 'case-config:case-transaction', data: case_transaction}"></div>
    <!--/ko-->
    <hr />
    <div data-bind="foreach: subcases">
      <div class="${panel} panel-case-actions">
        <div class="${heading}"><h4 class="${title}">This Form opens a Child Case in the Case List:
          <span data-bind="text: $parent.getCaseTypeLabel(case_type())"></span></h4></div>
        <div class="panel-case-actions-actions">
          <a href="#" class="case-action-remove btn btn-purple" data-bind="openModal: 'remove-subcase-modal-template'">×</a>
        </div>
        <div class="${body}">
          <select class="${select}" data-bind="options: $parent.caseTypes,
                                               optionsText: $parent.getCaseTypeLabel,
                                               value: case_type,
                                               optionsCaption: 'Choose a Module...'"></select>
          <div data-bind="template: 'case-config:case-transaction'"></div>
        </div>
      </div>
    </div>
    <a href="#" class="btn btn-default" data-bind="click: addSubCase">Add a Child Case to open a case for a different Case List...</a>
  </div>
</div>`;
}

export function usercaseTab({ panel }: Markup): string {
  return `
<div id="usercase-config-ko">
  <div class="clearfix"><div data-bind="saveButton: saveUsercaseButton"></div></div>
  <p class="lead"><strong>User Properties</strong> allow you to store data about the user.</p>
  <div data-bind="with: caseConfigViewModel" class="container-fluid">
    <div class="row top-spacer" data-bind="with: usercase_transaction">
      <div class="${panel}" data-bind="template: 'case-config:case-transaction:case-properties'"></div>
    </div>
  </div>
</div>`;
}

function accordion({ panel, heading, title, body, data, select }: Markup, kind: 'load' | 'open'): string {
  const list = kind === 'load' ? 'load_update_cases' : 'open_cases';
  const headline = kind === 'load' ? 'Load / Update / Close Cases' : 'Open New Cases';
  return `
    <div class="${panel}" data-bind="visible: ${list}().length">
      <div class="${heading}"><h4 class="${title}">${headline}</h4></div>
      <div class="${body}">
        <div id="case-${kind}-accordion" data-bind="foreach: ${list}">
          <div class="${panel} panel-case-actions">
            <div class="${heading} clickable" ${data}-toggle="collapse"
                 data-bind="attr: {href: '#' + actionType + $index()}">
              <h4 class="${title}" data-bind="text: header"></h4>
            </div>
            <div class="panel-case-actions-actions">
              <button class="case-action-remove btn btn-purple" data-bind="openModal: 'remove-action-modal-template'">×</button>
            </div>
            <div class="panel-collapse collapse" data-bind="attr: {id: actionType + $index()}">
              <div class="${body}">
                <label>Case Type
                  <select class="${select}" data-bind="options: $parent.caseTypes, value: case_type,
                                                       optionsCaption: 'Choose a Case Type...'"></select>
                </label>
                <div class="panel-group card-group">
                  ${kind === 'load' ? `<div class="${panel}" data-bind="template: 'case-config:case-transaction:case-preload'"></div>` : ''}
                  <div class="${panel}" data-bind="template: 'case-config:case-transaction:case-properties'"></div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>`;
}

/** The Case Management tab of an advanced module. */
export function advancedTab(markup: Markup): string {
  return `
<div id="case-config-ko">
  <div data-bind="saveButton: saveButton"></div>
  <div data-bind="with: caseConfigViewModel">
    <div class="btn-group">
      <button type="button" class="btn btn-default dropdown-toggle" ${markup.data}-toggle="dropdown">Add Action</button>
      <ul class="dropdown-menu">
        <li><a class="dropdown-item" href="#" data-bind="click: addLoadAction">Load / Update / Close a case</a></li>
        <li><a class="dropdown-item" href="#" data-bind="click: addOpenAction">Open a new case</a></li>
      </ul>
    </div>
    ${accordion(markup, 'load')}
    ${accordion(markup, 'open')}
  </div>
</div>`;
}
