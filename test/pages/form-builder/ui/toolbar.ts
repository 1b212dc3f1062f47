import type { Mug } from '../model/mug.ts';
import { loadedForm, type Vellum } from '../vellum.ts';
import { el } from './dom.ts';

/** Types that can be added and changed to by hand. */
export const MENU: readonly string[] = [
  'Text',
  'Select',
  'MSelect',
  'Int',
  'PhoneNumber',
  'Double',
  'Date',
  'Time',
  'DateTime',
  'Group',
  'Repeat',
  'FieldList',
  'Trigger',
  'DataBindOnly',
  'Geopoint',
  'Barcode',
  'Secret',
  'SaveToCase',
];

/** A button that opens a list of choices. */
export function menu(title: string, classes: string, entries: readonly HTMLElement[]): HTMLElement {
  const summary = el('summary', { class: 'btn btn-default dropdown-toggle' }, title);
  const list = el('ul', { class: 'dropdown-menu' }, ...entries.map((entry) => el('li', {}, entry)));
  const box = el('details', { class: classes }, summary, list);
  list.addEventListener('click', () => {
    box.open = false;
  });
  return box;
}

export function action(
  title: string,
  attributes: Readonly<Record<string, string>>,
  run: () => void,
): HTMLElement {
  const link = el('a', { href: '#', ...attributes }, title);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    run();
  });
  return link;
}

/** What stands above the sections: the type, Delete, and which sections are shown. */
export function toolbar(vellum: Vellum, mug: Mug): HTMLElement[] {
  const { mugTypes } = vellum.data.core;
  const types = vellum.isMugTypeChangeable(mug) ? changeable(vellum, mug) : [];
  const changer = menu(
    `${mug.getIcon()} ${mug.options.typeName}`,
    'fd-question-changer question-type-changer',
    types.map((type) => {
      return action(mugTypes.type(type).typeName, { class: 'change-question', 'data-qtype': type }, () => {
        try {
          vellum.changeMugType(mug, type);
        } catch (error) {
          window.alert(`Sorry, ${error}`);
        }
      });
    }),
  );
  const sections = vellum.getSections(mug).slice(1);
  const shown = menu(
    'Show',
    'fd-section-changer',
    sections.map((section) => {
      const selected = vellum.sectionIsCollapsed(section) ? '' : 'selected';
      return action(section.displayName, { 'data-slug': section.slug, class: selected }, () => {
        const fieldset = document.querySelector(`.fd-question-fieldset[data-slug="${section.slug}"]`);
        vellum.collapseSection(section.slug, !fieldset?.classList.contains('hide'));
      });
    }),
  );
  const bar: HTMLElement[] = [changer];
  if (vellum.isMugRemoveable(mug)) {
    const remove = el(
      'button',
      { type: 'button', class: 'btn btn-danger fd-button-remove', tabindex: '-1' },
      'Delete',
    );
    remove.addEventListener('click', () => {
      loadedForm(vellum).removeMugsFromForm([mug]);
      vellum.refreshCurrentMug();
    });
    bar.push(remove);
  }
  return mug.__className === 'SaveToCase' ? bar : [...bar, shown];
}

function changeable(vellum: Vellum, mug: Mug): string[] {
  const { mugTypes } = vellum.data.core;
  return MENU.filter((name) => {
    const type = mugTypes.allTypes[name];
    return type?.isTypeChangeable && name !== mug.__className && !mug.options.typeChangeError(mug, name);
  });
}
