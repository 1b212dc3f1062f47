import type { Vellum } from '../vellum.ts';
import { find } from './dom.ts';
import { action, MENU, menu } from './toolbar.ts';

/** The menus above the tree: Add Question and the tools. */
export function showToolsMenu(vellum: Vellum): void {
  const root = vellum.$f[0] ?? document;
  const { mugTypes } = vellum.data.core;
  const add = MENU.flatMap((type) => {
    const known = mugTypes.allTypes[type];
    const attributes = { class: 'fd-question-type', 'data-qtype': type };
    return known
      ? [action(`${known.icon} ${known.typeName}`, attributes, () => vellum.addQuestion(type))]
      : [];
  });
  find(root, '.fd-add-question-dropdown').append(menu('+ Add Question', 'fd-add-question', add));
  const source = action('Edit Source XML', { class: 'fd-edit-source' }, () => {
    vellum.ensureCurrentMugIsSaved(() => vellum.showSourceXMLModal(() => vellum.refreshVisibleData()));
  });
  const full = action('Expand Editor', { class: 'fd-full-screen' }, () => {
    const isFull = find(root, '.fd-ui-container').classList.toggle('full-screen');
    document.body.classList.toggle('vellum-full-screen', isFull);
    full.textContent = isFull ? 'Shrink Editor' : 'Expand Editor';
  });
  const expand = action('Expand All', { class: 'fd-expand-all' }, () => vellum.jstree('open_all'));
  const collapse = action('Collapse All', { class: 'fd-collapse-all' }, () => vellum.jstree('close_all'));
  const display = [...vellum.opts().javaRosa.langs, '_ids'].map((code) =>
    action(`Display ${code}`, { class: 'fd-display-item', 'data-code': code }, () =>
      vellum._changeTreeDisplayLanguage(code),
    ),
  );
  const tools = [full, source, expand, collapse, ...display];
  find(root, '.fd-tools-menu').append(menu('Tools', 'fd-questions-menu', tools));
}
