import type { ContactProperty } from '../../../contact/contact.ts';
import type { DrawerContact, DrawerGap, DrawerView } from '../../../overlay/drawer/drawer-view.ts';
import type { FilledContact } from '../../filled-form.ts';
import type { Moment } from '../../session.ts';
import type { FormKnowledge } from '../contacts/known-form.ts';
import type { EntryLook } from '../filled-web-app.ts';

export interface DrawerContent {
  readonly moment: Moment;
  readonly look: EntryLook;
  readonly audience: DrawerView['audience'];
  readonly room: DrawerView['room'];
  /** Enter in a box presses another button of the page than Submit. */
  readonly enterPressesOther: boolean;
  ownerOf(contact: FilledContact): DrawerContact['owner'];
}

/** What the drawer shows of a moment; null when the form makes no contact. */
export function drawerView(content: DrawerContent): DrawerView | null {
  const { moment, look } = content;
  const [first, ...others] = moment.contacts.flatMap((contact) => contactView(contact, content));
  if (!first) return null;
  return {
    audience: content.audience,
    contacts: [first, ...others],
    project: moment.facts,
    gaps: gapsOf(look.knowledge),
    enterClears: content.enterPressesOther,
    room: content.room,
  };
}

function gapsOf({ form, gap }: FormKnowledge): readonly DrawerGap[] {
  const why = gap === null ? [] : [gap];
  return form?.from === 'names' ? [...why, 'names'] : why;
}

function contactView(contact: FilledContact, { moment, look, ownerOf }: DrawerContent): DrawerContact[] {
  const made = look.contacts.get(contact.key);
  if (!made) return [];
  const { key, entry, row, result, direct } = made;
  const labelOf = (property: ContactProperty): string =>
    contact.places.find((place) => place.property === property)?.label ?? '';
  const refused = [...direct].flatMap(([property, ix]) => {
    const text = look.state.errors.get(ix);
    return text === undefined ? [] : [{ property, label: labelOf(property), text }];
  });
  const quiet = contact.places
    .filter((place) => !moment.speaksAt(contact, place))
    .map(({ property }) => property);
  const offers = moment.problems
    .filter((one) => one.contact === contact && one.offers.length > 0)
    .map((one) => ({ property: one.place.property, label: one.place.label, values: one.offers }));
  return [{ key, entry, row, result, refused, quiet, offers, owner: ownerOf(contact) }];
}
