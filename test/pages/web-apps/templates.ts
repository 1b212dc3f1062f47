/** The Knockout templates of a form, in both generations of HQ's classes. */

type Bootstrap = 3 | 5;

function script(id: string, body: string): string {
  return `<script type="text/html" id="${id}">${body}</script>`;
}

function form(environment: string): string {
  const errors = `
      <div class="row" data-bind="visible: erroredQuestions().length > 0">
        <div class="col-md-12 alert alert-danger">Please correct the answers below before submitting.
          <ul data-bind="foreach: erroredQuestions"><li><a href="#" data-bind="click: navigateTo, text: caption"></a></li></ul>
        </div>
      </div>`;
  return script(
    'form-fullform-ko-template',
    `
  <div class="webforms-nav-container" data-bind="css: { 'webforms-nav-single-question': showInFormNavigation }">
    <div class="webforms-nav" data-bind="template: { name: 'form-navigation-ko-template' }"></div>
  </div>
  <div class="form-container js-form-container" data-bind="css: { 'form-single-question': showInFormNavigation }">
    <div class="page-header"><h1 class="title" data-bind="text: title, visible: !showInFormNavigation()"></h1></div>
    <form class="form form-horizontal" data-bind="submit: submitForm">
      <div class="question-container"><div data-bind="template: { name: childTemplate, foreach: children }"></div></div>
      ${environment === 'web-apps' ? errors : ''}
      <div id="submit-button" class="form-actions" data-bind="visible: showSubmitButton">
        <div class="col-12 text-center submit">
          <button class="submit btn btn-primary" type="submit" data-bind="enable: enableSubmitButton"><!-- ko text: submitText --><!-- /ko --></button>
        </div>
      </div>
    </form>
  </div>`,
  );
}

function navigation(): string {
  return script(
    'form-navigation-ko-template',
    `
  <div class="formnav-container" data-bind="visible: showInFormNavigation">
    <button type="button" class="btn btn-formnav" data-bind="click: prevQuestion, enable: !atFirstIndex()">&lt;</button>
    <button type="button" class="btn btn-success btn-formnav-submit" data-bind="visible: atLastIndex(), click: submitForm">Complete</button>
    <button type="button" class="btn btn-formnav btn-formnav-next" data-bind="click: nextQuestion, visible: !atLastIndex()">&gt;</button>
  </div>`,
  );
}

function question(bootstrap: Bootstrap): string {
  const row = bootstrap === 5 ? 'q row' : 'q form-group';
  const label = bootstrap === 5 ? 'caption form-label' : 'caption control-label';
  const hasError = bootstrap === 5 ? '' : ", css: { 'has-error': hasError }";
  return script(
    'question-fullform-ko-template',
    `
  <div>
  <div class="${row}" data-bind="css: { error: error, required: required }">
    <label class="${label}" data-bind="attr: { id: entry.entryId + '-label', 'for': entry.entryId }">
      <span class="webapp-markdown-output" data-bind="html: caption"></span>
      <span class="hint-text"></span>
    </label>
    <div class="widget-container controls">
      <div class="widget" data-bind="template: { name: entryTemplate, data: entry }${hasError}"></div>
      <div class="text-danger error-message" data-bind="visible: error, text: error"></div>
      <div class="text-danger error-message" data-bind="visible: serverError, text: serverError"></div>
    </div>
    <span class="ix" data-bind="text: ixInfo($data)"></span>
    <div class="eoq"></div>
  </div>
  </div>`,
  );
}

function groups(bootstrap: Bootstrap): string {
  const card = bootstrap === 5 ? 'card' : 'panel panel-default';
  return (
    script(
      'sub-group-fullform-ko-template',
      `
  <div class="gr ${card}" tabindex="-1">
    <fieldset class="gr-header">
      <legend><span class="caption webapp-markdown-output" data-bind="html: caption"></span>
        <button class="btn del" type="button" aria-label="Delete Repeat" data-bind="visible: showDelete, click: deleteRepeat">x</button></legend>
      <span class="ix"></span>
    </fieldset>
    <div class="children" data-bind="visible: !isDummy, template: { name: childTemplate, foreach: children }"></div>
    <!-- ko if: isDummy --><button class="btn add" type="button" id="repeat-add-new" data-bind="click: newRepeat"><!-- ko text: addChoice --><!-- /ko --></button><!-- /ko -->
  </div>`,
    ) +
    script(
      'grouped-element-tile-row-fullform-ko-template',
      '<div class="row"><div class="question-tile-row" data-bind="template: { name: childTemplate, foreach: children }"></div></div>',
    )
  );
}

function entries(bootstrap: Bootstrap): string {
  const invalid = bootstrap === 5 ? "css: { 'is-invalid': $parent.hasError() }, " : '';
  const box = `value: $data.rawAnswer, valueUpdate: valueUpdate, ${invalid}attr: { maxlength: lengthLimit, id: entryId, 'aria-required': $parent.required() ? 'true' : 'false' }`;
  const check = bootstrap === 5 ? 'form-check' : 'checkbox-or-radio';
  return [
    script(
      'str-entry-ko-template',
      `<input autocomplete="off" type="text" class="form-control" data-bind="${box}"/>`,
    ),
    script(
      'text-entry-ko-template',
      `<textarea class="textfield form-control vertical-resize" data-bind="${box}"></textarea>`,
    ),
    script(
      'select-entry-ko-template',
      `
  <fieldset><legend class="sr-only" data-bind="text: question.caption"></legend>
    <div class="sel clear">
      <div data-bind="foreach: choices"><div class="${check}">
        <input data-bind="checked: $parent.rawAnswer, checkedValue: $data, attr: { id: 'group-' + $parent.entryId + '-choice-' + $index(), type: $parent.isMulti ? 'checkbox' : 'radio', name: $parent.entryId }"/>
        <label data-bind="text: $data, attr: { 'for': 'group-' + $parent.entryId + '-choice-' + $index() }"></label>
      </div></div>
      <button class="btn btn-sm" type="button" data-bind="click: onClear">Clear</button>
    </div>
  </fieldset>`,
    ),
    script(
      'dropdown-entry-ko-template',
      `<select class="form-control" data-bind="foreach: options, value: rawAnswer, ${invalid}attr: { id: entryId }, valueAllowUnset: true"><option data-bind="value: id, text: text"></option></select>`,
    ),
  ].join('\n');
}

export function templates(bootstrap: Bootstrap, environment: string): string {
  return [form(environment), navigation(), question(bootstrap), groups(bootstrap), entries(bootstrap)].join(
    '\n',
  );
}
