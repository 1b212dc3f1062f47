import { el } from './dom.ts';

/** The three parts of the form builder: the tree on the left, the properties on the right, Save above them. */
export function skeleton(): Node[] {
  const tree = el(
    'div',
    { class: 'fd-tree' },
    el(
      'div',
      { class: 'fd-head' },
      el('h2', {}, el('i', { class: 'fd-form-icon' }), el('span', { class: 'fd-head-text' }, 'Questions')),
      el('div', { class: 'fd-tools-menu' }),
    ),
    el('div', { class: 'fd-add-question-dropdown dropdown' }),
    el('div', { class: 'fd-undo-container' }),
    el('div', { class: 'fd-scrollable fd-scrollable-tree' }, el('div', { class: 'fd-question-tree' })),
  );
  const properties = el(
    'div',
    { class: 'fd-column fd-question-properties hide' },
    el('div', { class: 'fd-head' }, el('h2', {}, 'Question Details')),
    el('div', { class: 'fd-props-toolbar' }),
    el(
      'div',
      { class: 'fd-scrollable fd-props-scrollable' },
      el('form', { class: 'form form-horizontal fd-props-content', autocomplete: 'off' }),
    ),
  );
  const editor = el(
    'div',
    { class: 'fd-xpath-editor fd-column hide' },
    el('div', { class: 'fd-head' }, el('h2', {}, 'Expression Editor')),
    el('div', { class: 'fd-scrollable full' }, el('div', { class: 'fd-xpath-editor-content' })),
  );
  const right = el(
    'div',
    { class: 'fd-content fd-content-right' },
    el('div', { class: 'fd-form-actions btn-toolbar' }, el('div', { class: 'btn-group fd-save-button' })),
    properties,
    editor,
    el('div', { class: 'fd-column hide fd-default-panel' }),
  );
  return [
    el(
      'div',
      { class: 'fd-ui-container' },
      el('div', { class: 'fd-content fd-content-left' }, tree),
      right,
      el('div', { class: 'fd-messages' }),
    ),
    el('div', { class: 'fd-modal-generic-container' }),
  ];
}
