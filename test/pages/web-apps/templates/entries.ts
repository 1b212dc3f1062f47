import { type Bootstrap, script } from './markup.ts';

/** The widgets. "Clear" has no type, as "Delete Repeat" and "Add" have none. */
export function entries(bootstrap: Bootstrap): string {
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
        <label class="form-check-label" data-bind="renderMarkdown: $data, attr: { 'for': 'group-' + $parent.entryId + '-choice-' + $index() }"></label>
      </div></div>
      <button class="btn btn-sm" data-bind="click: onClear, visible: !isMulti && rawAnswer()">Clear</button>
    </div>
  </fieldset>`,
    ),
    script(
      'dropdown-entry-ko-template',
      `<select class="form-control" data-bind="foreach: options, value: rawAnswer, ${invalid}attr: { id: entryId }, valueAllowUnset: true"><option data-bind="value: id, text: text"></option></select>`,
    ),
    script(
      'multidropdown-entry-ko-template',
      `<select multiple class="form-control" data-bind="options: choices, selectedOptions: rawAnswer, ${invalid}attr: { id: entryId }, valueAllowUnset: true"></select>`,
    ),
  ].join('\n');
}
