/** The page that opens once, after Caseline was installed. Backquotes mark code. */
export const welcomeEn = {
  title: 'Welcome to Caseline',
  intro:
    'CommCare HQ sends SMS and e-mail to a case only if six case properties are exactly right, and it never says when they are not. Caseline does, while you work.',
  language: { title: 'Language', browser: 'As the browser' },
  steps: [
    'Build or fill in a form on CommCare HQ as always. Caseline marks what HQ would not understand.',
    'Read in one sentence what is wrong, and fix it with one click. Undo takes it back.',
    'Save. Caseline asks only if something new is wrong, or if a number already belongs to somebody else.',
  ] as readonly string[],
  /** For who cannot see the picture. */
  picture:
    'A question is saved as contact_phone, a property that HQ does not know. Caseline marks it and offers to rename it. After one click it is contact_phone_number, and HQ will send SMS.',
  pause: 'Pause the picture',
  play: 'Play the picture',
  scene: {
    property: 'Case property',
    wrong: 'Did you mean `contact_phone_number`?',
    fix: 'Rename',
    done: 'HQ will send SMS to +254 700 000000',
  },
  permission: {
    title: 'Permission',
    given: 'Caseline may work on CommCare HQ’s pages. There is nothing to set up.',
    needed: 'Your browser does not let Caseline work on CommCare HQ’s pages yet.',
    allow: 'Allow',
    refused: 'Not allowed, so Caseline does nothing. You can allow it here or in the popup at any time.',
  },
  promise:
    'Caseline changes nothing in a form unless you press a button, and sends no number anywhere but to the server that you choose.',
  next: {
    title: 'Where to go on',
    guide: 'How Caseline works',
    setup: 'Set up messaging in a form',
    privacy: 'What stays private',
    options: 'Options: servers, projects, rules',
  },
};

export type WelcomeTexts = typeof welcomeEn;
