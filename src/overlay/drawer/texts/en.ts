import { createPlural } from '../../../language/plural.ts';
import type { DrawerGap } from '../drawer-view.ts';

const plural = createPlural('en');

export const drawerEn = {
  /** Name of the region, for screen readers. */
  name: 'Messaging contact',
  /** Before anything was typed. */
  nothing: 'No number or e-mail address entered yet.',
  /** Half a number is not judged. */
  typing: 'Caseline says here what HQ will do as soon as you have finished typing.',
  /** After the sentence about SMS, which it belongs to. */
  held: 'Replies go to somebody else, who holds this number',
  /** After each sentence. */
  end: '.',
  showHolder: 'Show who',
  details: 'Details',
  /** How many contacts the form makes or changes. */
  more: (contacts: number) => plural(contacts, { one: '# contact', other: '# contacts' }),
  row: (contact: string, row: number) => `${contact}, row ${row}`,
  /** Before the values that may have been meant. */
  meant: (question: string) => `${question}: did you mean…?`,
  /** The page's own words against an answer. */
  refused: (said: string) => `this page does not take the answer: ${said}`,
  /** On the button that puts a corrected value in. */
  use: (value: string) => `Use ${value}`,
  useEmpty: 'Leave it empty',
  enterClears:
    'On this page the Enter key may take away an answer, for example the first choice, instead of sending the form. Use Tab to go on and the Submit button to send. CommCare HQ does so, not Caseline.',
  gap: {
    reading: 'The design of this app is being read.',
    names:
      'Questions are matched to properties by their names alone. Other questions or calculations may write to the contact too.',
    'no-app': 'The address does not tell which app this is, so its design could not be read.',
    forbidden: 'Your role does not let you see the design of this app.',
    unreachable: 'The design of this app could not be read: CommCare HQ did not answer.',
    garbage: 'The design of this app could not be read: CommCare HQ answered with something else.',
    'too-large': 'The design of this app is too large to be read here.',
    'no-match': 'This form was not found in the design of the app: it may have changed since.',
  } satisfies Readonly<Record<DrawerGap, string>>,
};

export type DrawerTexts = typeof drawerEn;
