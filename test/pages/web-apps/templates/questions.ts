import { type Bootstrap, script } from './markup.ts';

/** A question. What its caption is, is not all that stands in it: a hint, and a word for screen readers. */
export function question(bootstrap: Bootstrap): string {
  const row = bootstrap === 5 ? 'q row' : 'q form-group';
  const label = bootstrap === 5 ? 'caption form-label' : 'caption control-label';
  const hasError = bootstrap === 5 ? '' : ", css: { 'has-error': hasError }";
  return script(
    'question-fullform-ko-template',
    `
  <div>
  <div class="${row}" data-bind="css: { error: error, required: required, on: $root.forceRequiredVisible }">
    <label class="${label}" data-bind="attr: { id: entry.entryId + '-label', 'for': entry.entryId }">
      <div><span class="webapp-markdown-output" data-bind="html: caption"></span></div>
      <span class="hint-text" data-bind="text: hint"></span>
      <!-- ko if: required() --><span class="sr-only">A response is required for this question.</span><!-- /ko -->
    </label>
    <div class="widget-container controls">
      <div class="widget" data-bind="template: { name: entryTemplate, data: entry }${hasError}"></div>
      <div class="text-danger error-message" data-bind="visible: error, text: error"></div>
      <div class="text-danger error-message" data-bind="visible: serverError, text: serverError"></div>
    </div>
    <span class="ix" data-bind="text: ixInfo($data)"></span>
    <div class="eoq"></div>
  </div>
  <div class="form-group-required-label" aria-hidden="true" data-bind="visible: required, css: { on: $root.forceRequiredVisible }">Sorry, this response is required!</div>
  </div>`,
  );
}

/** Groups and rows of repeats: a header that folds what is in it stays in the page with it, invisible. */
export function groups(bootstrap: Bootstrap): string {
  const card = bootstrap === 5 ? 'card card-default' : 'panel panel-default';
  const remove = `<button class="btn btn-danger del" href="#" aria-label="Delete Repeat"
                data-bind="visible: showDelete, click: deleteRepeat, clickBubble: false"><i class="fa fa-remove">x</i></button>`;
  return (
    script(
      'sub-group-fullform-ko-template',
      `
  <!-- ko ifnot: isDummy -->
  <div class="gr" tabindex="-1" data-bind="css: { '${card}': collapsible, repetition: isRepetition }">
    <fieldset class="gr-header" data-bind="
        css: { clickable: collapsible },
        attr: collapsible ? { role: 'button', 'aria-expanded': showChildren() ? 'true' : 'false', tabindex: '0' } : {},
        click: toggleChildren,
        style: { display: showHeader() ? 'block' : 'none' }">
      <legend>
        <i class="fa" data-bind="visible: collapsible, css: { 'fa-angle-double-right': !showChildren(), 'fa-angle-double-down': showChildren() }"></i>
        <span class="caption webapp-markdown-output" data-bind="html: caption"></span>
        ${remove}
      </legend>
      <span class="ix"></span>
    </fieldset>
    <div data-bind="visible: showChildren">
      <fieldset>
        <legend aria-hidden="true" class="sr-only">Question Group</legend>
        <div class="children" data-bind="slideVisible: showChildren(), template: { name: childTemplate, foreach: children }"></div>
      </fieldset>
    </div>
  </div>
  <!-- /ko -->
  <!-- ko if: isDummy --><div class="rep"><button class="btn btn-primary add" id="repeat-add-new" data-bind="click: newRepeat"><!-- ko text: addChoice --><!-- /ko --></button></div><!-- /ko -->`,
    ) +
    script(
      'grouped-element-tile-row-fullform-ko-template',
      '<div class="row"><div class="question-tile-row" data-bind="template: { name: childTemplate, foreach: children }"></div></div>',
    )
  );
}
