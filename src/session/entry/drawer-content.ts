import type { EntryState } from '../../builders/web-apps/form-entry.ts';
import type { ProjectFacts } from '../../contact/project.ts';
import type { DrawerContact, DrawerGap, DrawerView } from '../../ui/drawer/drawer-view.ts';
import type { EntryContact } from './contacts.ts';
import type { Judged } from './judged.ts';
import type { FormKnowledge } from './known-form.ts';

export interface DrawerContent {
  readonly state: EntryState;
  readonly knowledge: FormKnowledge;
  readonly contacts: readonly EntryContact[];
  readonly judged: readonly Judged[];
  readonly facts: ProjectFacts;
  readonly room: DrawerView['room'];
  ownerOf(contact: EntryContact): DrawerContact['owner'];
}

/** What the drawer shows of a moment; null when the form makes no contact. */
export function drawerView(content: DrawerContent): DrawerView | null {
  const [first, ...others] = content.contacts.map((contact) => contactView(contact, content));
  if (!first) return null;
  return {
    contacts: [first, ...others],
    project: content.facts,
    gaps: gapsOf(content.knowledge),
    room: content.room,
  };
}

function gapsOf({ form, gap }: FormKnowledge): readonly DrawerGap[] {
  const why = gap === null ? [] : [gap];
  return form?.from === 'names' ? [...why, 'names'] : why;
}

function contactView(contact: EntryContact, content: DrawerContent): DrawerContact {
  const { key, entry, row, result, direct } = contact;
  const { judged, state, ownerOf } = content;
  return {
    key,
    entry,
    row,
    result,
    refused: [...direct].flatMap(([property, ix]) => {
      const text = state.errors.get(ix);
      return text === undefined ? [] : [{ property, text }];
    }),
    offers: judged
      .filter((one) => one.contact === contact && one.offers.length > 0)
      .map(({ property, offers }) => ({ property, values: offers })),
    owner: ownerOf(contact),
  };
}
