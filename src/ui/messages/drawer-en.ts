import type { DrawerMessages } from './drawer.ts';
import { createPlural } from './plural.ts';

const plural = createPlural('en');

export const drawerEn: DrawerMessages = {
  name: 'Messaging contact',
  replies: 'Replies',
  tone: { good: 'yes', note: 'no', bad: 'no, needs attention', unknown: 'not known' },
  more: (contacts) => plural(contacts, { one: '# contact', other: '# contacts' }),
  row: (contact, row) => `${contact}, row ${row}`,
  meant: 'May have been meant for',
  refused: (said) => `this page does not take the answer: ${said}`,
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
  },
};
