import { script } from './markup.ts';

/** HQ's list of what has to be corrected; there as soon as Submit was pressed. */
const ERRORS = `
      <div class="row" data-bind="visible: erroredQuestions().length > 0">
        <div class="col-md-12 alert alert-danger">Please correct the answers below before submitting.
          <ul data-bind="foreach: erroredQuestions"><li>
            <a href="#" data-bind="click: navigateTo, html: caption"></a>
            <span data-bind="visible: serverError, text: serverError"></span>
            <span data-bind="visible: error, text: error"></span>
            <span data-bind="visible: !serverError() && !error()">An answer is required.</span>
          </li></ul>
        </div>
      </div>`;

/** The form itself. Its first button without a type is its default button: Enter presses that. */
export function form(environment: string): string {
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
      ${environment === 'web-apps' ? ERRORS : ''}
      <div id="submit-button" class="form-actions" data-bind="visible: showSubmitButton">
        <div class="col-12 text-center submit">
          <button class="submit btn btn-primary" type="submit" data-bind="enable: enableSubmitButton"><!-- ko text: submitText --><!-- /ko --></button>
        </div>
      </div>
    </form>
  </div>`,
  );
}

/** Ways through a form with one question per screen. Of the three buttons to the next one is visible at a time. */
export function navigation(): string {
  return script(
    'form-navigation-ko-template',
    `
  <div class="formnav-container" data-bind="visible: showInFormNavigation">
    <button type="button" class="btn btn-formnav" data-bind="click: prevQuestion, visible: enablePreviousButton">&lt;</button>
    <button type="button" disabled class="btn btn-formnav disabled" data-bind="visible: !enablePreviousButton()">&lt;</button>
    <button type="button" class="btn btn-success btn-formnav-submit" data-bind="visible: atLastIndex(), click: submitForm">Complete</button>
    <button type="button" disabled class="btn btn-formnav disabled btn-formnav-next" data-bind="visible: disableNextButton() && !atLastIndex()">&gt;</button>
    <button type="button" class="btn btn-formnav btn-formnav-next" data-bind="click: nextQuestion, visible: enableNextButton() && !atLastIndex()">&gt;</button>
    <button type="button" class="btn btn-formnav btn-formnav-next" data-bind="click: clickedNextOnRequired, visible: enableForceNextButton() && !atLastIndex()">&gt;</button>
  </div>`,
  );
}
