import type { FilledContact, FilledForm, FilledPlace } from '../filled-form.ts';
import { createNames } from '../names.ts';
import { contactOf } from './contact-of.ts';
import { type Control, readValue, takes, writeValue } from './control.ts';
import type { ContactGroup } from './find-controls.ts';
import type { HtmlForm } from './html-form.ts';
import { labelOf } from './label-of.ts';

/** The adapter of an HTML form, with what its view needs to know of the page. */
export interface FilledHtmlForm extends FilledForm {
  /** Undefined when the place has left the form. */
  control(place: FilledPlace): Control | undefined;
}

function belongs(form: HTMLFormElement, { element }: Control): boolean {
  return form.contains(element) || Reflect.get(element, 'form') === form;
}

export function createFilledHtmlForm(form: HtmlForm): FilledHtmlForm {
  const nameOf = createNames();
  /** Inputs that a person has left, chosen or filled in: before that nobody is told that something is wrong. */
  const touched = new WeakSet<HTMLElement>();
  let typing: HTMLElement | null = null;

  const controls = (): readonly Control[] => form.groups().flatMap((group) => group.controls);
  const control = ({ id }: FilledPlace): Control | undefined =>
    controls().find(({ element }) => nameOf(element) === id);

  function stateOf({ element }: Control): FilledPlace['state'] {
    if (element === typing) return 'typing';
    return touched.has(element) ? 'settled' : 'untouched';
  }

  function placeOf(one: Control): FilledPlace {
    return {
      property: one.property,
      id: nameOf(one.element),
      label: labelOf(one),
      state: stateOf(one),
      takes: (value) => takes(one, value),
    };
  }

  function filled(group: ContactGroup, inside: readonly Control[]): FilledContact {
    return {
      key: nameOf(group.scope),
      contact: contactOf(group),
      caseId: group.caseId,
      places: inside.map(placeOf),
    };
  }

  function contactsOf(element: HTMLFormElement): readonly FilledContact[] {
    return form.groups().flatMap((group) => {
      const inside = group.controls.filter((one) => belongs(element, one));
      return inside.length > 0 ? [filled(group, inside)] : [];
    });
  }

  /** What is in a form already was entered by somebody. */
  function touchFilled(): void {
    for (const one of controls()) if (readValue(one) !== '') touched.add(one.element);
  }
  touchFilled();

  return {
    control,
    contacts: () => form.groups().map((group) => filled(group, group.controls)),
    onChange: (listener) =>
      form.onChange((change) => {
        if (change.kind === 'structure') touchFilled();
        else if (change.kind === 'typing') typing = change.control.element;
        else {
          typing = null;
          touched.add(change.control.element);
        }
        listener('form');
      }),
    write(place, value) {
      const one = control(place);
      return one !== undefined && writeValue(one, value);
    },
    focus(place) {
      const element = control(place)?.element;
      element?.scrollIntoView({ block: 'center' });
      element?.focus({ preventScroll: true });
    },
    hold: (gate) => form.holdSubmit((element) => gate(() => contactsOf(element))),
  };
}
